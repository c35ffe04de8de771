"""What comments say to pipegen: `# pipegen: allow[rule] reason`, `# pipegen: effect=deploy`."""

import re

from pipegen.model.effect import EFFECTS
from pipegen.yamlio.comments import comments, standing_alone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.tree import Tree

_ALLOW = re.compile(r"pipegen:\s*allow\[([^\]]*)\]\s*(.*)")
_EFFECT = re.compile(r"pipegen:\s*effect=([A-Za-z]+)")


class Allow:
    """One `allow[rule] reason`: the line it stands on, the line it speaks about, the rules it names."""

    __slots__ = ("about", "line", "reason", "rules", "used")

    def __init__(self, line: int, about: int, rules: tuple[str, ...], reason: str) -> None:
        self.line = line
        self.about = about
        self.rules = rules
        self.reason = reason
        self.used: set[str] = set()


class Remarks:
    """The comments of a file by line, and what those for pipegen say; `effects` by the line that they speak about."""

    __slots__ = ("_by_line", "_text", "_tree", "allows", "effects", "unknown_effects")

    def __init__(self, text: str, tree: "Tree") -> None:
        self._text = text
        self._tree = tree
        self._by_line: dict[int, str] | None = None
        self.allows: list[Allow] = []
        self.effects: dict[int, str] = {}
        self.unknown_effects: dict[int, str] = {}

    @property
    def by_line(self) -> dict[int, str]:
        """Every comment by its line, without `#`."""
        if self._by_line is None:
            self._by_line = comments(self._text, self._tree) if "#" in self._text else {}
        return self._by_line


def has_remarks(text: str) -> bool:
    """Tell whether a text may have a comment for pipegen; that it was generated is none."""
    return "pipegen:" in text and ("allow[" in text or "effect=" in text)


def remarks(text: str, tree: "Tree") -> Remarks:
    """Return the comments of a file."""
    found = Remarks(text, tree)
    if not has_remarks(text):
        return found
    lines = text.replace("\r\n", "\n").split("\n")
    for line, comment in found.by_line.items():
        allow = allow_in(comment)
        if allow is not None:
            found.allows.append(Allow(line, _about(lines, line), *allow))
        effect = _EFFECT.search(comment)
        if effect and effect[1] in EFFECTS:
            found.effects[_about(lines, line)] = effect[1]
        elif effect:
            found.unknown_effects[line] = effect[1]
    return found


def allow_in(comment: str) -> tuple[tuple[str, ...], str] | None:
    """Return the rules and the reason of an `allow` in a comment, None where there is none."""
    match = _ALLOW.search(comment)
    if not match:
        return None
    return tuple(name.strip() for name in match[1].split(",") if name.strip()), match[2].strip()


def _about(lines: list[str], line: int) -> int:
    """Return the line that a comment speaks about: its own, or the next that is no comment where it stands alone."""
    about = line
    while about < len(lines) and standing_alone(lines, about):
        about += 1
    return about
