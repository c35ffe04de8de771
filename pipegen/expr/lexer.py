"""Text to tokens, as GitHub's own lexer cuts it."""

import re

from pipegen.errors import ExprError
from pipegen.expr import number
from pipegen.expr.ast import Value

MAX_LENGTH = 21_000
"""The most characters (UTF-16 units) one expression may have (actions/runner, ExpressionConstants.MaxLength)."""

Token = tuple[str, Value, int, int]
"""Kind, value, start, end. The kind is `name`, `literal`, `end`, or the operator or bracket itself."""

_EDGE = r"()\[\],.!<>=&|\s\ufeff"
_TOKEN = re.compile(
    r"[ \t\r\n]*(?:"
    rf"([A-Za-z_][A-Za-z0-9_-]*)(?=[{_EDGE}]|\Z)"
    r"|([=!<>]=|&&|\|\||[()\[\],!<>*])"
    r"|'([^']*(?:''[^']*)*)'(?!')"
    rf"|([-+0-9.](?:\.|[^{_EDGE}])*)"
    r"|(\Z))"
)
_NAME, _OPERATOR, _STRING, _NUMBER, _END = 1, 2, 3, 4, 5

_KEYWORDS: dict[str, Value] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": number.NAN,
    "Infinity": number.INFINITY,
}
_BEFORE_DOT = frozenset(("name", "]", ")", "*"))


def _too_long(text: str) -> bool:
    if len(text) > MAX_LENGTH:
        return True
    if len(text) * 2 <= MAX_LENGTH or text.isascii():
        return False
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 > MAX_LENGTH


def _wrong(text: str, at: int, end: int) -> ExprError:
    while at < end and text[at] in " \t\r\n":
        at += 1
    found = re.compile(rf"'.*|.[^{_EDGE}]*", re.DOTALL).match(text, at, end)
    shown = found.group() if found else text[at:end]
    message = f"unexpected `{shown}`"
    if shown.startswith("'"):
        message = f"string `{shown}` is not closed"
    elif shown.startswith('"'):
        message += ", strings are written in single quotes"
    elif shown[:1] in ("=", "&", "|"):
        message += f", did you mean `{shown[0] * 2}`?"
    return ExprError(message, phase="lexing", position=at)


def lex(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of an expression, the last one of kind `end`.

    `start` and `end` cut the expression out of a longer text; positions count in the whole of it. Raises an ExprError
    of phase `lexing`.
    """
    stop = len(text) if end is None else end
    if _too_long(text[start:stop]):
        raise ExprError(f"expression is too long, at most {MAX_LENGTH} characters are allowed", phase="lexing")
    tokens: list[Token] = []
    match = _TOKEN.match
    at, previous = start, ""
    while True:
        found = match(text, at, stop)
        if found is None:
            raise _wrong(text, at, stop)
        group = found.lastindex or _END
        first, at = found.span(group)
        value: Value = found.group(group)
        if group == _NAME:
            if value in _KEYWORDS and previous != ".":
                previous, value = "literal", _KEYWORDS[str(value)]
            else:
                previous = "name"
        elif group == _OPERATOR:
            previous = str(value)
        elif group == _STRING:
            previous, value = "literal", str(value).replace("''", "'")
            first, at = first - 1, at + 1
        elif group == _NUMBER:
            if str(value)[0] == "." and previous in _BEFORE_DOT:
                previous, value, at = ".", ".", first + 1
            else:
                previous, value = "literal", number.read(str(value))
                if value != value:
                    raise _wrong_number(text, first, at)
        else:
            tokens.append(("end", "", stop, stop))
            return tokens
        tokens.append((previous, value, first, at))


def _wrong_number(text: str, start: int, end: int) -> ExprError:
    return ExprError(f"unexpected `{text[start:end]}`, it is not a number", phase="lexing", position=start)
