"""Ready parts for pipelines: typed functions that return steps and jobs. Layer 6."""
