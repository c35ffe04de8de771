"""Edits of mappings in a hand-written YAML text."""

from pipegen.yamlio.comments import starts
from pipegen.yamlio.edits import Edit
from pipegen.yamlio.flow_edits import flow_insertion, flow_parts, flow_removal
from pipegen.yamlio.layout import (
    bare_blanks,
    below,
    depth,
    entry_index,
    entry_lines,
    indicators,
    keep_names,
    keeps,
    last_line,
    lead,
    placed,
    removal,
    swallows,
)
from pipegen.yamlio.reader import read
from pipegen.yamlio.scalars import inline
from pipegen.yamlio.spelling import flow_text, indented, value_text
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Entry, Mapping


def remove_entry(source: "Source", mapping: "Mapping", entry: "Entry") -> Edit:
    """Return the edit that removes an entry with its lines, the comments directly above and the one at its end.

    The comments above an entry that follows a dash belong to the item and stay. Raises ValueError for the only entry
    of a block mapping (remove that instead; of `{a: 1}` it leaves `{}`), for a copy that an alias made, for an anchor
    that is needed elsewhere, and for a key with an anchor, a tag or a `?`.
    """
    source.own_collection(mapping)
    index = entry_index(mapping, entry)
    if mapping.flow:
        return flow_removal(source, mapping, index)
    if len(mapping.entries) == 1:
        raise ValueError(f"`{entry.key}` is the only entry of its mapping, expected to remove what holds the mapping")
    first, last = entry_lines(source, mapping, index)
    keep_names(source, (first, 1), source.line_end(last))
    key = placed(entry.key_span)
    dashes = lead(source, (key.line, key.column))
    if not dashes.strip():
        return removal(source, first, last, mapping.entries[index - 1].value if index else None)
    return _after_dash(source, mapping, dashes, last)


def _after_dash(source: "Source", mapping: "Mapping", dashes: str, last: int) -> Edit:
    """Return the edit that removes the first entry, which stands after a dash, so that the second one does.

    Comments of the second entry go above the dash.
    """
    first, second = placed(mapping.entries[0].key_span), placed(mapping.entries[1].key_span)
    lead(source, (second.line, second.column))
    between = [line.strip() for line in source.lines[last : second.line - 1] if line.strip()]
    if not between:
        return Edit((first.line, first.column), (second.line, second.column), "")
    above = indented("\n".join(between), " " * depth(dashes))
    return Edit((first.line, 1), (second.line, second.column), f"{above}\n{dashes}")


def insert_entry(
    source: "Source",
    mapping: "Mapping",
    key: str,
    value_lines: str,
    *,
    after: str | None = None,
    before: str | None = None,
) -> Edit:
    """Return the edit that adds an entry after or before the one with a key, by default at the end.

    `value_lines` is the YAML text of the value, a scalar or a block, without indentation. A blank line sets the new
    entry apart where the others are. Raises ValueError for a key that is there already, for a neighbour that is not,
    for a copy that an alias made, and for a neighbour with an anchor, a tag or a `?` at its key.
    """
    source.own_collection(mapping)
    keys = [entry.key for entry in mapping.entries]
    if key in keys:
        raise ValueError(f"key `{key}` is there already, expected a new one")
    for name in (after, before):
        if name is not None and name not in keys:
            raise ValueError(f"key `{name}` is not in the mapping, expected one of its keys")
    index = len(keys)
    if after is not None:
        index = keys.index(after) + 1
    elif before is not None:
        index = keys.index(before)
    if mapping.flow or not keys:
        return flow_insertion(source, mapping, index, f"{inline(key, True)}: {flow_text(value_lines)}")
    return _insert_lines(source, mapping, index, key, value_lines)


def _insert_lines(source: "Source", mapping: "Mapping", index: int, key: str, value_lines: str) -> Edit:
    """Return the edit that adds an entry to a block mapping."""
    neighbour = placed(mapping.entries[index - 1 if index else 0].key_span)
    at = neighbour.line, neighbour.column
    dashes = lead(source, at)
    pad = " " * (at[1] - 1)
    end, lines = value_text(source, value_lines, len(pad))
    spelled = "on" if key == "on" and source.above(mapping) is None else inline(key)
    text = f"{spelled}:{' ' + end if end else ''}" + ("\n" + lines if lines else "")
    blank = "\n" if _apart(source, mapping) else ""
    if index:
        before = mapping.entries[index - 1].value
        if keeps(source, before):
            blank = ""  # it would become a part of the text above
        return below(source, before, entry_lines(source, mapping, index - 1)[1], blank + pad + text)
    if dashes.strip():
        return Edit(at, at, f"{text}\n{blank}{pad}")
    first = entry_lines(source, mapping, 0)[0]
    return Edit((first, 1), (first, 1), f"{pad}{text}\n{blank}")


def _apart(source: "Source", mapping: "Mapping") -> bool:
    """Return whether blank lines stand between all entries of a block mapping, of which there are several."""
    firsts = [entry_lines(source, mapping, index)[0] for index in range(1, len(mapping.entries))]
    return bool(firsts) and all(not source.lines[first - 2].strip() for first in firsts)


def set_entry(
    source: "Source",
    mapping: "Mapping",
    key: str,
    value_lines: str,
    *,
    after: str | None = None,
    before: str | None = None,
) -> Edit:
    """Return the edit that gives the first entry with a key another value, or adds it as `insert_entry` does.

    The comment on the line of the key stays, comments inside of the old value do not. Raises ValueError as
    `insert_entry`, and for an old value with an anchor or a tag.
    """
    entry = mapping.entry(key)
    if entry is None:
        return insert_entry(source, mapping, key, value_lines, after=after, before=before)
    source.own_collection(mapping)
    value_lines = value_lines.lstrip("\n")
    span, key_span = placed(entry.value.span), placed(entry.key_span)
    start, end = (key_span.end_line, key_span.end_column), (span.end_line, span.end_column)
    between = source.between(start, (span.line, span.column))
    remark = between[1:].strip()
    if not between.startswith(":") or (remark and not remark.startswith("#")):
        raise ValueError(f"value of `{key}` has an anchor or a tag, or its key no colon right after it, expected none")
    start = start[0], start[1] + 1
    keep_names(source, start, end)
    if source.in_flow(mapping):
        if mapping.flow:
            flow_parts(source, mapping)
        return Edit(start, end, " " + flow_text(value_lines) + ("\n" if remark else ""))
    return _set_lines(source, entry, remark, value_lines)


def _set_lines(source: "Source", entry: "Entry", remark: str, value_lines: str) -> Edit:
    """Return the edit that gives an entry of a block mapping another value; `remark` stood before the old one."""
    value, key = entry.value, placed(entry.key_span)
    span = placed(value.span)
    text, lines = value_text(source, value_lines, key.column - 1)
    inline_value = isinstance(value, Scalar) or source.alias(value) or value.flow
    mark = indicators(source, value)
    remark = remark.split("\n")[0]
    if inline_value and not remark:
        at = source.comment_starts().get(span.line if mark else span.end_line)
        remark = source.lines[(span.line if mark else span.end_line) - 1][at:].rstrip() if at is not None else ""
    last = span.end_line if inline_value and not mark else last_line(source, value, key.column - 1)
    if 1 in starts(value_lines.split("\n"), read(value_lines, "")):
        remark = ""  # the new value brings its own
    if text[:1] in ("|", ">") and swallows(source, last, key.column):
        raise ValueError(f"comment below `{entry.key}` would become a part of the text, expected it less indented")
    head = "".join([" " + part for part in (text, remark) if part])
    if lines:
        last, blanks = bare_blanks(source, last)
        head += "\n" + lines + blanks + ("\n" if last == len(source.lines) else "")
    return Edit((key.end_line, key.end_column + 1), source.line_end(last), head)
