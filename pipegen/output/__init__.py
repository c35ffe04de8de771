"""One file per format: human, json, github. Layer 7."""
