"""The configuration of a project: which folders of pipelines, which packages, which outputs."""

import os

from pipegen.app.place import Place
from pipegen.app.root import CONFIG, PIPELINES, PYPROJECT, has_table
from pipegen.errors import ProjectError
from pipegen.expr.values import is_dict
from pipegen.source import Route, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.app.plain_settings import PlainPackage, PlainSettings, PlainTarget
    from pipegen.app.settings import PackageTable, Settings, TargetTable


class PackageEntry:
    """One entry of `packages`: `use` is `module:name`; `places` has where each parameter stands."""

    __slots__ = ("parameters", "place", "places", "use")

    def __init__(self, use: str, parameters: dict[str, object], place: Place, places: dict[str, Place]) -> None:
        self.use = use
        self.parameters = parameters
        self.place = place
        self.places = places


class Target:
    """A folder of pipelines (None: packages only) and the folder whose `.github` gets their files; `""` is the root."""

    __slots__ = ("output", "packages", "pipelines", "place")

    def __init__(self, pipelines: str | None, output: str, packages: list[PackageEntry], place: Place | None) -> None:
        self.pipelines = pipelines
        self.output = output
        self.packages = packages
        self.place = place


def load_config(root: str) -> list[Target]:
    """Return the targets of the project at `root`; raises ProjectError with the place of what is wrong."""
    own = os.path.join(root, CONFIG)
    pyproject = os.path.join(root, PYPROJECT)
    if os.path.isfile(own):
        if has_table(pyproject):
            raise ProjectError(
                f"`{CONFIG}` and `[tool.pipegen]` in `{PYPROJECT}` both configure this project",
                path=CONFIG,
                advice="keep one of them",
            )
        return _targets(root, CONFIG, ())
    if has_table(pyproject):
        return _targets(root, PYPROJECT, ("tool", "pipegen"))
    return [_default(root, None)]


def _targets(root: str, name: str, prefix: Route) -> list[Target]:
    data, text = read_toml(root, name)
    table: object = data
    for key in prefix:
        table = table.get(key) if is_dict(table) else None
    if not table:
        return [_default(root, None)]
    from pipegen.app.plain_settings import plain  # late: most projects have no configuration
    from pipegen.app.toml_places import places_below

    found = places_below(text, name, prefix)
    return _Reader(root, plain(table) or _checked(table, found), found).targets()


def _checked(table: object, found: dict[Route, Place]) -> "Settings":
    from pipegen.app.config_check import check  # late: it loads pydantic, which a well-formed file does without

    return check(table, found)


def read_toml(root: str, name: str) -> tuple[dict[str, object], str]:
    """Return what a TOML file says, and its text with `\\n` at the ends of lines; raises ProjectError."""
    import tomllib  # late: 10 ms

    text = ""
    try:
        with open(os.path.join(root, name), encoding="utf-8", newline="") as handle:
            text = handle.read().replace("\r\n", "\n")
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        message, span = _broken(str(error), text)
        raise ProjectError(f"`{name}` is not TOML: {message}", path=name, span=span) from None
    except UnicodeDecodeError:
        raise ProjectError(f"`{name}` is not UTF-8 text", path=name) from None
    except OSError as error:
        raise ProjectError(f"`{name}` cannot be read: {(error.strerror or str(error)).lower()}", path=name) from None


def _broken(message: str, text: str) -> tuple[str, Span]:
    import re  # late: only a broken file needs it

    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
    if found and found[1]:
        line, column = int(found[1]), int(found[2])
    else:
        line = max(1, len(text.splitlines()))
        column = len(text.splitlines()[-1]) if text.strip() else 1
    message = message[: found.start()] if found else message
    return message[:1].lower() + message[1:], Span(line, column, line, column + 1)


def _default(root: str, place: Place | None) -> Target:
    if not os.path.isdir(os.path.join(root, PIPELINES)):
        raise ProjectError(
            f"there are no pipelines: the folder `{PIPELINES}/` does not exist",
            advice=f"create `{PIPELINES}/` with a module that defines a `Pipeline`, or run pipegen inside a project",
        )
    return Target(PIPELINES, "", [], place)


class _Reader:
    """Turns checked settings into targets."""

    def __init__(self, root: str, settings: "Settings | PlainSettings", places: dict[Route, Place]) -> None:
        self.root = root
        self.settings = settings
        self.places = places
        self.used: set[str] = set()

    def targets(self) -> list[Target]:
        """Return the targets in the order of the file."""
        settings = self.settings
        if settings.targets is None:
            targets = [self._single()]
        else:
            for key in ("pipelines", "output", "packages"):
                if getattr(settings, key) is not None:
                    raise self._at((key,)).error(f"`{key}` stands beside `targets`", "move it into one of the targets")
            if not settings.targets:
                raise self._at(("targets",)).error("`targets` is empty", "name a folder of pipelines, or leave it out")
            tables: Sequence[TargetTable | PlainTarget] = settings.targets
            targets = [self._target(table, ("targets", i)) for i, table in enumerate(tables)]
        for name in settings.parameters:
            if name not in self.used:
                raise self._at(("parameters", name)).error(
                    f"parameters are given for `{name}`, which is not in `packages`", "add it there, or delete them"
                )
        return targets

    def _single(self) -> Target:
        settings = self.settings
        packages = self._packages(settings.packages or [], ())
        output = self._folder(settings.output or ".", ("output",))
        if settings.pipelines is not None:
            return Target(
                self._pipelines(settings.pipelines, ("pipelines",)), output, packages, self._at(("pipelines",))
            )
        if os.path.isdir(os.path.join(self.root, PIPELINES)):
            return Target(PIPELINES, output, packages, None)
        if not packages:
            return _default(self.root, None)
        return Target(None, output, packages, None)

    def _target(self, table: "TargetTable | PlainTarget", route: Route) -> Target:
        packages = self._packages(table.packages, route)
        output = self._folder(table.output, (*route, "output"))
        if table.pipelines is None:
            if not packages:
                raise self._at(route).error("a target names neither `pipelines` nor `packages`", "name one of them")
            return Target(None, output, packages, self._at(route))
        place = (*route, "pipelines")
        return Target(self._pipelines(table.pipelines, place), output, packages, self._at(place))

    def _pipelines(self, value: str, route: Route) -> str:
        folder = self._folder(value, route)
        if not os.path.isdir(os.path.join(self.root, folder)):
            raise self._at(route).error(f"the folder `{value}` does not exist", "create it, or correct the path")
        return folder

    def _folder(self, value: str, route: Route) -> str:
        """Return a folder as posix path relative to the root, `""` for the root itself."""
        folder = os.path.normpath(value.replace("\\", "/")).replace("\\", "/")
        if os.path.isabs(value) or folder == ".." or folder.startswith("../"):
            raise self._at(route).error(
                f"`{value}` leads out of the project", "give a folder below the project's root, relative to it"
            )
        return "" if folder == "." else folder

    def _packages(self, tables: "Sequence[str | PackageTable | PlainPackage]", route: Route) -> list[PackageEntry]:
        entries: list[PackageEntry] = []
        for number, table in enumerate(tables):
            here = (*route, "packages", number)
            use = table if isinstance(table, str) else table.use
            inside = {} if isinstance(table, str) else table.parameters
            beside = self.settings.parameters.get(use, {})
            if inside and beside:
                raise self._at(("parameters", use)).error(
                    f"the parameters of `{use}` are given twice",
                    f"keep those of line {self._at(here).span.line}, or these",
                )
            base = (*here, "parameters") if inside else ("parameters", use)
            given = inside or beside
            self.used.add(use)
            entries.append(PackageEntry(use, given, self._at(here), {k: self._at((*base, k)) for k in given}))
        return entries

    def _at(self, route: Route) -> Place:
        while route and route not in self.places:
            route = route[:-1]
        return self.places[route]
