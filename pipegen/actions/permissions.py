"""What a use of an action needs of the run's token, with the reason, from the action's metadata."""

from pipegen.actions.catalog import find
from pipegen.model.kind import Raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.actions.action import Action, Need

_OWN_TOKEN = ("github.token", "secrets.github_token")

_WORKS_WITHOUT = frozenset([
    ("actions/stale", "issues"),  # it may be told to leave issues, or pull requests, alone
    ("actions/stale", "pull-requests"),
    ("expo/expo-github-action/fingerprint", "actions"),  # the database stays as it is
    ("expo/expo-github-action/preview-build", "actions"),
    ("github/codeql-action/init", "security-events"),  # only the analysis uploads
    ("gitleaks/gitleaks-action", "pull-requests"),  # on pushes, or with comments off
    ("ossf/scorecard-action", "security-events"),  # it writes a file, which another step uploads
])  # fmt: skip
"""Needs by action and scope that a job may leave out and still succeed."""


def required(uses: str, with_: "Mapping[str, object]") -> dict[str, tuple[str, str]]:
    """Return scope -> (level, reason) for an action given by its `uses` text, with or without `@ref`.

    `with_` holds the inputs by their names in YAML. An input that is an expression counts as one that asks for the
    permission, since a run without it would fail. An unknown action needs nothing that is known here.
    """
    action = find(uses)
    return needs_of(action, with_) if action else {}


def demanded(uses: str, with_: "Mapping[str, object]") -> dict[str, tuple[str, str]]:
    """Return those needs without which the action surely fails.

    Reads are not among them, as any token reads a public repository; nor is what depends on an expression.
    """
    action = find(uses)
    if action is None:
        return {}
    if any("${{" in text_of(value) for name, value in with_.items() if _decides(action, name.casefold())):
        return {}
    needs = needs_of(action, with_)
    return {
        scope: need
        for scope, need in needs.items()
        if need[0] == "write" and (action.name, scope) not in _WORKS_WITHOUT
    }


def _decides(action: "Action", name: str) -> bool:
    """Tell whether an input says which permissions are needed; whose token it is does not count."""
    return any(name in need.given or name in need.absent or name in need.where for need in action.needs)


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
    return bool(token) and not is_own(token)


def is_own(token: str) -> bool:
    """Tell whether a text holds the run's own token."""
    folded = token.casefold()
    return any(own in folded for own in _OWN_TOKEN)


def _value(action: "Action", name: str, given: dict[str, str]) -> str:
    if name in given:
        return given[name]
    known = action.input(name)
    return (known.default if known else None) or ""


def _allows(text: str, texts: tuple[str, ...]) -> bool:
    return "${{" in text or text.casefold() in texts
