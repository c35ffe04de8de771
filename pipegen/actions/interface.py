"""The inputs that an action takes at one version, from the metadata or the table of major versions."""

from pipegen.actions.catalog import find
from pipegen.actions.majors import MAJORS
from pipegen.actions.pins import numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.action import Action


class Known:
    """One input: its name; whether the caller must give it; what to use instead of a deprecated one, else None."""

    __slots__ = ("deprecated", "name", "required")

    def __init__(self, name: str, required: bool, deprecated: str | None) -> None:
        self.name = name
        self.required = required
        self.deprecated = deprecated


class Interface:
    """All inputs of an action by their names in lower case. `in_container`: it takes `args` and `entrypoint` too."""

    __slots__ = ("in_container", "inputs")

    def __init__(self, inputs: dict[str, Known], in_container: bool) -> None:
        self.inputs = inputs
        self.in_container = in_container

    def takes(self, name: str) -> bool:
        """Tell whether the action takes an input; letter case does not matter, as to GitHub."""
        folded = name.lower()
        return folded in self.inputs or (self.in_container and folded in ("args", "entrypoint"))


_known: dict[tuple[str, tuple[int, ...]], Interface | None] = {}


def interface(name: str, version: tuple[int, ...]) -> Interface | None:
    """Return what an action takes at a version, None where that is not known for certain.

    `version` may be cut short: (4,) is what the moving tag `v4` stands for.
    """
    if not version:
        return None
    key = name.lower(), version
    if key not in _known:
        _known[key] = _look_up(*key)
    return _known[key]


def _look_up(name: str, version: tuple[int, ...]) -> Interface | None:
    action = find(name)
    if action is not None and _covers(action, version):
        return _described(action)
    rows = MAJORS.get(name, {})
    row = rows.get(version[0])
    if row is None or (len(version) > 1 and version[0] == max(rows)):
        return None  # a release of the newest major version may be newer than the table
    return Interface(dict(map(_entry, row.split())), action is None or action.using == "docker")


def _covers(action: "Action", version: tuple[int, ...]) -> bool:
    """Tell whether the metadata holds at a version: the same major version and not newer, below 1.0 the very same."""
    known = numbers(action.version)
    if version[0] != known[0]:
        return False
    return version == known if not known[0] else version <= known


def _described(action: "Action") -> Interface:
    inputs = {each.name.lower(): Known(each.name, each.required, each.deprecated) for each in action.inputs}
    return Interface(inputs, action.using == "docker")


def _entry(word: str) -> tuple[str, Known]:
    name, mark, instead = word.partition("~")
    bare = name.removesuffix("!")
    return bare.lower(), Known(bare, name != bare, instead if mark else None)
