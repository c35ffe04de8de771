"""Data as JSON text in which the values of expressions cannot break out of their place."""

from pipegen.actions.unfit import UnfitError
from pipegen.errors import ExprError
from pipegen.expr.ast import Call, Literal
from pipegen.expr.parser import parse
from pipegen.expr.printer import to_text as print_expression
from pipegen.expr.template import Text, split
from pipegen.model.expression import Expr
from pipegen.model.kind import as_dict, as_list, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast


def to_text(value: object) -> str:
    """Return data as JSON, on one line where it fits into 80 characters.

    An expression becomes `${{ toJSON(...) }}` and text that holds expressions `${{ toJSON(format(...)) }}`, so that a
    quote or a line break in a value is escaped when GitHub fills it in. Raises UnfitError for what JSON cannot hold.
    """
    short = _write(value, "")
    return short if len(short) <= 80 and "\n" not in short else _write(value, "\n")


def _write(value: object, line: str) -> str:
    inner = line + "  " if line else ""
    if isinstance(value, Expr):
        return _embed(value.ast)
    if isinstance(value, str):
        return _text(value)
    if (mapping := as_dict(value)) is not None:
        pairs = [f"{_key(key)}: {_write(item, inner)}" for key, item in mapping.items()]
        return _wrap("{", pairs, "}", line, inner)
    if (items := as_list(value)) is not None:
        return _wrap("[", [_write(item, inner) for item in items], "]", line, inner)
    if value is None or isinstance(value, bool | int | float):
        return _plain(value)
    raise UnfitError(f"holds {show(value)}; expected text, numbers, lists, dicts and expressions")


def _wrap(opening: str, parts: list[str], closing: str, line: str, inner: str) -> str:
    if not line or not parts:
        return opening + ", ".join(parts) + closing
    return opening + inner + ("," + inner).join(parts) + line + closing


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise UnfitError(f"has the key {show(key)}; expected text")
    return _plain(key)


def _text(text: str) -> str:
    if "${{" not in text:
        return _plain(text)
    template = ""
    arguments: list[Ast] = []
    try:
        for part in split(text):
            if isinstance(part, Text):
                template += part.text.replace("{", "{{").replace("}", "}}")
            else:
                template += f"{{{len(arguments)}}}"
                arguments.append(parse(part.source))
    except ExprError as error:
        raise UnfitError(f"holds a broken expression: {error.message}") from None
    return _embed(arguments[0] if template == "{0}" else Call("format", (Literal(template), *arguments)))


def _embed(tree: "Ast") -> str:
    return "${{ " + print_expression(Call("toJSON", (tree,))) + " }}"


def _plain(value: object) -> str:
    from json import dumps  # late: json costs 9 ms, and few steps carry data

    return dumps(value, ensure_ascii=False)
