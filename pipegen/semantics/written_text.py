"""The values of texts with expressions in them."""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.values import UNKNOWN, Unknown, to_string
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.values import Object, Value
    from pipegen.yamlio.tree import Tree


def written_text(node: "Tree | None", contexts: "Object") -> "Value":
    """Return the value of what always becomes a text, for instance a variable: a flag becomes `true` or `false`.

    What is not known, what fails, and what is no scalar is UNKNOWN.
    """
    written = text(node)
    if written is None:
        return UNKNOWN
    if "${{" not in written:
        return written
    value = filled(written, contexts)
    return value if isinstance(value, Unknown) else to_string(value)


def filled(text_: str, contexts: "Object") -> "Value":
    """Return the value of a text with its expressions filled in; one that fails is UNKNOWN."""
    try:
        return fill(text_, contexts, None)
    except ExprError:
        return UNKNOWN
