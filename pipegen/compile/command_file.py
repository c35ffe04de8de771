"""The files by which a script sets variables and outputs: a line break in what it writes there starts another entry.

Source: docs.github.com, "Workflow commands" (environment files, multiline strings).
"""

from __future__ import annotations

import re

from pipegen.expr.walk import paths_of
from pipegen.facts.contexts import is_ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.hole import Hole

NAMED = re.compile(r"GITHUB_(?:ENV|OUTPUT|PATH|STATE)\b", re.IGNORECASE)
"""A variable that holds the name of such a file."""

_ADVICE = (
    "write NAME<<$DELIMITER, the value and $DELIMITER on lines of their own, with a random delimiter,"
    " or read the value where it is needed"
)

_OUTPUTS = ("steps", "needs", "jobs")
"""Contexts of values that a program of the author's wrote."""

_OWN_FOLDER = "write the name of a folder that no stranger chooses"
_OPENED = re.compile(r"[\w-]<<(\$(?:env:)?\{?(?:env:)?(\w+)|%s)", re.IGNORECASE)


def refuse(hole: Hole, name: str) -> None:
    """Refuse a stranger's value in what is written to the file of that name; raises a ModelError."""
    if name == "GITHUB_PATH":
        hole.refuse("in what is written to `GITHUB_PATH`, which chooses the programs of later steps", _OWN_FOLDER)
    else:
        hole.refuse(f"in what is written to `{name}`, where a line break in it starts an entry of its own", _ADVICE)


def holds(text: str, hole: Hole, name: str) -> bool:
    """Tell whether a stranger's value stays in its entry, in a script with a mark for each of its expressions.

    It does after `NAME=` where it is known to be one line, and between random delimiters.
    """
    paths = paths_of(hole.tree)
    if name == "GITHUB_PATH":
        return False
    if paths and all(path[0].lower() in _OUTPUTS for path in paths):
        return True  # the author's own steps wrote it there: handing it on adds nothing
    at = hole.at
    line = text[text.rfind("\n", 0, at) + 1 : at]
    if re.search(r"\w=", line) and paths and all(map(is_ref, paths)):
        return True
    return _delimited(text, at)


def _delimited(text: str, at: int) -> bool:
    opened, place = None, at
    while opened is None:
        place = text.rfind("<<", 0, place)
        if place < 1:
            return False
        opened = _OPENED.match(text, place - 1, at)
    between = text[opened.end() : at].replace("\\\n", " ")
    variable = opened.group(2)
    if variable is None:
        return "\n" not in between
    closed = re.search(rf"\$(?:env:)?\{{?(?:env:)?{variable}\b", between)
    return closed is None and not _is_fixed(text, variable, opened.start())


def _is_fixed(text: str, variable: str, limit: int) -> bool:
    """Tell whether the script gives the variable a text that anybody can read in it."""
    place = max(text.rfind(f"{variable}{sign}", 0, limit) for sign in ("=", " ="))
    fixed = re.compile(r"\w+\s*=\s*[\"']?[\w-]*[\"']?\s*(?:[;\n]|$)")
    return place >= 0 and fixed.match(text, place, limit) is not None
