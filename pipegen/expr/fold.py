"""What can be said of an expression before the workflow runs."""

from pipegen.errors import ExprError
from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Not, Star
from pipegen.expr.evaluator import evaluate
from pipegen.expr.values import UNKNOWN, Object, Value, known_truth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.evaluator import Contexts
    from pipegen.expr.functions import Status

ANYTHING = Object(open=True)
"""Contexts of which nothing is known."""


def constant(tree: Ast, contexts: "Contexts" = ANYTHING, status: "Status" = None) -> Value:
    """Return the value of an expression if it follows from what is known, else UNKNOWN; so also if it fails."""
    try:
        return evaluate(tree, contexts, status)
    except ExprError:
        return UNKNOWN


def truth(tree: Ast, contexts: "Contexts" = ANYTHING, status: "Status" = None) -> bool | None:
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
        return known_truth(constant(tree, contexts, status))
    known = truth(tree, contexts, status)
    for link in reversed(chain):
        decisive = link.operator == "||"
        if known is not decisive:
            right = truth(link.right, contexts, status)
            known = right if right is decisive or known is not None else None
    return known


def fails(tree: Ast, contexts: "Contexts" = ANYTHING, status: "Status" = None) -> bool:
    """Tell whether the evaluation surely ends in an error: what errs is reached whatever the unknown turns out to be.

    An operand that `&&` or `||` may leave out counts only where it is known that they do not.
    """
    while isinstance(tree, Binary):
        if fails(tree.right, contexts, status):
            if tree.operator not in ("&&", "||"):
                return True
            if truth(tree.left, contexts, status) is (tree.operator == "&&"):
                return True
        tree = tree.left
    if isinstance(tree, Call):
        return _call_fails(tree, contexts, status)
    if isinstance(tree, Not):
        return fails(tree.operand, contexts, status)
    return isinstance(tree, Dot | Star | Index) and fails(tree.target, contexts, status)


def _call_fails(call: Call, contexts: "Contexts", status: "Status") -> bool:
    """Tell whether a call surely errs: by itself, or by an argument that it surely looks at."""
    args = call.args
    if not args or not _errs(call, contexts, status):
        return False
    broken = [arg for arg in args if _errs(arg, contexts, status)]
    # Only of these it is known that they look at more than the first argument: at no more than they need.
    lazy = call.name.lower() in ("format", "case")
    return not broken or fails(args[0], contexts, status) or (lazy and all(fails(a, contexts, status) for a in broken))


def _errs(tree: Ast, contexts: "Contexts", status: "Status") -> bool:
    """Tell whether an evaluation that skips nothing of what is unknown ends in an error."""
    try:
        evaluate(tree, contexts, status)
    except ExprError as error:
        return error.phase == "evaluation"
    return False


def may_err(condition: str | None) -> bool:
    """Tell whether a condition calls a function that can fail; cheap, from its text alone."""
    if condition is None or "(" not in condition:
        return False
    lower = condition.lower()
    return "fromjson" in lower or "case" in lower or "format" in lower
