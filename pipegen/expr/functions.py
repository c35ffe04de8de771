"""The functions of the language, as GitHub evaluates them."""

from pipegen.errors import ExprError
from pipegen.expr import number
from pipegen.expr.jsontext import write_json
from pipegen.expr.signatures import SIGNATURES
from pipegen.expr.values import (
    UNKNOWN,
    Array,
    Like,
    Object,
    Unknown,
    Value,
    equal,
    from_python,
    is_primitive,
    kind,
    to_string,
    upper,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipegen.expr.ast import Ast

    Status = str | frozenset[str] | None

MAX_TEXT = 5_000_000
"""The longest string a function makes; GitHub stops at 10 MB of memory, two bytes a character."""


MAX_SHOWN = 60
"""How much of a text an error shows."""


class Frame:
    """One call while it is evaluated: its arguments, each evaluated when first asked for, and what it is called in.

    `status` is `success`, `failure`, `cancelled` or another outcome so far, a set of them where it is one of several,
    None when it is not known. `hash_files`
    gets the patterns; without it the result is UNKNOWN.
    """

    __slots__ = ("_evaluate", "_nodes", "_values", "hash_files", "position", "status")

    def __init__(
        self,
        nodes: "Sequence[Ast]",
        position: int,
        evaluate: "Callable[[Ast], Value]",
        status: "Status",
        hash_files: "Callable[[list[str]], str] | None",
    ) -> None:
        self._nodes = nodes
        self._evaluate = evaluate
        self._values: dict[int, Value] = {}
        self.position = position
        self.status = status
        self.hash_files = hash_files

    def __len__(self) -> int:
        return len(self._nodes)

    def value(self, index: int) -> Value:
        """Return one argument's value."""
        if index not in self._values:
            self._values[index] = self._evaluate(self._nodes[index])
        return self._values[index]

    def values(self) -> list[Value]:
        """Return all arguments' values."""
        return [self.value(index) for index in range(len(self))]

    def error(self, message: str) -> ExprError:
        """Return the error that ends the evaluation at this call."""
        return ExprError(message, phase="evaluation", position=self.position)


def has_unknown(value: Value) -> bool:
    """Tell whether a value is UNKNOWN, holds it somewhere, or may hold more than is known."""
    if isinstance(value, Array):
        return any(has_unknown(item) for item in value.items)
    if isinstance(value, Object):
        return value.open or any(has_unknown(item) for item in value.items.values())
    return isinstance(value, Unknown)


def _contains(frame: Frame) -> Value:
    search, item = frame.values()
    if isinstance(search, Like):
        return _asked(search, "contains", item)
    if isinstance(search, Unknown) or isinstance(item, Unknown):
        return UNKNOWN
    if is_primitive(search):
        return is_primitive(item) and to_string(item).lower() in to_string(search).lower()
    if not isinstance(search, Array):
        return False
    if any(not isinstance(each, Unknown) and equal(item, each) for each in search.items):
        return True
    return UNKNOWN if any(_may_equal(each, item) for each in search.items) else False


def _may_equal(value: Value, item: Value) -> bool:
    """Tell whether a value that is not known may be equal to a known one."""
    if isinstance(value, Like) and is_primitive(item):
        return value.answer("==", to_string(item)) is not False
    return isinstance(value, Unknown)


def _asked(text: Like, question: str, part: Value) -> Value:
    """Return what is known of a string that is known in part."""
    answer = text.answer(question, to_string(part)) if is_primitive(part) else None
    return UNKNOWN if answer is None else answer


def _edges(frame: Frame, question: str) -> tuple[str, str] | Value:
    """Return both arguments as they are compared; the answer itself where it needs no comparing."""
    text, part = frame.values()
    if isinstance(text, Like):
        return _asked(text, question, part)
    if isinstance(text, Unknown) or isinstance(part, Unknown):
        return UNKNOWN
    return (upper(to_string(text)), upper(to_string(part))) if is_primitive(text) and is_primitive(part) else False


def _starts_with(frame: Frame) -> Value:
    edges = _edges(frame, "startswith")
    return edges[0].startswith(edges[1]) if isinstance(edges, tuple) else edges


def _ends_with(frame: Frame) -> Value:
    edges = _edges(frame, "endswith")
    return edges[0].endswith(edges[1]) if isinstance(edges, tuple) else edges


def _text(frame: Frame, pieces: list[str], separator: str = "") -> str:
    if sum(map(len, pieces)) + len(separator) * len(pieces) > MAX_TEXT:
        raise frame.error(f"text is too long, at most {MAX_TEXT} characters are allowed")
    return separator.join(pieces)


def _format(frame: Frame) -> Value:
    pattern = frame.value(0)
    if isinstance(pattern, Unknown):
        return UNKNOWN
    source = to_string(pattern)
    pieces: list[str] = []
    at, unknown = 0, False
    while at < len(source):
        brace = min([i for i in (source.find("{", at), source.find("}", at)) if i >= 0], default=len(source))
        pieces.append(source[at:brace])
        if source[brace : brace + 2] in ("{{", "}}"):
            pieces.append(source[brace])
            at = brace + 2
            continue
        if brace == len(source):
            break
        index, at = _placeholder(frame, source, brace)
        value = frame.value(index + 1)
        unknown = unknown or isinstance(value, Unknown)
        pieces.append(to_string(value))
    return UNKNOWN if unknown else _text(frame, pieces)


def _placeholder(frame: Frame, source: str, brace: int) -> tuple[int, int]:
    """Return the number in a `{0}` and where the text goes on."""
    close = source.find("}", brace)
    digits = source[brace + 1 : close]
    if source[brace] == "}" or close < 0 or not (digits.isascii() and digits.isdigit()):
        raise frame.error(f"format string `{source}` has a stray `{source[brace]}`, write it twice")
    digits = digits.lstrip("0") or "0"
    if len(digits) > 3 or int(digits) + 2 > len(frame):
        raise frame.error(f"format string `{source}` asks for argument {digits}, there are {len(frame) - 1} after it")
    return int(digits), close + 1


def _join(frame: Frame) -> Value:
    values = frame.values()
    if any(isinstance(value, Unknown) for value in values):
        return UNKNOWN
    items = values[0]
    if not isinstance(items, Array):
        return to_string(items) if is_primitive(items) else ""
    if any(isinstance(item, Unknown) for item in items.items):
        return UNKNOWN
    separator = to_string(values[1]) if len(values) > 1 and is_primitive(values[1]) else ","
    return _text(frame, [to_string(item) for item in items.items], separator)


def _to_json(frame: Frame) -> Value:
    value = frame.value(0)
    return UNKNOWN if has_unknown(value) else write_json(value)


def _from_json(frame: Frame) -> Value:
    value = frame.value(0)
    if isinstance(value, Unknown):
        return UNKNOWN
    text = to_string(value)
    if not text.strip(number.SPACE):
        raise frame.error("fromJSON got an empty string, expected JSON")
    import json  # late: few expressions read JSON

    def refuse(word: str) -> float:
        raise ValueError(word)

    try:
        return from_python(json.loads(text, parse_float=float, parse_int=float, parse_constant=refuse))
    except (ValueError, RecursionError):
        shown = text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "..."
        raise frame.error(f"fromJSON got `{shown}`, which is not JSON") from None


def _case(frame: Frame) -> Value:
    last = len(frame) - 1
    for index in range(0, last, 2):
        test = frame.value(index)
        if isinstance(test, Unknown):
            return UNKNOWN
        if not isinstance(test, bool):
            raise frame.error(f"predicate {index // 2 + 1} of case is {kind(test)}, expected Boolean")
        if test:
            return frame.value(index + 1)
    return frame.value(last)


def _hash_files(frame: Frame) -> Value:
    patterns = frame.values()
    if frame.hash_files is None or any(isinstance(pattern, Unknown) for pattern in patterns):
        return UNKNOWN
    return frame.hash_files([to_string(pattern) for pattern in patterns])


def _outcome(wanted: str) -> "Callable[[Frame], Value]":
    def implementation(frame: Frame) -> Value:
        status = frame.status
        names = frame.values()
        if isinstance(status, str):
            return status == wanted
        if names or status is None:  # with names of jobs it asks for those only, which GitHub does not document
            return UNKNOWN
        return UNKNOWN if wanted in status and len(status) > 1 else wanted in status

    return implementation


def _always(frame: Frame) -> Value:
    return True


_IMPLEMENTATIONS: "dict[str, Callable[[Frame], Value]]" = {
    "always": _always,
    "cancelled": _outcome("cancelled"),
    "case": _case,
    "contains": _contains,
    "endswith": _ends_with,
    "failure": _outcome("failure"),
    "format": _format,
    "fromjson": _from_json,
    "hashfiles": _hash_files,
    "join": _join,
    "startswith": _starts_with,
    "success": _outcome("success"),
    "tojson": _to_json,
}

FUNCTIONS: "dict[str, tuple[int, int, Callable[[Frame], Value]]]" = {
    name: (least, most, _IMPLEMENTATIONS[name]) for name, (_, least, most) in SIGNATURES.items()
}
"""Each function by its lower-case name: the fewest and the most arguments, and what it does."""
