"""Text to located tree and back: the reader, the emitter, the source map. Layer 3."""
