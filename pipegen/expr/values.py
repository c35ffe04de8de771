"""What expressions evaluate to: the values of GitHub's runtime, their kinds and conversions."""

from pipegen.expr import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeGuard


class Unknown:
    """The one value that stands for any value: what cannot be known before the workflow runs."""

    __slots__ = ()

    def __bool__(self) -> bool:
        raise TypeError("UNKNOWN is neither true nor false, compare with `is UNKNOWN`")

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = Unknown()


class Like(Unknown):
    """A string of which something is known: what it begins with, and the answers to some questions about it.

    `answers` maps a question to its answer, for instance `("startswith", "refs/tags/v")` to False. Questions are `==`,
    `startswith`, `endswith` and `contains`, each with the text in upper case that it compares with.
    """

    __slots__ = ("answers", "prefix")

    def __init__(self, prefix: str = "", answers: "Mapping[tuple[str, str], bool] | None" = None) -> None:
        self.prefix = prefix
        self.answers = dict(answers or {})

    def answer(self, question: str, text: str) -> bool | None:
        """Return the answer to a question about the string, None when it does not follow from what is known."""
        text, prefix = upper(text), upper(self.prefix)
        known = self.answers.get((question, text))
        if known is not None:
            return known
        if question == "==":
            return self._equals(text, prefix)
        if question == "startswith":
            return self._starts(text, prefix)
        yes = [t for (q, t), holds in self.answers.items() if holds and q in (question, "endswith", "startswith")]
        if question == "contains":
            return True if any(text in part for part in (prefix, *yes)) else None
        ends = [t for (q, t), holds in self.answers.items() if holds and q == "endswith"]
        return True if any(end.endswith(text) for end in ends) else None

    def _equals(self, text: str, prefix: str) -> bool | None:
        if not text.startswith(prefix):
            return False
        tests = {"startswith": text.startswith, "endswith": text.endswith, "contains": text.__contains__}
        for (question, other), holds in self.answers.items():
            if question == "==":
                if holds:
                    return other == text
            elif question in tests and tests[question](other) is not holds:
                return False
        return None

    def _starts(self, text: str, prefix: str) -> bool | None:
        if prefix.startswith(text):
            return True
        if not text.startswith(prefix):
            return False
        for (question, other), holds in self.answers.items():
            if question == "==" and holds:
                return other.startswith(text)
            if question == "startswith" and holds and other.startswith(text):
                return True
            if question == "startswith" and not holds and text.startswith(other):
                return False
            if question == "startswith" and holds and not text.startswith(other):
                return False
        return None

    def __repr__(self) -> str:
        return f"Like({self.prefix!r}, {self.answers!r})"


class Array:
    """A list; equal to itself only. `filtered` marks what `.*` made: properties of it are taken from its items."""

    __slots__ = ("filtered", "items")

    def __init__(self, items: "list[Value]", filtered: bool = False) -> None:
        self.items = items
        self.filtered = filtered

    def __repr__(self) -> str:
        return f"Array({self.items!r})"


class Object:
    """Values by name, in order, names without regard to case; equal to itself only.

    Of two names that differ in case the first counts. An `open` object may hold more than is known: what it lacks is
    UNKNOWN instead of absent. An `exact` one tells upper from lower case, as `env` does where the system does.
    """

    __slots__ = ("_folded", "exact", "items", "open")

    def __init__(self, items: "Iterable[tuple[str, Value]]" = (), open: bool = False, exact: bool = False) -> None:
        self.items: dict[str, Value] = {}
        self._folded: dict[str, Value] = {}
        self.open = open
        self.exact = exact
        if exact:
            self.items.update(items)
            return
        for name, value in items:
            if name.lower() not in self._folded:
                self.items[name] = self._folded[name.lower()] = value

    def find(self, name: str) -> "Iterator[Value]":
        """Yield the value of a name; nothing when there is none."""
        if self.exact:
            if name in self.items:
                yield self.items[name]
            elif self.open:
                yield UNKNOWN
            return
        folded = name.lower()
        if folded in self._folded:
            yield self._folded[folded]
        elif self.open:
            yield UNKNOWN

    def __repr__(self) -> str:
        return f"Object({self.items!r})"


Value = None | bool | float | str | Array | Object | Unknown


def kind(value: Value) -> str:
    """Return `Null`, `Boolean`, `Number`, `String`, `Array`, `Object` or `Unknown`."""
    if value is None:
        return "Null"
    if isinstance(value, bool):
        return "Boolean"
    if isinstance(value, str | Like):
        return "String"
    return type(value).__name__ if isinstance(value, Array | Object | Unknown) else "Number"


def is_primitive(value: Value) -> bool:
    """Tell whether a value is null, a boolean, a number or a string."""
    return not isinstance(value, Array | Object | Unknown)


def to_number(value: Value) -> float:
    """Return a value as a number: null is 0, a boolean 0 or 1, arrays and objects NaN."""
    if isinstance(value, str):
        return number.read(value)
    if isinstance(value, Array | Object | Unknown):
        return number.NAN
    return float(value or 0)


def to_string(value: Value) -> str:
    """Return a value as `${{ }}` puts it into text."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return kind(value) if isinstance(value, Array | Object | Unknown) else number.write(value)


def truthy(value: Value) -> bool:
    """Tell whether a value counts as true: all but null, false, 0, NaN and the empty string."""
    if isinstance(value, Array | Object):
        return True
    return value == value and bool(value)


def known_truth(value: Value) -> bool | None:
    """Tell whether a value counts as true, None when that is not known."""
    if isinstance(value, Unknown):
        return True if isinstance(value, Like) and (value.prefix or _is_something(value)) else None
    return truthy(value)


def _is_something(value: Like) -> bool:
    """Tell whether a text has something in it: what it holds, begins or ends with is not empty."""
    return any(holds and text for (question, text), holds in value.answers.items() if question != "glob")


_DOTLESS_I = "\u0131"


def upper(text: str) -> str:
    """Return a string as it is compared: in upper case, but the dotless i stays what it is."""
    if _DOTLESS_I not in text:
        return text.upper()
    return _DOTLESS_I.join([part.upper() for part in text.split(_DOTLESS_I)])


def _alike(left: Value, right: Value) -> tuple[Value, Value]:
    """Convert two values of different kinds as `==` and `<` do; what cannot be converted stays."""
    if kind(left) == kind(right):
        return left, right
    if left is None or isinstance(left, bool):
        return _alike(to_number(left), right)
    if right is None or isinstance(right, bool):
        return _alike(left, to_number(right))
    if isinstance(left, float) and isinstance(right, str):
        return left, to_number(right)
    if isinstance(left, str) and isinstance(right, float):
        return to_number(left), right
    return left, right


def equal(left: Value, right: Value) -> bool:
    """Tell whether `left == right` is true; neither may be UNKNOWN."""
    left, right = _alike(left, right)
    if kind(left) != kind(right):
        return False
    if isinstance(left, str) and isinstance(right, str):
        return left == right or upper(left) == upper(right)
    return left is right if isinstance(left, Array | Object) else left == right


def less(left: Value, right: Value) -> bool:
    """Tell whether `left < right` is true; neither may be UNKNOWN."""
    left, right = _alike(left, right)
    if isinstance(left, str) and isinstance(right, str):
        # GitHub compares UTF-16 units, which order differently from characters.
        return _units(upper(left)) < _units(upper(right))
    if isinstance(left, float) and isinstance(right, float):
        return left < right
    return isinstance(left, bool) and isinstance(right, bool) and left < right


def _units(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")


def is_list(value: object) -> "TypeGuard[list[object]]":
    """Tell whether plain data is a list."""
    return isinstance(value, list)


def is_dict(value: object) -> "TypeGuard[dict[object, object]]":
    """Tell whether plain data is a mapping."""
    return isinstance(value, dict)


def from_python(value: object) -> Value:
    """Return the value of what a JSON or YAML reader gave; also takes what is a Value already.

    Whole numbers become floats, keys strings. Raises a TypeError for anything else.
    """
    if value is None or isinstance(value, bool | float | str | Array | Object | Unknown):
        return value
    if isinstance(value, int):
        return number.read(str(value)) if abs(value) > 1 << 53 else float(value)
    if is_list(value):
        return Array([from_python(item) for item in value])
    if is_dict(value):
        return Object([(str(name), from_python(item)) for name, item in value.items()])
    raise TypeError(f"{type(value).__name__} is no value of an expression")


def to_python(value: Value) -> object:
    """Return a value as the json module writes it: whole numbers as int, NaN and the infinities as strings."""
    if isinstance(value, Array):
        return [to_python(item) for item in value.items]
    if isinstance(value, Object):
        return {name: to_python(item) for name, item in value.items.items()}
    if isinstance(value, float):
        if value - value != 0:
            return number.write(value)
        return int(value) if value.is_integer() and abs(value) < 1e21 else value
    if isinstance(value, Unknown):
        raise TypeError("UNKNOWN has no place in JSON")
    return value
