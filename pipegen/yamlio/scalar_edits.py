"""Edits of a single value in a hand-written YAML text."""

import re

from pipegen.errors import ReadError
from pipegen.yamlio import inside
from pipegen.yamlio.edits import Edit
from pipegen.yamlio.layout import after_blanks, bare_blanks, indicators, keeps, placed, swallows
from pipegen.yamlio.reader import read
from pipegen.yamlio.scalars import inline, literal, number, unseen
from pipegen.yamlio.spelling import block
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

_TAG = re.compile(r"(?:^|[\s,\[{:-])!(?:<[^>]*>|[\w!-]*)\s*(?:&\S+\s*)?\Z")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Plain


def replace_scalar(source: "Source", scalar: Scalar, value: "Plain") -> Edit:
    """Return the edit that makes a scalar `value`, in the style that it has where that can hold it.

    A script that gets more lines becomes a literal block, with the comment of its line after the `|`. An anchor stays;
    an alias is replaced itself. Raises ValueError for a copy that an alias made, a value with a tag and a key without
    a colon.
    """
    source.own(scalar)
    span = placed(scalar.span)
    if _TAG.search(source.between((max(span.line - 1, 1), 1), (span.line, span.column))):
        raise ValueError("value has a tag, expected none")
    style = inside.style(source.lines, span)
    flow = source.in_flow(source.above(scalar))
    gap = _gap(source, scalar) if (span.line, span.column) == (span.end_line, span.end_column) else ""
    lines = isinstance(value, str) and ("\n" in value or style in ("|", ">")) and literal(value)
    if lines and not flow and source.above(scalar) and not _swallows(source, scalar, style):
        return _to_block(source, scalar, str(value), gap)
    text = gap + (_one_line(source, scalar, value, style, flow) if isinstance(value, str) else number(value))
    if style in ("|", ">"):
        last = after_blanks(source, span.end_line) if keeps(source, scalar) else span.end_line
        return Edit((span.line, span.column), source.line_end(last), text + _remark(source, scalar))
    return Edit((span.line, span.column), (span.end_line, span.end_column), text)


def replace_inside(source: "Source", scalar: Scalar, offset: int, length: int, new: str) -> Edit:
    """Return the edit that puts `new` in the place of `length` characters from `offset` of a text.

    Only these characters change where the style can hold `new`; else the whole scalar is written again. Raises
    ValueError as `replace_scalar`, for a value that is no text and for a stretch that is not in it.
    """
    source.own(scalar)
    value = scalar.value
    if not isinstance(value, str) or not 0 <= offset <= offset + length <= len(value):
        raise ValueError("stretch is not inside of a text, expected offset and length within it")
    wanted = value[:offset] + new + value[offset + length :]
    if source.alias(scalar) or not value:
        return replace_scalar(source, scalar, wanted)
    span = placed(scalar.span)
    style = inside.style(source.lines, span)
    start = inside.place(source.lines, scalar, offset)
    end = inside.place(source.lines, scalar, offset + length) if length else start
    text = new
    if style in ("|", ">"):
        text = _padded(new, inside.indentation(source.lines, scalar), start[1], end == source.line_end(end[0]))
    elif style == "'":
        text = new.replace("'", "''")
    elif style == '"':
        text = _escaped(new)
    last = span.end_line, span.end_column
    if keeps(source, scalar):
        last = source.line_end(after_blanks(source, span.end_line))
    if (span.line, span.column) <= start <= end <= last:
        whole = source.between((span.line, span.column), start) + text + source.between(end, last)
        if _read(source, scalar, whole, last) == (wanted, True):
            return Edit(start, end, text)
    return replace_scalar(source, scalar, wanted)


def _swallows(source: "Source", scalar: Scalar, style: str) -> bool:
    """Return whether a scalar on one line must not become a block, as a comment below it would become text."""
    return style not in ("|", ">") and swallows(source, placed(scalar.span).end_line, source.indent(scalar) + 1)


def _gap(source: "Source", scalar: Scalar) -> str:
    """Return what must stand between a key, dash or anchor and a value where none was."""
    span = placed(scalar.span)
    before = source.lines[span.line - 1][: span.column - 1]
    parent = source.above(scalar)
    if isinstance(parent, Mapping):
        key = next((placed(entry.key_span) for entry in parent.entries if entry.value is scalar), span)
        if ":" not in source.between((key.end_line, key.end_column), (span.line, span.column)):
            raise ValueError("key has no colon, expected one for a value")
    return "" if not before or before[-1] in " \t" else " "


def _one_line(source: "Source", scalar: Scalar, value: str, style: str, flow: bool) -> str:
    """Return a text on one line, in the quotes that the scalar has."""
    if style == '"':
        return '"' + _escaped(value) + '"'
    if style == "'" and not unseen(value, "\n\t"):
        return "'" + value.replace("'", "''") + "'"
    text = inline(value, flow)
    if style in ("", "*") and text[0] in "'\"" and value == value.strip() and not unseen(value, "\n\t"):
        old = scalar.value  # a text that is safe plain to GitHub's reader only, as the old one was
        if (
            isinstance(old, str)
            and inline(old, flow)[:1] in ("'", '"')
            and _read(source, scalar, value) == (value, True)
        ):
            return value
    return text


def _escaped(text: str) -> str:
    """Return a text as it stands between double quotes."""
    if '"' not in text and "\\" not in text and not unseen(text, "\n\t"):
        return text
    return inline(text + "\n")[1:-3]  # the newline asks for double quotes


def _to_block(source: "Source", scalar: Scalar, value: str, gap: str) -> Edit:
    """Return the edit that writes a text as a block; a folded one stays folded while it has a single line."""
    span = placed(scalar.span)
    parent = source.indent(scalar)
    old = indicators(source, scalar)
    indent = inside.indentation(source.lines, scalar) if old else 0
    if not parent < indent <= parent + 9:
        indent = parent + (2 if isinstance(source.above(scalar), Sequence) else source.step(Mapping) or 2)
    folded = old[:1] == ">" and "\n" not in value.rstrip("\n") and value[0] not in " \t\n"
    mark, lines = block(value, parent, indent, ">" if folded else "|")
    last = span.end_line
    if "+" in mark or keeps(source, scalar):
        last = after_blanks(source, last)
    last, blanks = (last, "") if "+" in mark else bare_blanks(source, last)
    end = blanks or ("\n" if last == len(source.lines) and value[-1] == "\n" else "")
    text = f"{gap}{mark}{_remark(source, scalar)}\n{lines}{end}"
    return Edit((span.line, span.column), source.line_end(last), text)


def _remark(source: "Source", scalar: Scalar) -> str:
    """Return what follows on the line of a scalar: a comment; of a block on the line of its header."""
    span = placed(scalar.span)
    mark = indicators(source, scalar)
    if mark:
        return source.lines[span.line - 1][span.column - 1 + len(mark) :].rstrip()
    return source.lines[span.end_line - 1][span.end_column - 1 :].rstrip()


def _padded(new: str, indent: int, column: int, at_end: bool) -> str:
    """Return a text as it stands inside a block, begun at `column`; `at_end` says that its line ends after it."""
    lines = new.split("\n")
    last = len(lines) - 1
    for index, line in enumerate(lines):
        if line or (index == last and not at_end):
            lines[index] = " " * (indent if index else max(indent + 1 - column, 0)) + line
    return "\n".join(lines)


def _read(source: "Source", scalar: Scalar, text: str, end: tuple[int, int] = (0, 0)) -> "tuple[Plain, bool]":
    """Return the value that `text` has where the scalar stands, and whether it can stand there.

    `end` is where the text ends, which matters at the end of a file.
    """
    parent = source.above(scalar)
    item = isinstance(parent, Sequence)
    if source.in_flow(parent):
        text = f"[{text}\n ]" if item else f"{{k: {text}\n }}"
    elif parent:
        text = " " * source.indent(scalar) + ("- " if item else "k: ") + text
    if end != source.line_end(len(source.lines)):
        text += "\n"
    try:
        tree = read(text, "")
    except ReadError:
        return None, False
    if isinstance(tree, Sequence) and len(tree.items) == 1:
        tree = tree.items[0]
    elif isinstance(tree, Mapping) and len(tree.entries) == 1:
        tree = tree.entries[0].value
    return (tree.value, True) if isinstance(tree, Scalar) else (None, False)
