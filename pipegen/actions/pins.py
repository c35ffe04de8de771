"""Commits for the actions that authors name by version."""

from pipegen.actions.catalog import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.action import Action


class Pinned:
    """A commit, and the version to write beside it; empty when that is not known."""

    __slots__ = ("sha", "version")

    def __init__(self, sha: str, version: str) -> None:
        self.sha = sha
        self.version = version

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pinned) and (self.sha, self.version) == (other.sha, other.version)

    def __hash__(self) -> int:
        return hash((self.sha, self.version))

    def __repr__(self) -> str:
        return f"Pinned({self.sha!r}, {self.version!r})"


_pinned: dict[str, Pinned | None] = {}


def pin(uses: str) -> Pinned | None:
    """Return the commit that a `uses` text stands for; None when no commit of its version is known.

    `@v4` gives the newest known release of that major version, `@v4.2` and `@v4.2.1` only one that they name. A full
    commit stays as it is, also of an unknown action. Folders of the repository (`./`) and images have no commit.
    """
    if uses not in _pinned:
        _pinned[uses] = _pin(uses)
    return _pinned[uses]


def _pin(uses: str) -> Pinned | None:
    name, _, ref = uses.partition("@")
    if uses.startswith(("./", "$/", "docker://")):
        return None
    action = find(name)
    if is_commit(ref):
        return Pinned(ref, version_at(action, ref) if action else "")
    release = _release(action, ref) if action else None
    return Pinned(release[1], release[0]) if release else None


def is_commit(ref: str) -> bool:
    """Tell whether a ref is a full commit: 40 hexadecimal digits."""
    return len(ref) == 40 and all(character in "0123456789abcdefABCDEF" for character in ref)


def numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version (`v4.2.1` gives 4, 2, 1); empty when it has other parts."""
    parts = version.removeprefix("v").split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else ()


def version_at(action: "Action", commit: str) -> str:
    """Return the version whose commit that is, or nothing."""
    return next((version for version, sha in _releases(action) if sha == commit.lower()), "")


def _releases(action: "Action") -> list[tuple[str, str]]:
    return [(action.version, action.sha), *action.majors.values()]


def _release(action: "Action", ref: str) -> tuple[str, str] | None:
    wanted = numbers(ref)
    if not wanted:
        return None
    fitting = (release for release in _releases(action) if numbers(release[0])[: len(wanted)] == wanted)
    return next(fitting, None)
