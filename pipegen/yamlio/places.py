"""Lines and columns of a text as editors count them."""

import re
from bisect import bisect_right

from pipegen.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.events import Mark

Place = tuple[int, int]
"""Line and column, from 1."""

_LINE_END = re.compile("\r\n|\r|\n")
_ODD = re.compile("[\x85\u2028\u2029\ufeff]")


class Places:
    """Turns a parser's marks into places.

    Both parsers count characters as we do, but take U+0085, U+2028 and U+2029 for ends of lines, and one of them does
    not count U+FEFF as a column; in a text with one of these the line table decides.
    """

    __slots__ = ("_lines", "_odd", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._odd = _ODD.search(text) is not None
        self._lines: list[str] = []
        self._starts: list[int] = []

    def at(self, mark: "Mark") -> Place:
        """Return the place of a mark."""
        return self.at_index(mark.index) if self._odd else (mark.line + 1, mark.column + 1)

    def at_index(self, index: int) -> Place:
        """Return the place of the character at `index`."""
        self._split()
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return a line without its end; empty after the end of the text."""
        self._split()
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def span(self, start: "Mark", end: "Mark") -> Span:
        """Return the stretch between two marks."""
        if self._odd:
            return Span(*self.at(start), *self.at(end))
        return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def block_end(self, start: Place, end: Place) -> Place:
        """Return where a block that begins at `start` (its `|`) ends: with its last line that is not blank."""
        number, column = end
        while number > start[0]:
            line = self.line(number)[: column - 1]
            if line.strip():
                return number, len(line) + 1
            number, column = number - 1, len(self.line(number - 1)) + 1
        head = self.line(number)
        column = start[1]
        while head[column : column + 1] in ("+", "-", *"123456789"):
            column += 1
        return number, column + 1

    def _split(self) -> None:
        if not self._lines:
            self._lines = _LINE_END.split(self._text)
            self._starts = [0, *(end.end() for end in _LINE_END.finditer(self._text))]
