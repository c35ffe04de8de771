"""What a rule is, and running them. Layer 6."""
