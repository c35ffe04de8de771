"""What a use of an action needs of the run's token, with the reason, from the action's metadata."""

from pipegen.actions.catalog import find
from pipegen.model.kind import Raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.actions.action import Action, Need

_OWN_TOKEN = ("github.token", "secrets.github_token")


def required(uses: str, with_: "Mapping[str, object]") -> dict[str, tuple[str, str]]:
    """Return scope -> (level, reason) for an action given by its `uses` text, with or without `@ref`.

    `with_` holds the inputs by their names in YAML. An input that is an expression counts as one that asks for the
    permission, since a run without it would fail. An unknown action needs nothing that is known here.
    """
    action = find(uses)
    return needs_of(action, with_) if action else {}


def needs_of(action: "Action", with_: "Mapping[str, object]") -> dict[str, tuple[str, str]]:
    """Return scope -> (level, reason) for one use of an action."""
    given = {name.casefold(): text_of(value) for name, value in with_.items()}
    needs: dict[str, tuple[str, str]] = {}
    for need in action.needs:
        if _holds(need, action, given) and needs.get(need.scope, ("read", ""))[0] == "read":
            needs[need.scope] = (need.level, need.reason)
    return needs


def text_of(value: object) -> str:
    """Return a value of an input as the action reads it."""
    plain = value.value if isinstance(value, Raw) else value
    return str(plain).lower() if isinstance(plain, bool) else str(plain)


def _holds(need: "Need", action: "Action", given: dict[str, str]) -> bool:
    if need.token and _hands_over_another(given.get(need.token, "")):
        return False
    if need.given and not any(given.get(name) for name in need.given):
        return False
    if any(given.get(name) for name in need.absent):
        return False
    return all(_allows(_value(action, name, given), texts) for name, texts in need.where.items())


def _hands_over_another(token: str) -> bool:
    folded = token.casefold()
    return bool(folded) and not any(own in folded for own in _OWN_TOKEN)


def _value(action: "Action", name: str, given: dict[str, str]) -> str:
    if name in given:
        return given[name]
    known = action.input(name)
    return (known.default if known else None) or ""


def _allows(text: str, texts: tuple[str, ...]) -> bool:
    return "${{" in text or text.casefold() in texts
