"""What an `if:` means."""

from pipegen.errors import ExprError
from pipegen.expr.ast import Ast, Binary, Call, Literal
from pipegen.expr.parser import parse
from pipegen.expr.signatures import SIGNATURES, STATUS, Signature
from pipegen.expr.template import Embedded, Part, split
from pipegen.expr.walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


def has_status_call(tree: Ast) -> bool:
    """Tell whether `success`, `failure`, `cancelled` or `always` is called anywhere in a tree."""
    return any(isinstance(node, Call) and node.name.lower() in STATUS for node in nodes(tree))


def written(
    text: str,
    *,
    contexts: "Collection[str] | None" = None,
    functions: "Mapping[str, Signature]" = SIGNATURES,
) -> Ast | None:
    """Return what the author of an `if:` wrote, None for a blank one.

    Without `${{ }}` the whole text is the expression. Text beside the braces, be it one blank, makes it a call of
    `format`, which gives a string and so is true whatever the expression says. Positions count in `text`. Raises an
    ExprError of phase `lexing` or `parsing`.
    """
    if "${{" not in text:
        return parse(text, contexts=contexts, functions=functions) if text.strip() else None
    parts = split(text)
    first = parts[0]
    if len(parts) > 1 or not isinstance(first, Embedded):
        return _joined(text, parts, contexts, functions)
    tree = _embedded(text, first, contexts, functions)
    if not (isinstance(tree, Literal) and isinstance(tree.value, str) and first.source.startswith("'")):
        return tree
    # A lone string is unwrapped, then read as an expression (actions/runner, TemplateReader.ParseScalar).
    return parse(tree.value, contexts=contexts, functions=functions) if tree.value.strip() else None


def implied(tree: Ast | None) -> Ast:
    """Return a condition with the `success()` that GitHub adds where no status function is called."""
    if tree is None:
        return Call("success", ())
    return tree if has_status_call(tree) else Binary("&&", Call("success", ()), tree)


def condition(
    text: str,
    *,
    contexts: "Collection[str] | None" = None,
    functions: "Mapping[str, Signature]" = SIGNATURES,
) -> Ast:
    """Return the expression GitHub evaluates for an `if:`: what is written, with the `success()` that is implied."""
    return implied(written(text, contexts=contexts, functions=functions))


def _embedded(
    text: str, part: Embedded, contexts: "Collection[str] | None", functions: "Mapping[str, Signature]"
) -> Ast:
    if not part.source:
        raise ExprError("expression is empty", phase="parsing", position=part.offset)
    end = part.offset + len(part.source)
    return parse(text, contexts=contexts, functions=functions, start=part.offset, end=end)


def _joined(
    text: str, parts: list[Part], contexts: "Collection[str] | None", functions: "Mapping[str, Signature]"
) -> Ast:
    pattern = ""
    args: list[Ast] = []
    for part in parts:
        if isinstance(part, Embedded):
            pattern += f"{{{len(args)}}}"
            args.append(_embedded(text, part, contexts, functions))
        else:
            pattern += part.text.replace("{", "{{").replace("}", "}}")
    return Call("format", (Literal(pattern, 0), *args), 0)
