"""How Acme builds and ships its services."""
