"""The sentences about structural defects. Only a failing check needs them."""

from pipegen.errors import near
from pipegen.workflow.row import ANY, BOOLEAN, MAPPING, NULL, NUMBER, SEQUENCE, STRING
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Route
    from pipegen.workflow.row import Row
    from pipegen.yamlio.tree import Plain, Tree

_WORDS = {
    STRING: "a text",
    NUMBER: "a number",
    BOOLEAN: "true or false",
    NULL: "nothing",
    SEQUENCE: "a list",
    MAPPING: "a mapping",
    ANY: "a value",
}
_CHARACTERS = 60


def place(route: "Route") -> str:
    """Return how messages call the thing at a route: its key, with the index for an item of a list."""
    tail = ""
    for part in reversed(route):
        if isinstance(part, str):
            return f"`{part}{tail}`"
        tail = f"[{part}]{tail}"
    return "the file"


def owner(row: "Row", route: "Route") -> str:
    """Return how messages call a mapping: ``job `build` ``, `a step`, `` `strategy` ``."""
    if not route:
        return f"the {row.noun or 'file'}"
    if row.noun and isinstance(route[-1], str):
        return f"{row.noun} `{route[-1]}`"
    return _article(row.noun) if row.noun else place(route)


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def show(value: "Plain") -> str:
    """Return a value as messages show it, cut when it is long; texts as they are, the rest as YAML writes it."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    text = str(value)
    text = text.split("\n")[0] + " ..." if "\n" in text.strip() else text.strip()
    return f"`{text if len(text) <= _CHARACTERS else text[:_CHARACTERS] + '...'}`" if text else "an empty text"


def choice(words: "tuple[str, ...] | list[str]") -> str:
    """Return alternatives as a phrase: `a`, `a or b`, `a, b or c`."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]


def quoted(names: "tuple[str, ...]") -> "tuple[str, ...]":
    """Return names in backticks."""
    return tuple(f"`{name}`" for name in names)


def hint(name: str, known: "tuple[str, ...]") -> str:
    """Return `, did you mean ...?`, `, expected ...` or nothing: how a message goes on after an unknown name."""
    end = near(name, known)
    return f", {end}" if end else ""


def expected(row: "Row") -> str:
    """Return what may stand at a row, as a phrase."""
    kinds = [kind for kind in row.types if kind != NULL or len(row.types) == 1]
    words: list[str] = []
    for kind in kinds:
        if kind == STRING and row.values and len(row.values) <= 8:
            words.extend(quoted(row.values))
        elif kind == STRING and row.filled:
            words.append("a text that is not empty")
        else:
            words.append(_WORDS[kind])
    if row.contexts is not None and STRING not in row.types and ANY not in row.types:
        words.append("an expression")
    return choice(words)


def kind_of(node: "Tree") -> str:
    """Return what a node is, as a phrase with the value where there is one."""
    if isinstance(node, Scalar):
        value = node.value
        if value is None:
            return "empty"
        if isinstance(value, str):
            return f"the text {show(value)}" if value.strip() else "an empty text"
        return f"the {'flag' if isinstance(value, bool) else 'number'} {show(value)}"
    return _WORDS[MAPPING if isinstance(node, Mapping) else SEQUENCE]
