"""Reads YAML as GitHub does, with the place of every key and value. The one reader of the project.

PyYAML's parser finds the structure; what scalars mean is decided by `core_schema`. Repeated keys stay in the tree, for
rules to report.
"""

import re

import yaml

from pipegen.errors import ReadError
from pipegen.source import Span
from pipegen.yamlio.core_schema import resolve, tagged, text_of
from pipegen.yamlio.events import ALIAS, END, MAPPING_END, SCALAR, SEQUENCE, SEQUENCE_END, events
from pipegen.yamlio.places import Places
from pipegen.yamlio.syntax_errors import in_our_words
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.events import Event, Events, Mark
    from pipegen.yamlio.places import Place
    from pipegen.yamlio.tree import Plain, Tree

NODES = 50_000
"""The nodes that a document may have with its aliases expanded (`YamlObjectReader.cs`)."""

DEPTH = 100
"""The levels that a document may have; GitHub takes 50."""

_TAG = "tag:yaml.org,2002:"
_TAGS = "`!!str`, `!!bool`, `!!int`, `!!float` or `!!null`"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*(?:\s+|#[^\r\n]*)*)+")


def read(text: str, path: str) -> "Tree":
    """Return the tree of the one document in `text`; an empty document is `Scalar(None)`.

    Places count characters from 1 and leave out a byte order mark; a value's place is without its anchor and tag. An
    alias gives a copy, which stands where the alias stands while the parts inside keep the place of the original. `<<`
    is a key like others. Raises ReadError with the place for everything that GitHub's reader would not take.
    """
    text = text.removeprefix("\ufeff")
    document = _Document(text, path)
    found = _FORBIDDEN.search(text)
    if found:
        message = f"character U+{ord(found[0]):04X} is not allowed in YAML, write it as an escape in double quotes"
        raise document.wrong(message, document.places.at_index(found.start()))
    try:
        return document.tree(events(text))
    except yaml.MarkedYAMLError as error:
        raise document.syntax_error(error) from None
    except (yaml.YAMLError, ValueError, OverflowError):  # ValueError: chr() of an escape in PyYAML's own parser
        raise document.wrong("text cannot be read as YAML, expected a workflow or an action", (1, 1)) from None


def repeated_keys(mapping: Mapping) -> list[tuple[Entry, Entry]]:
    """Return each entry whose key stood before in the mapping, after the first one with it; `FOO` repeats `foo`."""
    first: dict[str, Entry] = {}
    pairs: list[tuple[Entry, Entry]] = []
    for entry in mapping.entries:
        earlier = first.setdefault(entry.key.lower(), entry)
        if earlier is not entry:
            pairs.append((earlier, entry))
    return pairs


class _Document:
    """One text on its way to a tree. An anchor is None while its node is not complete."""

    __slots__ = ("anchors", "next", "nodes", "path", "places", "text")

    next: "Events"

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.places = Places(text)
        self.anchors: dict[str, Tree | None] = {}
        self.nodes = 0

    def tree(self, source: "Events") -> "Tree":
        """Return the tree of the whole stream."""
        self.next = source
        source()  # the stream starts
        if type(source()) is END:
            return Scalar(None, span=Span(1, 1, 1, 1))
        tree = self.node(source(), 1)
        source()  # the document ends
        more = source()
        if type(more) is not END:
            raise self.wrong("second document in the file, expected one", more.start_mark)
        return tree

    def node(self, event: "Event", depth: int) -> "Tree":
        """Return the node that begins with `event`."""
        kind = type(event)
        self.count(event.start_mark)
        if kind is ALIAS:
            return self.alias(event)
        anchor = event.anchor
        if anchor is not None:
            self.anchors[anchor] = None
        if kind is SCALAR:
            node: Tree = self.scalar(event)
        elif depth > DEPTH:
            raise self.wrong(f"document is nested deeper than {DEPTH} levels", event.start_mark)
        elif kind is SEQUENCE:
            node = self.sequence(event, depth)
        else:
            node = self.mapping(event, depth)
        if anchor is not None:
            self.anchors[anchor] = node
        return node

    def sequence(self, event: "Event", depth: int) -> Sequence:
        """Return the sequence that begins with `event`."""
        start = self.collection_start(event, "seq", "list")
        items: list[Tree] = []
        part = self.next()
        while type(part) is not SEQUENCE_END:
            items.append(self.node(part, depth + 1))
            part = self.next()
        flow = bool(event.flow_style)
        return Sequence(items, flow=flow, span=self.collection(start, flow, part, items[-1] if items else None))

    def mapping(self, event: "Event", depth: int) -> Mapping:
        """Return the mapping that begins with `event`."""
        start = self.collection_start(event, "map", "mapping")
        entries: list[Entry] = []
        part = self.next()
        while type(part) is not MAPPING_END:
            key = self.node(part, depth + 1)
            if not isinstance(key, Scalar) or key.span is None:
                message = "key is a list or a mapping, expected text; put `[...]` and `{...}` in quotes"
                raise self.wrong(message, part.start_mark)
            value = self.node(self.next(), depth + 1)
            if value.span and _empty(value.span) and value.span.line > key.span.end_line:  # a key without a colon
                value.span = Span(*_end(key.span), *_end(key.span))
            entries.append(Entry(text_of(key.value), value, key.span))
            part = self.next()
        flow = bool(event.flow_style)
        last = entries[-1].value if entries else None
        return Mapping(entries, flow=flow, span=self.collection(start, flow, part, last))

    def collection(self, start: "Place", flow: bool, event: "Event", last: "Tree | None") -> Span:
        """Return the place of a collection: up to its bracket, or up to the end of its last node."""
        if flow or last is None or last.span is None:
            return Span(*start, *self.places.at(event.end_mark))
        return Span(*start, *_end(last.span))

    def collection_start(self, event: "Event", kind: str, name: str) -> "Place":
        """Return where a collection begins; `kind` is the only tag that it can have."""
        if event.tag not in (None, _TAG + kind):
            message = f"tag `{_shown(event.tag)}` does not fit a {name}, expected none"
            raise self.wrong(message, event.start_mark)
        return self.start(event, len(self.text))

    def start(self, event: "Event", limit: int) -> "Place":
        """Return where a node begins after its anchor and its tag, before the index `limit`."""
        if event.anchor is None and event.tag is None:
            return self.places.at(event.start_mark)
        properties = _PROPERTIES.match(self.text, event.start_mark.index, limit)
        return self.places.at_index(properties.end() if properties else event.start_mark.index)

    def scalar(self, event: "Event") -> Scalar:
        """Return a scalar."""
        try:
            value = self.value(event)
        except ValueError as error:
            raise self.wrong(str(error), event.start_mark) from None
        places = self.places
        if event.style in ("|", ">"):
            start = self.start(event, event.end_mark.index)
            span = Span(*start, *places.block_end(start, places.at(event.end_mark)))
            return Scalar(value, block=True, span=span)
        if event.anchor is None and event.tag is None:
            return Scalar(value, span=places.span(event.start_mark, event.end_mark))
        end = event.end_mark
        return Scalar(value, span=Span(*self.start(event, end.index), *places.at(end)))

    def value(self, event: "Event") -> "Plain":
        """Return the value of a scalar; raises ValueError with what is wrong with it."""
        tag = event.tag
        if tag is None:
            return event.value if event.style else resolve(event.value)
        kind = tag.removeprefix(_TAG)
        if kind not in ("str", "bool", "int", "float", "null"):
            raise ValueError(f"tag `{_shown(tag)}` is not known, expected {_TAGS}")
        return tagged(kind, event.value)

    def alias(self, event: "Event") -> "Tree":
        """Return a copy of what the alias names, standing where the alias stands."""
        name, mark = event.anchor or "", event.start_mark
        if name not in self.anchors:
            raise self.wrong(f"alias `*{name}` has no anchor, expected `&{name}` before it", mark)
        target = self.anchors[name]
        if target is None:
            raise self.wrong(f"alias `*{name}` stands inside its own anchor, expected it after the end", mark)
        copy = self.copy(target, mark)
        copy.span = self.places.span(mark, event.end_mark)
        return copy

    def copy(self, node: "Tree", mark: "Mark") -> "Tree":
        """Return a copy of a node; `mark` is the alias that asks for it."""
        self.count(mark)
        if isinstance(node, Scalar):
            return Scalar(node.value, block=node.block, span=node.span)
        if isinstance(node, Sequence):
            return Sequence([self.copy(item, mark) for item in node.items], flow=node.flow, span=node.span)
        entries = [Entry(entry.key, self.copy(entry.value, mark), entry.key_span) for entry in node.entries]
        return Mapping(entries, flow=node.flow, span=node.span)

    def count(self, mark: "Mark") -> None:
        """Count one node."""
        self.nodes += 1
        if self.nodes > NODES:
            raise self.wrong(f"document has more than {NODES} nodes with its aliases expanded", mark)

    def syntax_error(self, error: yaml.MarkedYAMLError) -> ReadError:
        """Return the parser's error in our words."""
        here = self.places.at(error.problem_mark) if error.problem_mark else (1, 1)
        began = self.places.at(error.context_mark) if error.context_mark else here
        line = self.places.line(here[0])
        return self.wrong(*in_our_words(f"{error.context} {error.problem}", line, began, here))

    def wrong(self, message: str, where: "Mark | Place") -> ReadError:
        """Return the error for one character."""
        line, column = where if isinstance(where, tuple) else self.places.at(where)
        return ReadError(message, path=self.path, span=Span(line, column, line, column + 1))


def _end(span: Span) -> "Place":
    return span.end_line, span.end_column


def _empty(span: Span) -> bool:
    return span.line == span.end_line and span.column == span.end_column


def _shown(tag: str | None) -> str:
    """Return a tag as people write it."""
    return (tag or "").replace(_TAG, "!!")
