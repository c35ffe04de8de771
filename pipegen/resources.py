"""Finds the folders shipped with the package, `templates/` and `schemas/`; nothing else knows where they are."""

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def folder(name: str) -> str:
    """Return the absolute path of a shipped folder: in the wheel inside the package, in a checkout beside it."""
    inside = os.path.join(_PACKAGE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), name)


def read(name: str, file: str) -> str:
    """Return the text of one shipped file, for instance `read("schemas", "workflow.schema.json")`."""
    with open(os.path.join(folder(name), file), encoding="utf-8") as handle:
        return handle.read()
