"""One file per command: build, check, diff, where, explain, eval; project loading and the cache. Layer 8."""
