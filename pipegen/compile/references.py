"""Which jobs and steps the expressions of a lowered node refer to."""

from __future__ import annotations

from pipegen.errors import ExprError
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.expr.walk import paths_of
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Site
    from pipegen.yamlio.tree import Tree


References = dict[str, "dict[str, Site | None]"]
"""By context, in lower case: the names that stand after it in any expression, with the first place of each."""


def references(tree: Tree) -> References:
    """Return what the expressions below a node refer to.

    An expression that cannot be parsed is left to the rules, which say where it is wrong.
    """
    texts: list[Scalar] = []
    _collect(tree, texts, False)
    found: References = {}
    for scalar in texts:
        for context, name in _names(str(scalar.value)):
            found.setdefault(context, {}).setdefault(name, scalar.site)
    return found


def _collect(tree: Tree, into: list[Scalar], bare: bool) -> None:
    if isinstance(tree, Scalar):
        if isinstance(tree.value, str) and (bare or "${{" in tree.value):
            into.append(tree)
    elif isinstance(tree, Mapping):
        for entry in tree.entries:
            _collect(entry.value, into, entry.key == "if")
    else:
        for item in tree.items:
            _collect(item, into, False)


def _names(text: str) -> Iterator[tuple[str, str]]:
    try:
        sources = [part.source for part in split(text) if isinstance(part, Embedded)] if "${{" in text else [text]
        for source in sources:
            for path in paths_of(parse(source)):
                if len(path) > 1 and path[1] != "*":
                    yield path[0].lower(), path[1]
    except ExprError:
        return
