"""The author's tree: pipelines, jobs, steps, events, as a person means them. Layer 4."""
