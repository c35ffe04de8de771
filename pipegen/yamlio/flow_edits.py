"""Edits of `[a, b]` and `{a: 1}` in a hand-written YAML text."""

import re

from pipegen.yamlio.edits import Edit
from pipegen.yamlio.layout import keep_names, placed
from pipegen.yamlio.tree import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.places import Place
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Mapping

_BETWEEN = re.compile(r"(?:[\s,]|#[^\n]*\n)*\Z")


def flow_parts(source: "Source", node: "Mapping | Sequence") -> "list[tuple[Place, Place]]":
    """Return where each part of a collection in brackets starts and ends.

    Raises ValueError where more than commas, blanks and comments stands between them, such as an anchor.
    """
    if isinstance(node, Sequence):
        spans = [(placed(item.span), placed(item.span)) for item in node.items]
    else:
        spans = [(placed(entry.key_span), placed(entry.value.span)) for entry in node.entries]
    parts = [((start.line, start.column), (end.end_line, end.end_column)) for start, end in spans]
    whole = placed(node.span)
    before = whole.line, whole.column + 1
    for start, end in [*parts, ((whole.end_line, whole.end_column - 1),) * 2]:
        if not _BETWEEN.match(source.between(before, start)):
            raise ValueError("part in brackets has an anchor, a tag or a `?`, expected none")
        before = end
    return parts


def flow_removal(source: "Source", node: "Mapping | Sequence", index: int) -> Edit:
    """Return the edit that removes a part with its comma, or with its lines where nothing else stands on these."""
    parts = flow_parts(source, node)
    start, end = parts[index]
    keep_names(source, start, end)
    after = source.between(end, source.line_end(end[0]))
    if len(parts) == 1:
        return Edit(start, end, "")
    if not source.lines[start[0] - 1][: start[1] - 1].strip() and re.match(r"\s*,?\s*(?:#.*)?\Z", after):
        return Edit((start[0], 1), (end[0] + 1, 1), "")
    if index + 1 < len(parts):
        return Edit(start, parts[index + 1][0], "")
    return Edit(parts[index - 1][1], end, "")


def flow_insertion(source: "Source", node: "Mapping | Sequence", index: int, text: str) -> Edit:
    """Return the edit that puts `text` before the part `index`, or after the last one."""
    parts = flow_parts(source, node)
    if not parts:
        start = placed(node.span)
        return Edit((start.line, start.column + 1), (start.line, start.column + 1), text)
    if index < len(parts):
        return Edit(parts[index][0], parts[index][0], text + ", ")
    return Edit(parts[-1][1], parts[-1][1], ", " + text)
