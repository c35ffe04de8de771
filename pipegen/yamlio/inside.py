"""Where a character of a scalar's value stands in the source."""

import re

from pipegen.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.yamlio.places import Place
    from pipegen.yamlio.tree import Scalar

_DOUBLE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)|.")
_SINGLE = re.compile(r"''|.")
_PLAIN = re.compile(r".")
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def place(text_lines: "Sequence[str]", scalar: "Scalar", offset: int) -> "Place":
    """Return line and column of the character `offset` of a scalar's value; at the value's end, where it ends.

    `text_lines` are without their ends and without a byte order mark. A newline of a block stands at the end of its
    line. Where source and value do not match one to one (an alias, a separator that only YAML 1.1 takes for a line
    end) it is the start of the line, as near as that is known. Raises ValueError for a scalar without a place.
    """
    return span(text_lines, scalar, offset, 0).as_tuple()[:2]


def span(text_lines: "Sequence[str]", scalar: "Scalar", offset: int, length: int) -> Span:
    """Return the stretch of `length` characters from `offset` of a scalar's value, as `place` does."""
    if scalar.span is None:
        raise ValueError("scalar has no place, expected one from the reader")
    found = _Found(text_lines, scalar.span)
    value = scalar.value
    if isinstance(value, str) and found.decode(value):
        start = found.at(offset)
        return Span(
            *start, *(found.ends[min(offset + length, len(found.ends)) - 1] if length and found.ends else start)
        )
    start, end = (found.near(value, at) for at in (offset, offset + length))
    return Span(*start, *max(start, end))


def indentation(text_lines: "Sequence[str]", scalar: "Scalar") -> int:
    """Return how many spaces before each line of a block are no text; 0 for a block without text."""
    if scalar.span is None or not isinstance(scalar.value, str):
        return 0
    return _Found(text_lines, scalar.span).indent(scalar.value)


def style(text_lines: "Sequence[str]", where: Span) -> str:
    """Return how a scalar is written: `|`, `>`, `'`, `"`, `*` for an alias, else the empty string."""
    start = text_lines[where.line - 1][where.column - 1 : where.column]
    return start if start and start in "|>'\"*" and where.as_tuple()[:2] != where.as_tuple()[2:] else ""


class _Found:
    """The characters of one scalar with the stretch of source that each one takes."""

    __slots__ = ("chars", "ends", "lines", "span", "starts", "style")

    def __init__(self, lines: "Sequence[str]", where: Span) -> None:
        self.lines = lines
        self.span = where
        self.style = style(lines, where)
        self.chars: list[str] = []
        self.starts: list[Place] = []
        self.ends: list[Place] = []

    def decode(self, value: str) -> bool:
        """Find every character; tell whether together they are the value."""
        if self.style in ("|", ">"):
            self.block(value)
            del self.chars[len(value) :], self.starts[len(value) :], self.ends[len(value) :]
        elif self.style != "*":
            self.flow()
        return "".join(self.chars) == value

    def at(self, offset: int) -> "Place":
        """Return where a character starts, or where the last one ends."""
        if offset < len(self.starts):
            return self.starts[offset]
        if self.ends:
            return self.ends[-1]
        return self.span.line, self.span.column + (1 if self.style in ("'", '"') else 0)

    def near(self, value: object, offset: int) -> "Place":
        """Return the start of the line where a character must be, where it could not be found."""
        where = self.span
        if not isinstance(value, str) and where.line == where.end_line:
            return where.line, min(where.column + offset, where.end_column)
        if not isinstance(value, str) or self.style not in ("|", ">"):
            return where.line, where.column
        number = min(where.line + 1 + value.count("\n", 0, offset), where.end_line)
        text = self.lines[number - 1]
        return number, len(text) - len(text.lstrip()) + 1

    def add(self, char: str, start: "Place", end: "Place") -> None:
        """Note one character."""
        self.chars.append(char)
        self.starts.append(start)
        self.ends.append(end)

    def block(self, value: str) -> None:
        """Decode a literal or folded block, with all the newlines that may follow it."""
        first, last = self.span.line + 1, self.span.end_line
        indent = self.indent(value)
        before: Place | None = None  # the end of the last line with text
        blank: list[int] = []
        hung = False  # whether that line was indented further
        for number in range(first, last + 1):
            text = self.lines[number - 1]
            if not text[:indent].strip(" ") and len(text) <= indent:
                blank.append(number)
                continue
            hangs = text[indent] in " \t"
            if before:
                if self.style == "|" or hung or hangs:
                    self.add("\n", before, (before[0] + 1, 1))
                elif not blank:
                    self.add(" ", before, (number, indent + 1))
            self.blanks(blank)
            blank, hung = [], hangs
            for column in range(indent, len(text)):
                self.add(text[column], (number, column + 1), (number, column + 2))
            before = number, len(text) + 1
        if before:
            self.add("\n", before, (before[0] + 1, 1))
        self.blanks([*blank, *range(last + 1, len(self.lines) + 1)])

    def indent(self, value: str) -> int:
        """Return the spaces that are not text, from the first line that is not blank: there and in the value."""
        for text in self.lines[self.span.line : self.span.end_line]:
            if text.strip(" "):
                shown = next((line for line in value.split("\n") if line.strip(" ")), "")
                return len(text) - len(text.lstrip(" ")) - (len(shown) - len(shown.lstrip(" ")))
        return 0

    def blanks(self, numbers: "Sequence[int]") -> None:
        """Note the newline of each blank line."""
        for number in numbers:
            self.add("\n", (number, len(self.lines[number - 1]) + 1), (number + 1, 1))

    def flow(self) -> None:
        """Decode a plain or quoted scalar, which may be folded over lines."""
        where, quote = self.span, self.style
        token = {"'": _SINGLE, '"': _DOUBLE}.get(quote, _PLAIN)
        blank: list[int] = []
        escaped = False
        end = where.line, where.column
        for number in range(where.line, where.end_line + 1):
            text = self.lines[number - 1]
            is_last = number == where.end_line
            stop = where.end_column - 1 - len(quote) if is_last else len(text)
            begin = where.column - 1 + len(quote)
            if number > where.line:
                if not is_last and not text.strip(" \t"):
                    blank.append(number)
                    continue
                begin = min(len(text) - len(text.lstrip(" \t")), stop)
                self.blanks(blank)
                if not blank and not escaped:
                    self.add(" ", end, (number, begin + 1))
                blank = []
            escaped, end = self.tokens(token, number, begin, stop, is_last)

    def tokens(
        self, token: "re.Pattern[str]", number: int, begin: int, stop: int, is_last: bool
    ) -> "tuple[bool, Place]":
        """Note the characters of one line; return whether its end is escaped, and where its text ends."""
        found = list(token.finditer(self.lines[number - 1], begin, stop))
        while not is_last and found and found[-1][0] in (" ", "\t"):
            found.pop()
        escaped = bool(found) and found[-1][0] == "\\"
        end = number, (found[-1].end() if found else begin) + 1
        if escaped and token is _DOUBLE:
            found.pop()
        else:
            escaped = False
        for part in found:
            char = part[0] if token is _PLAIN else _char(part[0])
            self.add(char, (number, part.start() + 1), (number, part.end() + 1))
        return escaped, end


def _char(token: str) -> str:
    """Return the character that one token of a quoted scalar stands for."""
    if len(token) == 1:
        return token
    if token == "''":
        return "'"
    kind = token[1]
    if kind in "xuU" and len(token) > 2:
        code = int(token[2:], 16)
        return chr(code) if code < 0x110000 else ""
    return _ESCAPES.get(kind, "")
