"""What can be said of an expression before the workflow runs."""

from pipegen.errors import ExprError
from pipegen.expr.ast import Ast, Binary, Not
from pipegen.expr.evaluator import evaluate
from pipegen.expr.values import UNKNOWN, Object, Unknown, Value, truthy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.evaluator import Contexts

ANYTHING = Object(open=True)
"""Contexts of which nothing is known."""


def constant(tree: Ast, contexts: "Contexts" = ANYTHING, status: str | None = None) -> Value:
    """Return the value of an expression if it follows from what is known, else UNKNOWN; so also if it fails."""
    try:
        return evaluate(tree, contexts, status)
    except ExprError:
        return UNKNOWN


def truth(tree: Ast, contexts: "Contexts" = ANYTHING, status: str | None = None) -> bool | None:
    """Tell whether a condition counts as true, None when that is not known.

    Knows more than `constant`: `x && false` is false and `x || true` is true whatever x is.
    """
    if isinstance(tree, Not):
        inner = truth(tree.operand, contexts, status)
        return None if inner is None else not inner
    chain: list[Binary] = []
    while isinstance(tree, Binary) and tree.operator in ("&&", "||"):
        chain.append(tree)
        tree = tree.left
    if not chain:
        value = constant(tree, contexts, status)
        return None if isinstance(value, Unknown) else truthy(value)
    known = truth(tree, contexts, status)
    for link in reversed(chain):
        decisive = link.operator == "||"
        if known is not decisive:
            right = truth(link.right, contexts, status)
            known = right if right is decisive or known is not None else None
    return known
