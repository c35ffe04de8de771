"""Which refs the branch and tag policies of an environment admit.

Sources: the documentation "Deployments and environments", which refers to Ruby's `File.fnmatch` with `FNM_PATHNAME`;
the changelog entry of 2025-11-07 for `pull_request_target`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT = ("refs/heads/", "refs/tags/")


def admits(policies: "Sequence[str]", ref: str, event: str, default_branch: str) -> bool:
    """Tell whether a job of a run on `ref` may use an environment; no policies admit everything.

    A policy names a branch or a tag as GitHub's settings do, or a whole ref (`refs/pull/*/merge`). `ref` is the run's
    `github.ref`; a text that is no whole ref is the name of a branch. `pull_request_target` counts as a run on the
    default branch. A run without a ref, for a deployment of a commit, is admitted by no policy.
    """
    if event == "pull_request_target":
        ref = "refs/heads/" + default_branch
    elif ref and not ref.startswith("refs/"):
        ref = "refs/heads/" + ref
    name = next((ref[len(start) :] for start in _SHORT if ref.startswith(start)), "")
    return not policies or any(fnmatch(policy, ref if policy.startswith("refs/") else name) for policy in policies)


def fnmatch(pattern: str, name: str) -> bool:
    """Tell whether a whole name matches as in Ruby: `*`, `?` and `[...]` never take a `/`, `**/` takes any folders.

    `[^a]` and `[!a]` take what is not in the set, `\\` takes the next character as it is, and braces mean nothing.
    Case counts. That `*` takes no dot at the start of a part is left out: git has no such refs.
    """
    return bool(name) and _folders(pattern.split("/"), name.split("/"))


def _folders(patterns: list[str], names: list[str]) -> bool:
    """Match part by part; `**` with something after it stands for any number of parts."""
    if not patterns:
        return not names
    if patterns[0] == "**" and len(patterns) > 1:
        return any(_folders(patterns[1:], names[skipped:]) for skipped in range(len(names)))
    return bool(names) and _part(patterns[0], names[0]) and _folders(patterns[1:], names[1:])


def _part(pattern: str, name: str) -> bool:
    """Match one part, in which there is no slash."""
    places: set[int] = {0}  # where in the name the rest may begin
    at = 0
    while at < len(pattern) and places:
        char = pattern[at]
        if char == "*":
            places = set(range(min(places), len(name) + 1))
            at += 1
            continue
        taken, at = _one(pattern, at)
        places = {place + 1 for place in places if place < len(name) and taken.takes(name[place])}
    return len(name) in places


class _Taken:
    """The characters that one item of a pattern takes; `ranges` None means every one."""

    __slots__ = ("ranges", "without")

    def __init__(self, ranges: list[tuple[str, str]] | None, without: bool = False) -> None:
        self.ranges = ranges
        self.without = without

    def takes(self, char: str) -> bool:
        if self.ranges is None:
            return True
        return any(low <= char <= high for low, high in self.ranges) is not self.without


_NOTHING = _Taken([])


def _one(pattern: str, at: int) -> tuple[_Taken, int]:
    """Return the characters that the item at `at` takes and where the next item begins."""
    char = pattern[at]
    if char == "?":
        return _Taken(None), at + 1
    if char == "[":
        return _set(pattern, at + 1)
    if char == "\\" and at + 1 < len(pattern):
        at += 1
        char = pattern[at]
    return _Taken([(char, char)]), at + 1


def _set(pattern: str, at: int) -> tuple[_Taken, int]:
    """Read a set from behind its `[`; one that is not closed takes nothing, as in Ruby."""
    without = pattern[at : at + 1] in ("^", "!")
    at += without
    ranges: list[tuple[str, str]] = []
    while at < len(pattern) and pattern[at] != "]":
        at += pattern[at] == "\\"
        low = high = pattern[at : at + 1]
        at += 1
        if pattern[at : at + 1] == "-" and pattern[at + 1 : at + 2] not in ("", "]"):
            at += 1
            at += pattern[at] == "\\"
            high = pattern[at : at + 1]
            at += 1
        ranges.append((low, high))
    return (_Taken(ranges, without), at + 1) if at < len(pattern) else (_NOTHING, at)
