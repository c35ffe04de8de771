"""Which lines belong to a part of a YAML text: its own, the comments above it, the comments it ends with."""

from pipegen.yamlio.comments import standing_alone
from pipegen.yamlio.edits import Edit
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Span
    from pipegen.yamlio.places import Place
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Entry, Tree


def placed(span: "Span | None") -> "Span":
    """Return a place that must be there; raises ValueError for a node that was never text."""
    if span is None:
        raise ValueError("node has no place, expected one from the reader")
    return span


def last_leaf(source: "Source", node: "Tree") -> "Tree":
    """Return what the text of a node ends with: a scalar, an alias or an empty collection."""
    while not source.alias(node) and not isinstance(node, Scalar):
        parts = node.items if isinstance(node, Sequence) else [entry.value for entry in node.entries]
        if not parts or node.flow:
            break
        node = parts[-1]
    return node


def indicators(source: "Source", node: "Tree") -> str:
    """Return the `|2-` of a block, empty for anything else."""
    if not isinstance(node, Scalar) or not node.block or source.alias(node):
        return ""
    span = placed(node.span)
    head = source.lines[span.line - 1][span.column - 1 :]
    return head[: 1 + len(head[1:]) - len(head[1:].lstrip("+-123456789"))]


def keeps(source: "Source", node: "Tree") -> bool:
    """Return whether the blank lines after a node are a part of its last scalar (`|+`)."""
    return "+" in indicators(source, last_leaf(source, node))


def after_blanks(source: "Source", line: int) -> int:
    """Return the last of the blank lines that follow `line`, or `line`; the end of the text is none."""
    while line + 1 < len(source.lines) and not source.lines[line].strip():
        line += 1
    return line


def bare_blanks(source: "Source", line: int) -> tuple[int, str]:
    """Return the last of the blank lines after `line` and what to write for them, if one has spaces.

    After a new block these could be text; without spaces they cannot. Else it is `line` and nothing.
    """
    last = after_blanks(source, line)
    return (last, "\n" * (last - line)) if any(source.lines[line:last]) else (line, "")


def last_line(source: "Source", node: "Tree", indent: int) -> int:
    """Return the last line of a value, with the comments after it that stand deeper than `indent`.

    `indent` is that of the key or the dash to which the value belongs.
    """
    line = placed(node.span).end_line
    if keeps(source, node):
        line = after_blanks(source, line)
    for number in range(line + 1, len(source.lines) + 1):
        text = source.lines[number - 1]
        if text.strip():
            if not standing_alone(source.lines, number) or depth(text) <= indent:
                break
            line = number
    return line


def swallows(source: "Source", line: int, indent: int) -> bool:
    """Return whether a block that came to end at `line` would take in a comment below it.

    `indent` is the least indentation that such a block can have.
    """
    text = next((text for text in source.lines[line:] if text.strip()), "")
    return text.lstrip(" \t").startswith("#") and depth(text) >= indent


def depth(text: str) -> int:
    """Return the number of blanks before the text of a line."""
    return len(text) - len(text.lstrip(" \t"))


def first_line(source: "Source", line: int, indent: int, floor: int) -> int:
    """Return the first of the comment lines directly above `line` and below `floor`, not deeper than `indent`."""
    while line - 1 > floor and standing_alone(source.lines, line - 1) and depth(source.lines[line - 2]) <= indent:
        line -= 1
    return line


def entry_lines(source: "Source", mapping: Mapping, index: int) -> tuple[int, int]:
    """Return the first and last line of an entry of a block mapping.

    Comments directly above belong to it, unless it is the first of the file, or of an item whose dash is on its line.
    Raises ValueError where something else than dashes stands before its key.
    """
    entry = mapping.entries[index]
    key = placed(entry.key_span)
    first = key.line
    if not lead(source, (key.line, key.column)).strip() and (index or source.above(mapping) is not None):
        floor = last_line(source, mapping.entries[index - 1].value, key.column - 1) if index else 0
        first = first_line(source, first, key.column - 1, floor)
    return first, last_line(source, entry.value, key.column - 1)


def entry_index(mapping: Mapping, entry: "Entry") -> int:
    """Return where an entry stands in its mapping; raises ValueError for an entry of another one."""
    for index, other in enumerate(mapping.entries):
        if other is entry:
            return index
    raise ValueError(f"entry `{entry.key}` is not in the mapping, expected one of its own")


def dash(source: "Source", sequence: Sequence, index: int) -> "Place":
    """Return the place of the dash of an item of a block sequence."""
    span, line = placed(sequence.span), placed(sequence.items[index].span).line
    column = span.column
    while line > span.line:
        text = source.lines[line - 1]
        if text[column - 1 : column] == "-" and not text[: column - 1].strip():
            break
        line -= 1
    return line, column


def item_lines(source: "Source", sequence: Sequence, index: int) -> tuple[int, int]:
    """Return the first and last line of an item of a block sequence, with the comments directly above."""
    line, column = dash(source, sequence, index)
    first = line
    if not lead(source, (line, column)).strip():
        floor = last_line(source, sequence.items[index - 1], column - 1) if index else 0
        first = first_line(source, first, column - 1, floor)
    return first, last_line(source, sequence.items[index], column - 1)


def lead(source: "Source", at: "Place") -> str:
    """Return what stands before a key or a dash on its line: spaces and dashes; raises ValueError for anything else."""
    text = source.lines[at[0] - 1][: at[1] - 1]
    if text.strip(" -"):
        raise ValueError(f"`{text.strip()}` stands before the part, expected it at the start of its line")
    return text


def removal(source: "Source", first: int, last: int, before: "Tree | None") -> Edit:
    """Return the edit that removes whole lines, and the blank lines after them where there are some above, too.

    `before` is the sibling that ends above the lines, None for the first one, after which no blank lines stay.
    """
    lines = source.lines
    if before is None or not lines[first - 2].strip():
        last = after_blanks(source, last)
    if last + 1 < len(lines) or (last < len(lines) and lines[last]):
        return Edit((first, 1), (last + 1, 1), "")
    while before and not keeps(source, before) and first > 1 and not lines[first - 2].strip():
        first -= 1
    return Edit((first, 1), (last + 1, 1) if last < len(lines) else source.line_end(last), "")


def below(source: "Source", node: "Tree", line: int, text: str) -> Edit:
    """Return the edit that adds the lines `text` below `line`, with which `node` ends; a file gets a last newline."""
    if line < len(source.lines):
        last, blanks = bare_blanks(source, line)
        return Edit((line + 1, 1), (last + 1, 1), f"{text}\n{blanks}")
    end = source.line_end(line)
    stripped = strip_at_end(source, node)
    if stripped is None:
        return Edit(end, end, f"\n{text}\n")
    return Edit(stripped.start, end, f"{stripped.text}{source.between(stripped.end, end)}\n{text}\n")


def strip_at_end(source: "Source", node: "Tree") -> Edit | None:
    """Return the edit that a block needs before a newline can follow it; None where nothing is to do.

    A block that the end of the file ends has no last newline, so its `|` must become `|-`.
    """
    leaf = last_leaf(source, node)
    mark = indicators(source, leaf)
    span = placed(leaf.span)
    if not mark or "-" in mark or span.end_line < len(source.lines):
        return None
    return Edit((span.line, span.column), (span.line, span.column + len(mark)), mark.replace("+", "") + "-")


def keep_names(source: "Source", start: "Place", end: "Place") -> None:
    """Raise ValueError if what stands between two places has an anchor that an alias outside of it needs."""
    holder: dict[str, Place] = {}
    for at, name, is_alias in source.names():
        if not is_alias:
            holder[name] = at
        elif start <= holder[name] < end and not start <= at < end:
            raise ValueError(f"anchor `&{name}` is needed at line {at[0]}, expected no alias of what is taken away")
