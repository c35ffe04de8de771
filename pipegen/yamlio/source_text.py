"""A YAML text with its tree: what the builders of edits look things up in."""

from pipegen.yamlio import comments
from pipegen.yamlio.edits import LINE_END, newline_of
from pipegen.yamlio.events import ALIAS, END, MAPPING, SCALAR, SEQUENCE, events
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.places import Place
    from pipegen.yamlio.tree import Tree


class Source:
    """A text and the tree that the reader made of it.

    `lines` are without their ends and without a byte order mark. What costs a walk through the tree is found when it
    is asked for first.
    """

    __slots__ = ("_above", "_copies", "_starts", "body", "lines", "newline", "text", "tree")

    def __init__(self, text: str, tree: "Tree") -> None:
        self.text = text
        self.tree = tree
        self.body = text.removeprefix("\ufeff")
        self.lines = LINE_END.split(self.body)
        self.newline = newline_of(self.body)
        self._starts: list[int] | None = None
        self._above: dict[int, Tree | None] = {}
        self._copies: set[int] = set()

    def between(self, start: "Place", end: "Place") -> str:
        """Return the text from one place to another, with `\\n` for ends of lines."""
        lines = self.lines[start[0] - 1 : end[0]]
        lines[-1] = lines[-1][: end[1] - 1]
        lines[0] = lines[0][start[1] - 1 :]
        return "\n".join(lines)

    def line_end(self, line: int) -> "Place":
        """Return the place after the last character of a line."""
        return line, len(self.lines[line - 1]) + 1

    def comment_starts(self) -> dict[int, int]:
        """Return for each line with a comment the index of its `#`."""
        return comments.starts(self.lines, self.tree)

    def alias(self, node: "Tree") -> bool:
        """Return whether a node stands as `*name` in the text."""
        span = node.span
        if span is None or not self.lines[span.line - 1].startswith("*", span.column - 1):
            return False
        key = node.entries[0].key_span if isinstance(node, Mapping) and node.entries else None
        return key is None or (key.line, key.column) != (span.line, span.column)  # else the key is one

    def above(self, node: "Tree") -> "Tree | None":
        """Return the collection that holds a node, None for the top; raises ValueError for a node of another tree."""
        if not self._above:
            self._walk(self.tree, None, False)
        if id(node) not in self._above:
            raise ValueError("node is not in this file's tree, expected one from the reader")
        return self._above[id(node)]

    def in_flow(self, node: "Tree | None") -> bool:
        """Return whether a node is, or stands inside, `[...]` or `{...}`."""
        while node is not None:
            if not isinstance(node, Scalar) and node.flow:
                return True
            node = self.above(node)
        return False

    def own(self, node: "Tree") -> None:
        """Raise ValueError for a node that an alias copied to where it stands: an edit would change the original."""
        self.above(node)
        if id(node) in self._copies:
            raise ValueError("node is a copy that an alias makes, expected the one with the anchor")

    def own_collection(self, node: "Mapping | Sequence") -> None:
        """Raise ValueError for a collection whose parts stand elsewhere, and for the pair in `[a: 1]`."""
        self.own(node)
        if self.alias(node):
            raise ValueError("collection is an alias, expected the one with the anchor")
        if node.flow and node.span and self.lines[node.span.line - 1][node.span.column - 1] not in "{[":
            raise ValueError("mapping is a pair without brackets, expected `{...}`")

    def step(self, kind: "type[Mapping | Sequence]") -> int:
        """Return how far the file indents a block mapping, or the dashes of a list, below a key: 2 where none does."""
        nodes: list[Tree] = [self.tree]
        for node in nodes:
            nodes += _parts(node)
            if isinstance(node, Mapping) and not node.flow and node.span and not self.alias(node):
                for part in _parts(node):
                    if isinstance(part, kind) and not part.flow and part.span and not self.alias(part):
                        return max(part.span.column - node.span.column, 0)
        return 2

    def indent(self, node: "Tree") -> int:
        """Return the indentation of the block collection that holds a node, 0 for the top."""
        parent = self.above(node)
        return parent.span.column - 1 if parent is not None and parent.span else 0

    def names(self) -> "list[tuple[Place, str, bool]]":
        """Return every anchor and alias in order: its place, its name, whether it is an alias."""
        if "&" not in self.body:
            return []
        found: list[tuple[Place, str, bool]] = []
        source = events(self.body)
        event = source()
        while type(event) is not END:
            if type(event) in (ALIAS, SCALAR, SEQUENCE, MAPPING) and event.anchor:
                found.append((self._place(event.start_mark.index), event.anchor, type(event) is ALIAS))
            event = source()
        return found

    def _place(self, index: int) -> "Place":
        before = LINE_END.split(self.body[:index])
        return len(before), len(before[-1]) + 1

    def _walk(self, node: "Tree", parent: "Tree | None", copied: bool) -> None:
        self._above[id(node)] = parent
        if copied:
            self._copies.add(id(node))
        copied = copied or self.alias(node)
        for part in _parts(node):
            self._walk(part, node, copied)


def _parts(node: "Tree") -> "list[Tree]":
    if isinstance(node, Scalar):
        return []
    return node.items if isinstance(node, Sequence) else [entry.value for entry in node.entries]
