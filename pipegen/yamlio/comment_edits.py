"""Edits of the comments at the ends of lines in a hand-written YAML text."""

from pipegen.yamlio.edits import Edit
from pipegen.yamlio.layout import after_blanks, indicators, keeps
from pipegen.yamlio.scalars import harmless
from pipegen.yamlio.tree import Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Tree


def append_comment(source: "Source", line: int, comment: str) -> Edit:
    """Return the edit that adds ` # comment` at the end of a line.

    Raises ValueError for a line that has a comment, and where a scalar goes on below the line.
    """
    _check(source, line)
    if line in source.comment_starts():
        raise ValueError(f"line {line} has a comment already, expected none")
    end = len(source.lines[line - 1].rstrip()) + 1
    return Edit((line, end), source.line_end(line), f"{' ' if end > 1 else ''}# {_one_line(comment)}")


def replace_comment(source: "Source", line: int, comment: str) -> Edit:
    """Return the edit that changes the comment of a line; the blanks before and after its `#` stay.

    Raises ValueError for a line without a comment.
    """
    at = source.comment_starts().get(line)
    if at is None:
        raise ValueError(f"line {line} has no comment, expected one")
    text = source.lines[line - 1][at + 1 :]
    start = at + 2 + len(text) - len(text.lstrip())
    gap = "" if text[:1].isspace() else " "
    return Edit((line, start), source.line_end(line), gap + _one_line(comment))


def set_comment(source: "Source", line: int, comment: str) -> Edit:
    """Return the edit that gives a line this comment, in the place of the one that it may have."""
    return (replace_comment if line in source.comment_starts() else append_comment)(source, line, comment)


def _one_line(comment: str) -> str:
    if "\n" in comment or not comment.strip():
        raise ValueError("comment is empty or has several lines, expected one line")
    return harmless(comment.strip())


def _check(source: "Source", line: int) -> None:
    """Raise ValueError if a comment at the end of a line would become a part of a scalar, or end it."""
    if not 1 <= line <= len(source.lines):
        raise ValueError(f"line {line} is outside of the text, expected 1 to {len(source.lines)}")
    if _inside(source, source.tree, line):
        raise ValueError(f"line {line} ends inside of a scalar, expected a line between keys and values")


def _inside(source: "Source", node: "Tree", line: int) -> bool:
    """Return whether the end of a line, or the blank lines that a block keeps, are inside of a scalar."""
    span = node.span
    if span is None:
        return False
    if isinstance(node, Scalar):
        if indicators(source, node):
            return span.line < line <= (after_blanks(source, span.end_line) if keeps(source, node) else span.end_line)
        return span.line <= line < span.end_line
    parts = node.items if isinstance(node, Sequence) else [entry.value for entry in node.entries]
    return any(_inside(source, part, line) for part in parts)
