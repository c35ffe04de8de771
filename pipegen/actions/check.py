"""What is wrong with a use of a known action that was written as text, for the compiler and the rules."""

from pipegen.actions.catalog import find
from pipegen.actions.permissions import text_of
from pipegen.actions.pins import is_commit, numbers, version_at
from pipegen.errors import near
from pipegen.model.kind import Raw, as_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipegen.actions.action import Action, Input

_UNKNOWN = object()


class Problem:
    """One fault: `kind` is unknown, missing, deprecated, value or number; `input` is the name as it was written.

    `message` names the action and the input; `advice` may be empty.
    """

    __slots__ = ("advice", "input", "kind", "message")

    def __init__(self, kind: str, input: str, message: str, advice: str = "") -> None:
        self.kind = kind
        self.input = input
        self.message = message
        self.advice = advice

    def __repr__(self) -> str:
        return f"Problem({self.kind!r}, {self.input!r}, {self.message!r}, {self.advice!r})"


def problems(uses: str, with_: "Mapping[str, object] | Iterable[str]") -> list[Problem]:
    """Return the faults of a use, in the order of its inputs, missing ones last; none where nothing can be said.

    `with_` holds values by the names of the inputs, or the names alone. An action is judged when it is known at that
    version: the same major version and not a newer release than the known one; below 1.0 the very same release. raw()
    values pass.
    """
    action = find(uses)
    if action is None or not covers(action, uses.partition("@")[2]):
        return []
    values = _values(with_)
    found = [problem for name, value in values.items() if (problem := _judge(action, name, value))]
    given = {name.casefold() for name in values}
    for known in action.inputs:
        if known.required and known.name.casefold() not in given:
            message = f"{action.name} is used without `{known.name}`, which it requires"
            found.append(Problem("missing", known.name, message))
    return found


def covers(action: "Action", ref: str) -> bool:
    """Tell whether the action at that ref is known to have the inputs that the metadata lists."""
    wanted = numbers(version_at(action, ref) if is_commit(ref) else ref)
    known = numbers(action.version)
    if not wanted or wanted[0] != known[0]:
        return False
    return wanted == known if known[0] == 0 else wanted <= known


def _values(with_: "Mapping[str, object] | Iterable[str]") -> dict[str, object]:
    mapping = as_dict(with_)
    return {str(name): _UNKNOWN for name in with_} if mapping is None else {str(k): v for k, v in mapping.items()}


def _judge(action: "Action", name: str, value: object) -> Problem | None:
    if isinstance(value, Raw):
        return None
    known = action.input(name)
    if known is None:
        living = [each.name for each in action.inputs if each.deprecated is None]
        advice = near(name, living) or ("it takes no inputs" if not action.inputs else "")
        return Problem("unknown", name, f"{action.name} has no input `{name}`", advice)
    if known.deprecated is not None:
        advice = action.instead_of(known, as_keyword=False)
        return Problem("deprecated", name, f"`{name}` of {action.name} is deprecated", advice)
    if value is _UNKNOWN or value is None:
        return None
    text = text_of(value)
    return None if not text.strip() or "${{" in text else _literal(known, f"`{name}` of {action.name}", text, value)


def _literal(known: "Input", what: str, text: str, value: object) -> Problem | None:
    expected = _expected(known, text.strip().casefold())
    if expected:
        hint = near(text, known.choices) if known.choices else ""
        return Problem(
            "value", known.name, f"{what} is `{text}`; expected {expected}", hint if hint[:3] == "did" else ""
        )
    if isinstance(value, float) and "version" in known.name and known.type != "number":
        message = f"{what} is the number {value}, not text; 3.10 would become 3.1"
        return Problem("number", known.name, message, f'write it in quotes: "{value}"')
    return None


def _expected(known: "Input", folded: str) -> str:
    """Return what the input takes when the text is not of that kind."""
    if known.type == "boolean" and folded not in ("true", "false"):
        return "`true` or `false`"
    if known.type == "integer" and not folded.lstrip("+-").isdigit():
        return "a whole number"
    if known.type == "choice" and not known.open and folded not in {choice.casefold() for choice in known.choices}:
        few = [f"`{choice}`" for choice in known.choices if choice]
        return " or ".join(few) if len(few) <= 8 else "one of its choices"
    return ""
