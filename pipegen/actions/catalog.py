"""The known actions, each loaded on its own and only when it is asked for."""

from pipegen.actions.action import snake
from pipegen.actions.index import ACTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.action import Action


def find(uses: str) -> "Action | None":
    """Return what is known of the action that a `uses` text names, with or without its `@ref`; None when nothing is.

    Letter case does not matter, as to GitHub.
    """
    if uses not in _found:
        name = uses.partition("@")[0].casefold()
        key = snake(name)
        _found[uses] = load(key) if ACTIONS.get(key) == name else None
    return _found[uses]


_found: "dict[str, Action | None]" = {}
_loaded: "dict[str, Action]" = {}


def load(key: str) -> "Action":
    """Return a known action by its key, which is its name as Python writes it."""
    action = _loaded.get(key)
    if action is None:
        from importlib import import_module

        action = _loaded[key] = import_module(f"pipegen.actions.metadata.{key}").ACTION
    return action
