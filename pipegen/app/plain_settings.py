"""Reads a well-formed configuration without pydantic, which costs more than a build; explains nothing.

What these classes hold is what the models of `settings` hold, under the same names.
"""

from pipegen.expr.values import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Item = TypeVar("Item")


class PlainPackage:
    """A package with its parameters, as `PackageTable`."""

    __slots__ = ("parameters", "use")

    def __init__(self, use: str, parameters: dict[str, object]) -> None:
        self.use = use
        self.parameters = parameters


class PlainTarget:
    """One of several targets, as `TargetTable`."""

    __slots__ = ("output", "packages", "pipelines")

    def __init__(self, pipelines: str | None, output: str, packages: list[str | PlainPackage]) -> None:
        self.pipelines = pipelines
        self.output = output
        self.packages = packages


class PlainSettings:
    """The whole configuration, as `Settings`."""

    __slots__ = ("output", "packages", "parameters", "pipelines", "targets")

    def __init__(
        self,
        pipelines: str | None,
        output: str | None,
        packages: list[str | PlainPackage] | None,
        targets: list[PlainTarget] | None,
        parameters: dict[str, dict[str, object]],
    ) -> None:
        self.pipelines = pipelines
        self.output = output
        self.packages = packages
        self.targets = targets
        self.parameters = parameters


class _Unknown(Exception):  # noqa: N818  (it is no error: the models decide)
    """Something is not as expected here."""


def plain(table: object) -> PlainSettings | None:
    """Return the settings in a table from TOML, None when anything in it is for the models to judge."""
    try:
        return _settings(table)
    except _Unknown:
        return None


def _settings(table: object) -> PlainSettings:
    keys = _keys(table, ("pipelines", "output", "packages", "targets", "parameters"))
    return PlainSettings(
        _text(keys["pipelines"]) if "pipelines" in keys else None,
        _text(keys["output"]) if "output" in keys else None,
        _each(keys["packages"], _package) if "packages" in keys else None,
        _each(keys["targets"], _target) if "targets" in keys else None,
        {name: _table(value) for name, value in _table(keys.get("parameters", {})).items()},
    )


def _target(value: object) -> PlainTarget:
    keys = _keys(value, ("pipelines", "output", "packages"))
    return PlainTarget(
        _text(keys["pipelines"]) if "pipelines" in keys else None,
        _text(keys.get("output", ".")),
        _each(keys.get("packages", []), _package),
    )


def _package(value: object) -> str | PlainPackage:
    if isinstance(value, str):
        return _use(value)
    keys = _keys(value, ("use", "parameters"))
    return PlainPackage(_use(keys.get("use")), _table(keys.get("parameters", {})))


def _use(value: object) -> str:
    """Accept `module:name` in ASCII; what other letters a name may have is for the models to say."""
    use = _text(value)
    module, colon, name = use.partition(":")
    if not colon or not use.isascii() or not all(part.isidentifier() for part in (*module.split("."), name)):
        raise _Unknown
    return use


def _each(value: object, read: "Callable[[object], Item]") -> "list[Item]":
    if not is_list(value):
        raise _Unknown
    return [read(item) for item in value]


def _keys(value: object, known: tuple[str, ...]) -> dict[str, object]:
    table = _table(value)
    if not all(key in known for key in table):
        raise _Unknown
    return table


def _table(value: object) -> dict[str, object]:
    if not is_dict(value):
        raise _Unknown
    return {_text(key): item for key, item in value.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Unknown
    return value
