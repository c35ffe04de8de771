"""Edits of a YAML text by places: everything outside of an edit stays as it is, byte for byte."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.yamlio.places import Place

LINE_END = re.compile("\r\n|\r|\n")


class Edit:
    """A stretch of the source, from `start` up to and without `end`, and the `text` to stand there instead.

    Places are as the reader gives them: line and column from 1, without a byte order mark. `text` has `\\n` for ends of
    lines, whatever the file has.
    """

    __slots__ = ("end", "start", "text")

    def __init__(self, start: "Place", end: "Place", text: str) -> None:
        self.start = start
        self.end = end
        self.text = text

    def __repr__(self) -> str:
        return f"Edit({self.start}, {self.end}, {self.text!r})"


def newline_of(text: str) -> str:
    """Return how the lines of a text end: as its first one does."""
    found = LINE_END.search(text)
    return found[0] if found else "\n"


def apply(text: str, edits: "Sequence[Edit]") -> str:
    """Return `text` after all `edits`, which all have places of `text` as it is.

    New lines end as the first line of the file does. Insertions at one place stay in their order, before a
    replacement that starts there. Raises ValueError for edits that overlap or have no such place.
    """
    body = text.removeprefix("\ufeff")
    newline = newline_of(body)
    starts = [0, *(end.end() for end in LINE_END.finditer(body))]
    starts.append(len(body) + 1)
    spans = [(_index(starts, edit.start), _index(starts, edit.end), edit) for edit in edits]
    spans.sort(key=lambda span: span[:2])  # stable
    parts = [text[: len(text) - len(body)]]
    done = 0
    for start, end, edit in spans:
        if start < done or end < start:
            raise ValueError(f"edit at line {edit.start[0]} overlaps another one, expected edits side by side")
        parts += body[done:start], edit.text.replace("\n", newline)
        done = end
    return "".join([*parts, body[done:]])


def _index(starts: list[int], place: "Place") -> int:
    line, column = place
    if not 1 <= line < len(starts) or column < 1 or starts[line - 1] + column - 1 >= starts[line]:
        raise ValueError(f"edit at line {line}, column {column} is outside of the text, expected a place in it")
    return starts[line - 1] + column - 1
