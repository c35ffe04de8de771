"""GitHub's tree as YAML holds it: scalars, sequences and mappings, each with its places."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Site, Span

Plain = str | int | float | bool | None
"""A value that a YAML scalar can hold."""


class Node:
    """What all nodes have: where it stands in the YAML text and which Python call made it.

    `span` is None until the node was read or emitted. `comment` is text for whole lines above the node (lines split
    by newline, without `#`), `remark` is text for the end of its line. `effect` is what only the author knows (a step
    is a migration, a job is a gate), `""` otherwise.
    """

    __slots__ = ("comment", "effect", "remark", "site", "span")

    span: "Span | None"
    site: "Site | None"
    comment: str
    remark: str
    effect: str


class Scalar(Node):
    """A single value. `block` asks for a literal block (`|`), which scripts get."""

    __slots__ = ("block", "value")

    def __init__(
        self,
        value: Plain,
        *,
        block: bool = False,
        site: "Site | None" = None,
        span: "Span | None" = None,
        comment: str = "",
        remark: str = "",
    ) -> None:
        self.value = value
        self.block = block
        self.site = site
        self.span = span
        self.comment = comment
        self.remark = remark
        self.effect = ""

    def __repr__(self) -> str:
        return f"Scalar({self.value!r})"


class Entry:
    """One `key: value` of a mapping; `key_span` is where the key stands."""

    __slots__ = ("key", "key_span", "value")

    def __init__(self, key: str, value: "Tree", key_span: "Span | None" = None) -> None:
        self.key = key
        self.value = value
        self.key_span = key_span

    def __repr__(self) -> str:
        return f"{self.key}: {self.value!r}"


class Mapping(Node):
    """Keys and values in order. Repeated keys can be held, so that they can be reported.

    `spread` asks for a blank line between the entries (jobs). `flow` asks for `{a: 1}` on one line.
    """

    __slots__ = ("entries", "flow", "spread")

    def __init__(
        self,
        entries: "list[Entry]",
        *,
        spread: bool = False,
        flow: bool = False,
        site: "Site | None" = None,
        span: "Span | None" = None,
        comment: str = "",
        remark: str = "",
        effect: str = "",
    ) -> None:
        self.entries = entries
        self.spread = spread
        self.flow = flow
        self.site = site
        self.span = span
        self.comment = comment
        self.remark = remark
        self.effect = effect

    def get(self, key: str) -> "Tree | None":
        """Return the value of the first entry with that exact key, or None."""
        for entry in self.entries:
            if entry.key == key:
                return entry.value
        return None

    def entry(self, key: str) -> Entry | None:
        """Return the first entry with that exact key, or None."""
        for entry in self.entries:
            if entry.key == key:
                return entry
        return None

    def __iter__(self) -> "Iterator[Entry]":
        return iter(self.entries)

    def __repr__(self) -> str:
        return "{" + ", ".join(map(repr, self.entries)) + "}"


class Sequence(Node):
    """Items in order. `spread` asks for a blank line between the items (steps), `flow` for `[a, b]` on one line."""

    __slots__ = ("flow", "items", "spread")

    def __init__(
        self,
        items: "list[Tree]",
        *,
        spread: bool = False,
        flow: bool = False,
        site: "Site | None" = None,
        span: "Span | None" = None,
        comment: str = "",
        remark: str = "",
    ) -> None:
        self.items = items
        self.spread = spread
        self.flow = flow
        self.site = site
        self.span = span
        self.comment = comment
        self.remark = remark
        self.effect = ""

    def __iter__(self) -> "Iterator[Tree]":
        return iter(self.items)

    def __repr__(self) -> str:
        return repr(self.items)


Tree = Scalar | Mapping | Sequence


def plain(tree: Tree) -> object:
    """Return the tree as Python's own dicts, lists and scalars; of repeated keys the last one stays."""
    if isinstance(tree, Scalar):
        return tree.value
    if isinstance(tree, Sequence):
        return [plain(item) for item in tree.items]
    return {entry.key: plain(entry.value) for entry in tree.entries}
