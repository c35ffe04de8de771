"""Finds the Python place of a line of a generated file."""

from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Site, Span
    from pipegen.yamlio.tree import Tree


def place_of(tree: "Tree", line: int) -> "Site | None":
    """Return the Python place that produced a line of the text the tree was emitted as.

    The innermost node around the line wins; a line between nodes (blank, comment, header) belongs to what is around it.
    """
    site = tree.site
    inner = _child(tree, line)
    while inner is not None:
        site = inner.site or site
        inner = _child(inner, line)
    return site


def _child(tree: "Tree", line: int) -> "Tree | None":
    for first, last, node in _children(tree):
        if first <= line <= last:
            return node
    return None


def _children(tree: "Tree") -> "Iterator[tuple[int, int, Tree]]":
    """Yield (first line, last line, node) of what a node holds; the key counts as part of its value."""
    if isinstance(tree, Mapping):
        for entry in tree.entries:
            if entry.value.span is not None:
                start = entry.key_span or entry.value.span
                yield start.line - _comment_lines(entry.value), _last(entry.value.span), entry.value
    elif isinstance(tree, Sequence):
        for item in tree.items:
            if item.span is not None:
                yield item.span.line - _comment_lines(item), _last(item.span), item
    else:
        assert isinstance(tree, Scalar)


def _last(span: "Span") -> int:
    return span.end_line - 1 if span.end_column == 1 and span.end_line > span.line else span.end_line


def _comment_lines(tree: "Tree") -> int:
    return len(tree.comment.split("\n")) if tree.comment else 0
