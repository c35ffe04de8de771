"""One file per rule; each looks at GitHub's tree. Layer 7."""
