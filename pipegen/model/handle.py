"""Handles: expressions that remember the very object they read, beside the name by which GitHub knows it."""

from pipegen.expr.ast import Name
from pipegen.expr.walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast


class Owned(Name):
    """The root of a handle: a context, and the step, job or matrix whose value is read there.

    Text keeps only the name, so a handle in an f-string is found again by that alone.
    """

    __slots__ = ("owner",)

    def __init__(self, context: str, owner: object) -> None:
        super().__init__(context)
        self.owner = owner


def owners(tree: "Ast") -> "Iterator[object]":
    """Return the objects whose values an expression reads through their handles."""
    for node in nodes(tree):
        if isinstance(node, Owned):
            yield node.owner
