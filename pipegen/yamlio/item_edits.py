"""Edits of lists in a hand-written YAML text."""

from pipegen.yamlio.edits import Edit
from pipegen.yamlio.flow_edits import flow_insertion, flow_parts, flow_removal
from pipegen.yamlio.layout import (
    after_blanks,
    below,
    dash,
    item_lines,
    keep_names,
    keeps,
    lead,
    placed,
    removal,
    strip_at_end,
)
from pipegen.yamlio.spelling import flow_text, item_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.places import Place
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Sequence


def remove_item(source: "Source", sequence: "Sequence", index: int) -> Edit:
    """Return the edit that removes an item with its lines, the comments directly above and those it ends with.

    Raises ValueError for the only item of a block list (remove that instead; of `[a]` it leaves `[]`), for a copy that
    an alias made, and for an anchor that is needed elsewhere.
    """
    source.own_collection(sequence)
    _check(sequence, index)
    if sequence.flow:
        return flow_removal(source, sequence, index)
    if len(sequence.items) == 1:
        raise ValueError("item is the only one of its list, expected to remove what holds the list")
    first, last = item_lines(source, sequence, index)
    keep_names(source, (first, 1), source.line_end(last))
    at = dash(source, sequence, index)
    if lead(source, at).strip():
        first_second = item_lines(source, sequence, 1)[0]
        second = dash(source, sequence, 1)
        if first_second < second[0]:
            raise ValueError("comment stands before the item that would follow the dash, expected none")
        return Edit(at, second, "")
    return removal(source, first, last, sequence.items[index - 1] if index else None)


def insert_item(source: "Source", sequence: "Sequence", index: int, item: str) -> Edit:
    """Return the edit that puts an item before the one at `index`, or at the end for the number of items.

    `item` is the YAML text of the item without dash and indentation; comments before its first line go above the dash.
    A blank line sets it apart where the others are. Raises ValueError for a copy that an alias made.
    """
    source.own_collection(sequence)
    count = len(sequence.items)
    if not 0 <= index <= count:
        raise ValueError(f"item {index} is not in the list, expected 0 to {count}")
    if sequence.flow or not count:
        return flow_insertion(source, sequence, index, flow_text(item))
    at = dash(source, sequence, min(index, count - 1))
    dashes = lead(source, at)
    text = item_text(source, item, at[1] - 1, _gap(source, sequence))
    blank = "\n" if _apart(source, sequence) else ""
    if index and keeps(source, sequence.items[index - 1]):
        blank = ""  # it would become a part of the text above
    if index == count:
        last = item_lines(source, sequence, index - 1)[1]
        return below(source, sequence.items[-1], last, blank + text)
    if dashes.strip():
        if text.lstrip().startswith("#"):
            raise ValueError("item with a comment above cannot follow another dash, expected one without")
        pad = " " * (at[1] - 1)
        return Edit(at, at, f"{text[len(pad) :]}\n{blank}{pad}")
    first = item_lines(source, sequence, index)[0]
    return Edit((first, 1), (first, 1), f"{text}\n{blank}")


def move_item(source: "Source", sequence: "Sequence", index: int, to: int) -> list[Edit]:
    """Return the edits that move an item, so that it is the one at `to` afterwards.

    Its comments go with it, and the blank lines on the side to which it goes. Raises ValueError if an
    alias would come before its anchor or mean another one, for a copy that an alias made, and where the blank lines
    after an item are a part of its text (`|+`).
    """
    source.own_collection(sequence)
    _check(sequence, index)
    _check(sequence, to)
    if index == to:
        return []
    low, high = min(index, to), max(index, to)
    if sequence.flow:
        parts = flow_parts(source, sequence)
        order = _moved(list(range(len(parts))), index, to)
        _keep_order(source, parts, order)
        texts = [source.between(*parts[old]) for old in order]
        return [Edit(*parts[new], texts[new]) for new in range(low, high + 1)]
    if any(keeps(source, sequence.items[number]) for number in (index, to, max(index - 1, 0), max(to - 1, 0))):
        raise ValueError("blank lines after an item are a part of its text, expected `|` instead of `|+`")
    if lead(source, dash(source, sequence, low)).strip():
        raise ValueError("first item stands after another dash, expected it on its own line")
    lines = [item_lines(source, sequence, number) for number in range(len(sequence.items))]
    parts = [((first, 1), (last, len(source.lines[last - 1]) + 1)) for first, last in lines]
    _keep_order(source, parts, _moved(list(range(len(parts))), index, to))
    ending = strip_at_end(source, sequence.items[high])
    return (_move_up if to < index else _move_down)(source, lines, index, to, ending)


def _move_up(source: "Source", lines: list[tuple[int, int]], index: int, to: int, ending: Edit | None) -> list[Edit]:
    """Return the edits that move an item with the blank lines above it; `ending` changes a block at its end."""
    first, last = lines[index]
    gap = first
    while not source.lines[gap - 2].strip():
        gap -= 1
    text = "\n".join(source.lines[first - 1 : last])
    if ending:
        end = source.line_end(last)
        text = source.between((first, 1), ending.start) + ending.text + source.between(ending.end, end)
    target = lines[to][0], 1
    return [Edit(target, target, text + "\n" * (1 + first - gap)), _cut(source, gap, last)]


def _move_down(source: "Source", lines: list[tuple[int, int]], index: int, to: int, ending: Edit | None) -> list[Edit]:
    """Return the edits that move an item with the blank lines below it; `ending` changes a block before its place."""
    first, last = lines[index]
    gap = after_blanks(source, last)
    text = "\n" * (gap - last) + "\n".join(source.lines[first - 1 : last]) + "\n"
    below = lines[to][1]
    if below < len(source.lines):
        return [_cut(source, first, gap), Edit((below + 1, 1), (below + 1, 1), text)]
    end = source.line_end(below)
    return [_cut(source, first, gap), *([ending] if ending else []), Edit(end, end, "\n" + text)]


def _cut(source: "Source", first: int, last: int) -> Edit:
    """Return the edit that removes lines; the line before them keeps its end, which its text may need."""
    return Edit((first, 1), (last + 1, 1) if last < len(source.lines) else source.line_end(last), "")


def _moved(numbers: list[int], index: int, to: int) -> list[int]:
    numbers.insert(to, numbers.pop(index))
    return numbers


def _keep_order(source: "Source", parts: "list[tuple[Place, Place]]", order: list[int]) -> None:
    """Raise ValueError unless each alias means the same anchor when the parts stand in another order."""
    names = source.names()
    rank = {old: new for new, old in enumerate(order)}

    def place_of(at: "Place") -> "tuple[int, int, Place]":
        for number, (start, end) in enumerate(parts):
            if start <= at < end:
                return 1, rank[number], at
        return (0 if not parts or at < parts[0][0] else 2), 0, at

    if _targets(names) != _targets(sorted(names, key=lambda name: place_of(name[0]))):
        raise ValueError("alias would come before its anchor, expected the anchor first")


def _targets(names: "list[tuple[Place, str, bool]]") -> "dict[Place, Place | None]":
    """Return for each alias the anchor that it means."""
    holder: dict[str, Place] = {}
    found: dict[Place, Place | None] = {}
    for at, name, is_alias in names:
        if is_alias:
            found[at] = holder.get(name)
        else:
            holder[name] = at
    return found


def _gap(source: "Source", sequence: "Sequence") -> int:
    """Return the number of blanks between a dash and its item, as the file's first such item has it."""
    for index, item in enumerate(sequence.items):
        line, column = dash(source, sequence, index)
        span = placed(item.span)
        if span.line == line and source.lines[line - 1][column : span.column - 1].strip() == "":
            return max(span.column - 1 - column, 1)
    return 1


def _apart(source: "Source", sequence: "Sequence") -> bool:
    """Return whether blank lines stand between all items, of which there are several."""
    firsts = [item_lines(source, sequence, index)[0] for index in range(1, len(sequence.items))]
    return bool(firsts) and all(not source.lines[first - 2].strip() for first in firsts)


def _check(sequence: "Sequence", index: int) -> None:
    if not 0 <= index < len(sequence.items):
        raise ValueError(f"item {index} is not in the list, expected 0 to {len(sequence.items) - 1}")
