"""The comments of a YAML text."""

import re
from bisect import bisect_left

from pipegen.yamlio.tree import Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    import collections.abc

    from pipegen.source import Span
    from pipegen.yamlio.tree import Tree

_LINE_END = re.compile("\r\n|\r|\n")
_START = re.compile("(?:^|(?<=[ \t\"'\\]},]))#")


def comments(text: str, tree: "Tree") -> dict[int, str]:
    """Return the comment of each line that has one, without `#` and the blanks around it.

    `tree` is what the reader made of `text`. A `#` inside a scalar is none, a line of a script neither.
    """
    if "#" not in text:
        return {}
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    return {number: lines[number - 1][at + 1 :].strip() for number, at in starts(lines, tree).items()}


def starts(lines: "collections.abc.Sequence[str]", tree: "Tree") -> dict[int, int]:
    """Return for each line with a comment the index of its `#`."""
    marked = [number for number, line in enumerate(lines, 1) if "#" in line]
    if not marked:
        return {}
    taken: dict[int, list[tuple[int, int]]] = {}
    _take(tree, marked, taken)
    found: dict[int, int] = {}
    for number in marked:
        inside = taken.get(number, ())
        for match in _START.finditer(lines[number - 1]):
            at = match.start() + 1
            if not any(start <= at < end for start, end in inside):
                found[number] = at - 1
                break
    return found


def standing_alone(text_lines: "collections.abc.Sequence[str]", line: int) -> bool:
    """Return whether a line holds nothing but a comment; the line must not be a part of a scalar."""
    return text_lines[line - 1].lstrip(" \t").startswith("#")


def _take(node: "Tree", marked: list[int], taken: dict[int, list[tuple[int, int]]]) -> None:
    """Note the columns that scalars take on the `marked` lines; a node without such a line is not entered."""
    span = node.span
    if span is None or not _touches(span, marked):
        return
    if isinstance(node, Scalar):
        _take_span(span, node.block, marked, taken)
    elif isinstance(node, Sequence):
        for item in node.items:
            _take(item, marked, taken)
    else:
        for entry in node.entries:
            if entry.key_span and _touches(entry.key_span, marked):
                _take_span(entry.key_span, False, marked, taken)
            _take(entry.value, marked, taken)


def _touches(span: "Span", marked: list[int]) -> bool:
    at = bisect_left(marked, span.line)
    return at < len(marked) and marked[at] <= span.end_line


def _take_span(span: "Span", block: bool, marked: list[int], taken: dict[int, list[tuple[int, int]]]) -> None:
    """Note the columns of one scalar; the header of a block takes nothing, as a comment may follow it."""
    for at in range(bisect_left(marked, span.line), len(marked)):
        number = marked[at]
        if number > span.end_line:
            return
        if block and number == span.line and span.end_line > span.line:
            continue
        start = span.column if number == span.line else 1
        end = span.end_column if number == span.end_line and not block else 1 << 30
        if block and span.end_line == span.line:  # an alias of a block, or an empty block
            end = span.end_column
        taken.setdefault(number, []).append((start, end))
