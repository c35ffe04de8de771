"""Gets pipelines from installed packages, as `packages` in the configuration asks."""

import importlib

from pipegen.app.config import PackageEntry
from pipegen.app.loading import Loader
from pipegen.app.versions import distribution
from pipegen.compile.project import Declared, names_subject
from pipegen.errors import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def provided(entry: PackageEntry, root: str, loader: Loader) -> list[Declared]:
    """Return what one entry of `packages` provides; raises PipegenError with the place in the configuration."""
    thing = _lookup(entry, loader)
    if callable(thing) and not names_subject(thing):
        values = _arguments(entry, thing)
        with loader.reported():
            thing = thing(**values)
    elif entry.parameters:
        raise entry.place.error(f"`{entry.use}` is no function, so it takes no parameters", "delete the parameters")
    origin = entry.use + distribution(entry.use.partition(":")[0])
    return [Declared(subject, origin) for subject in _subjects(entry, thing)]


def _lookup(entry: PackageEntry, loader: Loader) -> object:
    name, _, attribute = entry.use.partition(":")
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not (name + ".").startswith(error.name + "."):
            with loader.reported():
                raise
        raise entry.place.error(
            f"there is no module `{error.name}`",
            "install the package that has it into the environment that pipegen runs in, or correct the name",
        ) from None
    except Exception:
        with loader.reported():
            raise
    if not hasattr(module, attribute):
        known = [n for n, v in vars(module).items() if n[0] != "_" and getattr(v, "__module__", name) == name]
        raise entry.place.error(f"module `{name}` has no `{attribute}`", near(attribute, known) or "correct the name")
    return getattr(module, attribute)


def _subjects(entry: PackageEntry, thing: object) -> "list[object]":
    if names_subject(thing):
        return [thing]
    items: list[object] = []
    if hasattr(thing, "__iter__") and not isinstance(thing, (str, bytes, dict)):
        items = list(thing)  # pyright: ignore
    for item in items or [thing]:
        if not names_subject(item):
            kind = "nothing" if item is None else f"`{type(item).__name__}`"
            raise entry.place.error(f"`{entry.use}` gives {kind}; expected a `Pipeline`, or a list of them")
    return items


def _arguments(entry: PackageEntry, function: "Callable[..., object]") -> dict[str, object]:
    """Return the checked parameters for a call of that function."""
    if not entry.parameters and _needs_none(function):
        return {}
    from pipegen.app.parameters import arguments  # late: it loads pydantic, and many functions are called without any

    return arguments(entry, function)


def _needs_none(function: "Callable[..., object]") -> bool:
    """Return whether this is a plain function, not a decorated one, whose parameters all have defaults."""
    code = getattr(function, "__code__", None)
    if code is None or hasattr(function, "__wrapped__") or hasattr(function, "__signature__"):
        return False
    positional: tuple[object, ...] = getattr(function, "__defaults__", None) or ()
    named: dict[str, object] = getattr(function, "__kwdefaults__", None) or {}
    return bool(len(positional) == code.co_argcount and len(named) == code.co_kwonlyargcount)
