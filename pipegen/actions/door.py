"""How `pipegen.actions` and its namespaces find their members on first use."""

from pipegen.actions.index import ACTIONS
from pipegen.errors import ModelError, near
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.binding import Binding


class UnknownActionError(ModelError, AttributeError):
    """A name under `pipegen.actions` that no known action has."""


def open_room(name: str) -> object:
    """Return a member of `pipegen.actions`: a binding of an `actions/...` action, or the namespace of another owner."""
    if name.startswith("__"):
        raise AttributeError(f"module 'pipegen.actions' has no attribute {name!r}")
    if f"actions_{name}" in ACTIONS:
        return _bind(f"actions_{name}", f"actions.{name}")
    from importlib import import_module

    module = f"pipegen.actions.{name}"
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        if missing.name != module:
            raise
    raise _unknown("actions", name, members()) from None


def open_owner(owner: str, name: str) -> "Binding":
    """Return the binding of one action of an owner, by their Python names."""
    if name.startswith("__"):
        raise AttributeError(f"module 'pipegen.actions.{owner}' has no attribute {name!r}")
    if f"{owner}_{name}" not in ACTIONS:
        raise _unknown(f"actions.{owner}", name, members(owner))
    return _bind(f"{owner}_{name}", f"actions.{owner}.{name}")


def members(owner: str = "") -> list[str]:
    """Return the Python names under an owner's namespace, or without one those under `pipegen.actions`, sorted."""
    from pipegen.actions.action import snake

    pairs = [(snake(name.partition("/")[0]), key) for key, name in ACTIONS.items()]
    if owner:
        return sorted(key.removeprefix(owner + "_") for home, key in pairs if home == owner)
    return sorted({key.removeprefix("actions_") if home == "actions" else home for home, key in pairs})


def _bind(key: str, path: str) -> "Binding":
    from pipegen.actions.binding import bind  # late: looking at names needs no model
    from pipegen.actions.catalog import load

    return bind(load(key), path)


def _unknown(path: str, name: str, known: list[str]) -> UnknownActionError:
    advice = near(name, known) or 'write uses("owner/name@version") for an action that is not known here'
    return UnknownActionError(f"{path} has no `{name}`", site=call_site(), advice=advice)
