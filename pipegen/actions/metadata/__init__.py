"""One module for each known action: a table that people read and edit; the bindings are made from it."""
