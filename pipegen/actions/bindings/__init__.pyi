"""Typed stubs of the bindings, one for each action; at run time door.py builds the functions from the metadata."""
