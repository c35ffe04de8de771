"""Kinds of values that a field of a noun takes, named by the field's own annotation.

An annotation is written once, for the reader, the type checker and the run: `Sequence[Step]`, `Text | None`. It is
compiled to a `Kind` when the first object of the class is built. Classes are told by name along the method resolution
order, so that a noun can refer to one of a module that it does not import.
"""

from collections.abc import Mapping, Sequence

from pipegen.errors import ModelError, near
from pipegen.model.effect import EFFECTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.source import Site


class Raw:
    """A value that goes into the YAML as it is, unchecked, with the reason why; every build counts them."""

    __slots__ = ("reason", "site", "value")

    def __init__(self, value: object, reason: str, site: "Site") -> None:
        self.value = value
        self.reason = reason
        self.site = site


def is_a(value: object, *names: str) -> bool:
    """Tell whether the value's class, or one it derives from, has one of the names."""
    return any(cls.__name__ in names for cls in type(value).__mro__)


def class_named(name: str) -> "Callable[[object], bool]":
    """Return a test for objects of a class of that name; it looks at each class once."""
    known: dict[type, bool] = {}

    def accepts(value: object) -> bool:
        cls = type(value)
        found = known.get(cls)
        if found is None:
            found = known[cls] = is_a(value, name)
        return found

    return accepts


_expression = class_named("Expr")


def _text(value: object) -> bool:
    return isinstance(value, str) or _expression(value)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _scalar(value: object) -> bool:
    return isinstance(value, str | int | float | bool) or _expression(value)


def as_dict(value: object) -> "Mapping[object, object] | None":
    """Return the value when it is a mapping, else None."""
    if value is None or isinstance(value, str):  # asking for the abstract class is slow
        return None
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType]
    return value if isinstance(value, Mapping) else None  # pyright: ignore[reportUnknownVariableType]


def as_list(value: object) -> "Sequence[object] | None":
    """Return the value when it is a list or tuple (text is not), else None."""
    if isinstance(value, (tuple, list)):  # three times as fast as a union
        return value  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, (str, dict)):
        return None
    return value if isinstance(value, Sequence) else None  # pyright: ignore[reportUnknownVariableType]


def _data(value: object) -> bool:
    if (mapping := as_dict(value)) is not None:
        return all(isinstance(key, str) and _data(item) for key, item in mapping.items())
    if (items := as_list(value)) is not None:
        return all(map(_data, items))
    return value is None or _scalar(value) or is_a(value, "Raw")


NAMED: "dict[str, tuple[str, Callable[[object], bool]]]" = {
    "str": ("text", lambda v: isinstance(v, str)),
    "bool": ("True or False", lambda v: isinstance(v, bool)),
    "int": ("a whole number", _whole),
    "float": ("a number", _number),
    "Expr": ("an expression", _expression),
    "Text": ("text or an expression", _text),
    "Flag": ("True, False or an expression", lambda v: isinstance(v, bool) or _expression(v)),
    "Count": ("a whole number or an expression", lambda v: _whole(v) or _expression(v)),
    "Number": ("a number or an expression", lambda v: _number(v) or _expression(v)),
    "Value": ("text, a number, True, False or an expression", _scalar),
    "Condition": ("an expression or text holding one", lambda v: isinstance(v, bool) or _text(v)),
    "Data": ("text, numbers, lists and dicts of them", _data),
    "Effect": ("one of " + ", ".join(EFFECTS), lambda v: v in EFFECTS),
    "Part": ("jobs, steps or gates", class_named("Part")),
    "None": ("None", lambda v: v is None),
}
"""Names that annotations use for plain values: what to call them in a message, and which values they accept."""


class Kind:
    """One alternative of an annotation: how a message calls it and what it accepts.

    `item` has the kinds of its items if it has any, `words` the texts that are all it accepts.
    """

    __slots__ = ("accepts", "expected", "item", "words")

    def __init__(
        self,
        expected: str,
        accepts: "Callable[[object], bool]",
        item: "Kinds | None" = None,
        words: "Sequence[str]" = (),
    ) -> None:
        self.expected = expected
        self.accepts = accepts
        self.item = item
        self.words = words


Kinds = tuple[Kind, ...]
"""The alternatives of an annotation, in its order."""

_compiled: dict[str, Kinds] = {}


def compile_kinds(annotation: str) -> Kinds:
    """Return the kinds that an annotation's text names."""
    kinds = _compiled.get(annotation)
    if kinds is None:
        kinds = _compiled[annotation] = tuple(map(_single, _split(annotation, "|")))
    return kinds


def _split(text: str, separator: str) -> list[str]:
    parts: list[str] = []
    depth = start = 0
    for index, character in enumerate(text):
        if character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == separator and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    return [*parts, text[start:].strip()]


def _single(text: str) -> Kind:
    head, bracket, rest = text.partition("[")
    if not bracket:
        if text in NAMED:
            expected, accepts = NAMED[text]
            return Kind(expected, accepts)
        return Kind(_article(text), class_named(text))
    inside = rest[:-1]
    if head == "Literal":
        allowed = [part.strip("\"'") for part in _split(inside, ",")]
        few = " or ".join(f'"{a}"' for a in allowed) if len(allowed) <= 8 else f"one of {len(allowed)} words"
        return Kind(few, lambda value: isinstance(value, str) and value in allowed, words=allowed)
    if head == "Sequence":
        item = compile_kinds(inside)
        return Kind(f"a list of {_plural(item)}", lambda v: as_list(v) is not None, item)
    if head == "Mapping":
        item = compile_kinds(_split(inside, ",")[1])
        return Kind(f"a dict from names to {_plural(item)}", lambda v: as_dict(v) is not None, item)
    raise TypeError(f"annotation {text!r} names no kind")


def _article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def _plural(kinds: Kinds) -> str:
    return " or ".join(map(_many, (kind.expected for kind in kinds)))


def _many(expected: str) -> str:
    article, _, rest = expected.partition(" ")
    if article not in ("a", "an"):
        return expected
    first, gap, tail = rest.partition(" ")
    return f"{rest}s" if first in ("whole", "") or not gap else f"{first}s {tail}"


class UnfitError(Exception):
    """A value of no kind that is allowed; `trail` leads to it from the outermost one."""

    def __init__(self, fact: str, advice: str | None = None) -> None:
        super().__init__()
        self.fact = fact
        self.advice = advice
        self.trail: list[str] = []

    def error(self, what: str, site: "Site") -> ModelError:
        """Return the error to show; `what` names the outermost value, for instance "`env` of Job"."""
        place = f"{what}, {', '.join(self.trail)}," if self.trail else what
        return ModelError(f"{place} {self.fact}", site=site, advice=self.advice)


def settle(kinds: Kinds, value: object, what: str, site: "Site") -> object:
    """Return the value in the form that is kept; raises ModelError at `site` when no kind accepts it."""
    try:
        return fit(kinds, value)
    except UnfitError as unfit:
        raise unfit.error(what, site) from None


def fit(kinds: Kinds, value: object) -> object:
    """Return the value in the form that is kept: lists become tuples, dicts are copied.

    Raises UnfitError when no kind accepts it, or something inside it.
    """
    for kind in kinds:
        if kind.accepts(value):
            return value if kind.item is None else _inside(kind.item, value)
    if isinstance(value, Raw):
        return value
    raise UnfitError(f"is {show(value)}; expected {_expected(kinds)}", _advice(kinds, value))


def _inside(kinds: Kinds, value: object) -> object:
    where = ""
    try:
        if (mapping := as_dict(value)) is not None:
            settled: dict[str, object] = {}
            for key, item in mapping.items():
                if not isinstance(key, str):
                    raise UnfitError(f"has the key {show(key)}; expected text")
                where = f"`{key}`"
                settled[key] = fit(kinds, item)
                where = ""
            return settled
        items: list[object] = []
        for item in as_list(value) or ():
            where = f"item {len(items) + 1}"
            items.append(fit(kinds, item))
        return tuple(items)
    except UnfitError as unfit:
        if where:
            unfit.trail.insert(0, where)
        raise


def _expected(kinds: Kinds) -> str:
    return " or ".join(kind.expected for kind in kinds if kind.expected != "None")


EXAMPLES = {
    "a Step": 'write run("npm test", name="Test")',
    "a Job": "give the Job itself, not its id",
    "a Claim": "write what must hold, for instance migrate.before(health)",
    "a Trigger": 'write an event, for instance Push(branches=["main"])',
}
"""What to write instead of a text or a class, by the kind that was expected."""


def _advice(kinds: Kinds, value: object) -> str | None:
    expected = [kind.expected for kind in kinds]
    expected += [item.expected for kind in kinds for item in kind.item or ()]
    if isinstance(value, type):
        return f"write {value.__name__}(...), with brackets"
    if isinstance(value, str) and value.strip().lstrip("-").isdigit() and "a whole number or an expression" in expected:
        return f"write {value.strip()}, without quotes"
    if isinstance(value, str):
        for name in expected:
            if name in EXAMPLES:
                return EXAMPLES[name]
    for kind in kinds:
        if kind.item and kind.expected.startswith("a list") and any(item.accepts(value) for item in kind.item):
            return "put it into a list: [...]"
    if isinstance(value, str):
        hint = near(value, [word for kind in kinds for word in kind.words])
        return hint if hint.startswith("did") else None
    return None


def show(value: object) -> str:
    """Return a value for a message: short, on one line, without addresses."""
    if isinstance(value, str | int | float | bool) or value is None:
        text = repr(value)
    elif isinstance(value, type):
        text = f"the class {value.__name__}"
    elif is_a(value, "Expr"):
        text = f"the expression {value}"
    elif as_dict(value) is not None:
        text = "a dict"
    elif (items := as_list(value)) is not None:
        text = f"a {type(items).__name__}"
    else:
        text = _article(type(value).__name__)
    return text if len(text) <= 60 else text[:57] + "..."
