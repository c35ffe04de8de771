"""Facts about GitHub as tables, each with its source: events, contexts, permissions. Layer 3."""
