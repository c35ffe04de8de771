"""GitHub's tree: what a workflow file can say, its grammar, its JSON schema. Layer 4."""
