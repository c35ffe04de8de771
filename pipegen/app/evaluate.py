"""`pipegen eval`: one expression and its contexts to the value GitHub would compute."""

import json

from pipegen.errors import ExprError
from pipegen.expr.evaluator import evaluate
from pipegen.expr.parser import parse
from pipegen.expr.values import Object, Unknown, from_python, is_dict, kind, to_python

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Answer = dict[str, object]


def evaluate_text(expr: str, context: "Mapping[str, object]") -> "Answer":
    """Return the answer to an expression, bare or in `${{ }}`: its kind and value, or the error.

    `context` holds the contexts by name, as read from JSON; a name it lacks is a parsing error. An empty expression is
    null. Status functions answer as after success; `hashFiles` answers 64 zeros, for there is no work tree. The
    position of an error counts from 1 in what stands inside the braces, as in GitHub's own messages.
    """
    source = _bare(expr)
    contexts = Object([(name, from_python(value)) for name, value in context.items()])
    try:
        value = (
            evaluate(parse(source, contexts=list(context)), contexts, hash_files=_no_files) if source.strip() else None
        )
    except ExprError as error:
        return _error(error.phase, error.message, error.position)
    if isinstance(value, Unknown):
        raise TypeError("contexts without unknowns give no unknown value")
    return {"kind": kind(value), "value": to_python(value)}


def batch(lines: "Iterable[str]") -> "Iterator[str]":
    """Yield one JSON answer for each line `{"expr": ..., "context": {...}}`.

    A line that cannot be read, also a blank one, gets an error answer of phase `parsing`.
    """
    for count, line in enumerate(lines, 1):
        yield json.dumps(_line(line, count), ensure_ascii=False)


def _line(line: str, count: int) -> "Answer":
    if not line.strip():
        return _error("parsing", f"line {count} is blank, expected `expr` and `context`", None)
    try:
        case: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _error("parsing", f"line {count} is not JSON: {error}", None)
    if not is_dict(case):
        return _error("parsing", f"line {count} is no object, expected `expr` and `context`", None)
    expr, context = case.get("expr"), case.get("context", {})
    if not isinstance(expr, str):
        return _error("parsing", f"`expr` of line {count} is no string", None)
    if not is_dict(context):
        return _error("parsing", f"`context` of line {count} is no object", None)
    return evaluate_text(expr, {str(name): value for name, value in context.items()})


def _bare(expr: str) -> str:
    text = expr.strip()
    return text[3:-2] if text.startswith("${{") and text.endswith("}}") and len(text) >= 5 else expr


def _no_files(patterns: list[str]) -> str:
    return "0" * 64


def _error(phase: str, message: str, position: int | None) -> "Answer":
    return {"error": {"phase": phase, "message": message, "position": None if position is None else position + 1}}
