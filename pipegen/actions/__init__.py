"""Typed functions for actions, their metadata and commit pins. Layer 4, above the model whose steps they build."""
