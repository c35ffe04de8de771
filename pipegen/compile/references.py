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


def references(tree: Tree, context: str) -> dict[str, Site | None]:
    """Return the names that stand after `context.` in any expression below the node, with the first place of each.

    An expression that cannot be parsed is left to the rules, which say where it is wrong.
    """
    found: dict[str, Site | None] = {}
    for scalar, bare in _texts(tree, context):
        for name in _names(str(scalar.value), bare, context):
            found.setdefault(name, scalar.site)
    return found


def _texts(tree: Tree, word: str, bare: bool = False) -> Iterator[tuple[Scalar, bool]]:
    if isinstance(tree, Scalar):
        if isinstance(tree.value, str) and word in tree.value:
            yield tree, bare
    elif isinstance(tree, Mapping):
        for entry in tree.entries:
            yield from _texts(entry.value, word, entry.key == "if")
    else:
        for item in tree.items:
            yield from _texts(item, word)


def _names(text: str, bare: bool, context: str) -> Iterator[str]:
    try:
        sources = [part.source for part in split(text) if isinstance(part, Embedded)] if "${{" in text else []
        for source in sources or ([text] if bare else []):
            for path in paths_of(parse(source)):
                if len(path) > 1 and path[0].lower() == context and path[1] != "*":
                    yield path[1]
    except ExprError:
        return
