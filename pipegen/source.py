"""Places: where a thing was written in Python (Site), where it stands in YAML (Span), which keys lead to it (Route)."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, FrameType

PACKAGE = __file__[: -len("source.py")]
"""The folder of this package; frames of files below it are never what an author wrote."""


class Site:
    """A call in somebody's Python file.

    `path` is as the interpreter knows it (absolute); it is made relative where it is shown. `line` and `column` count
    from 1. `via` is the place in the reader's own project that led to a site inside an installed package, else None.
    """

    __slots__ = ("_code", "_instruction", "line", "path", "via")

    def __init__(self, path: str, line: int, code: "CodeType | None" = None, instruction: int = -1) -> None:
        self.path = path
        self.line = line
        self.via: Site | None = None
        self._code = code
        self._instruction = instruction

    def columns(self) -> tuple[int, int, int, int] | None:
        """Return (line, column, end line, end column) of the call, counted from 1, or None where Python kept none."""
        if self._code is None or self._instruction < 0:
            return None
        positions = list(self._code.co_positions())
        index = self._instruction // 2
        if index >= len(positions):
            return None
        line, end_line, column, end_column = positions[index]
        if line is None or end_line is None or column is None or end_column is None:
            return None
        return line, column + 1, end_line, end_column + 1

    def own(self) -> "Site":
        """Return the place that the reader can edit: the site itself, or what led to it from their project."""
        return self.via or self

    def __repr__(self) -> str:
        return f"Site({self.path!r}, {self.line})"


def _installed(path: str) -> bool:
    return "site-packages" in path or "dist-packages" in path


def _of(frame: "FrameType") -> Site:
    return Site(frame.f_code.co_filename, frame.f_lineno, frame.f_code, frame.f_lasti)


def call_site(depth: int = 1) -> Site:
    """Return the nearest caller outside this package.

    `depth` is the number of frames to leave before looking. Inside an installed package the nearest caller in a file
    of the reader's own is kept as `via`. Without any such caller (the interactive prompt) the path is `<stdin>`.
    """
    frame: FrameType | None = sys._getframe(depth)  # pyright: ignore[reportPrivateUsage]
    while frame is not None and frame.f_code.co_filename.startswith((PACKAGE, "<frozen", "<string")):
        frame = frame.f_back
    if frame is None:
        return Site("<stdin>", 1)
    site = _of(frame)
    if _installed(site.path):
        outer = frame.f_back
        while outer is not None:
            name = outer.f_code.co_filename
            if not (name.startswith((PACKAGE, "<")) or _installed(name)):
                site.via = _of(outer)
                break
            outer = outer.f_back
    return site


class Span:
    """A stretch of a text file: lines and columns count from 1, the end is exclusive."""

    __slots__ = ("column", "end_column", "end_line", "line")

    def __init__(self, line: int, column: int, end_line: int, end_column: int) -> None:
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.as_tuple() == other.as_tuple()

    def __hash__(self) -> int:
        return hash(self.as_tuple())

    def as_tuple(self) -> tuple[int, int, int, int]:
        """Return (line, column, end line, end column)."""
        return self.line, self.column, self.end_line, self.end_column

    def __repr__(self) -> str:
        return f"Span({self.line}:{self.column}-{self.end_line}:{self.end_column})"


Route = tuple[str | int, ...]
"""The keys and indexes that lead from the top of a YAML document to a node."""


def route_text(route: Route) -> str:
    """Return a route as people write it, for instance `jobs.deploy.steps[2].run`."""
    text = ""
    for part in route:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
