"""Proves that a text which was just written says what its tree says, to YAML 1.1 and 1.2 readers alike."""

import yaml

from pipegen.source import route_text
from pipegen.yamlio.core_schema import resolve
from pipegen.yamlio.events import (
    DOCUMENT,
    DOCUMENT_END,
    END,
    MAPPING,
    MAPPING_END,
    SCALAR,
    SEQUENCE,
    SEQUENCE_END,
    events,
)
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from pipegen.yamlio.events import Event
    from pipegen.yamlio.tree import Plain, Tree


class ReadBackError(RuntimeError):
    """The emitter wrote something that reads as something else: a bug of ours, never the user's."""


class _DifferenceError(Exception):
    """What differs; the route to it is in the walk."""


def verify_same(text: str, tree: "Tree") -> None:
    """Raise ReadBackError, with the route of the first difference, unless `text` reads back as `tree`.

    Every plain scalar must have the same value under the rules of YAML 1.1 (PyYAML's) and of 1.2; the one
    exception is the key `on` at the top. Comments and style are not looked at.
    """
    walk = _Walk(text)
    try:
        walk.document(tree)
    except (_DifferenceError, yaml.YAMLError) as error:
        place = route_text(tuple(walk.route)) or "the top"
        what = " ".join(str(error).split())  # the parser's own messages have several lines
        raise ReadBackError(f"the YAML that was written reads back differently at {place}: {what}") from None


class _Walk:
    """The events of the text beside the nodes of the tree. `route` leads to the present node."""

    __slots__ = ("known", "next", "route", "strings")

    def __init__(self, text: str) -> None:
        self.next = events(text)
        self.route: list[str | int] = []
        self.strings: set[str] = set()
        self.known: dict[str, Plain] = {}

    def document(self, tree: "Tree") -> None:
        """Compare from the start to the end of the stream."""
        self.next()
        self.expect(DOCUMENT)
        self.node(tree)
        self.expect(DOCUMENT_END)
        self.expect(END)

    def expect(self, kind: type[object]) -> None:
        """Take the next event, which must be of that kind."""
        event = self.next()
        if type(event) is not kind:
            raise _DifferenceError(f"expected {kind.__name__}, found {_shown(event)}")

    def node(self, tree: "Tree") -> None:
        """Compare one node with the events that come next."""
        if isinstance(tree, Scalar):
            self.scalar(tree.value)
        elif isinstance(tree, Mapping):
            self.mapping(tree)
        else:
            self.sequence(tree)

    def mapping(self, tree: Mapping) -> None:
        """Compare a mapping."""
        self.expect(MAPPING)
        route = self.route
        top = not route
        route.append("")
        for entry in tree.entries:
            route[-1] = key = entry.key
            event = self.next()
            if type(event) is not SCALAR or event.value != key:
                raise _DifferenceError(f"expected this key, found {_shown(event)}")
            if not event.style and key not in self.strings and not (top and key == "on"):
                self.string(key)
            self.node(entry.value)
        route.pop()
        self.expect(MAPPING_END)

    def sequence(self, tree: Sequence) -> None:
        """Compare a sequence."""
        self.expect(SEQUENCE)
        route = self.route
        route.append(0)
        for index, item in enumerate(tree.items):
            route[-1] = index
            self.node(item)
        route.pop()
        self.expect(SEQUENCE_END)

    def scalar(self, value: "Plain") -> None:
        """Compare a scalar."""
        event = self.next()
        if type(event) is not SCALAR:
            raise _DifferenceError(f"expected {value!r}, found {_shown(event)}")
        text: str = event.value
        if isinstance(value, str):
            if text != value:
                raise _DifferenceError(f"expected {value!r}, found {text!r}")
            if not event.style and text not in self.strings:
                self.string(text)
        elif event.style:
            raise _DifferenceError(f"expected {value!r}, found the string {text!r}")
        elif not _equal(self.resolved(text), value):
            raise _DifferenceError(f"expected {value!r}, found {text!r}")

    def string(self, text: str) -> None:
        """Check that a plain scalar is a string to all readers, and remember it."""
        if self.resolved(text) != text:
            raise _DifferenceError(f"{text!r} is written plain, but is no string")
        self.strings.add(text)

    def resolved(self, text: str) -> "Plain":
        """Return the value of a plain scalar, on which YAML 1.1 and 1.2 must agree."""
        if text not in self.known:
            new = resolve(text)
            if not _equal(_old(text), new):
                raise _DifferenceError(f"{text!r} is written plain, but YAML 1.1 and 1.2 read it differently")
            self.known[text] = new
        return self.known[text]


def _old(text: str) -> object:
    """Return the value of a plain scalar under YAML 1.1, as PyYAML has it; an object that equals nothing for `y`."""
    if text in ("y", "Y", "n", "N"):  # bools in the text of YAML 1.1, though not to PyYAML
        return object()
    for tag, pattern in yaml.SafeLoader.yaml_implicit_resolvers.get(text[:1], ()):
        if pattern.match(text):
            return _constructed(tag, text)
    return text


def _constructed(tag: str, text: str) -> object:
    constructor: Any = yaml.constructor.SafeConstructor()
    try:
        return constructor.construct_object(yaml.ScalarNode(tag, text))
    except (yaml.YAMLError, ValueError):  # `<<` and `=` have no value; 2001-99-99 is no date
        return object()


def _equal(one: object, other: object) -> bool:
    """Return whether two values are the same of the same type; NaN is NaN."""
    return type(one) is type(other) and (one == other or (one != one and other != other))


def _shown(event: "Event") -> str:
    return repr(event.value) if type(event) is SCALAR else type(event).__name__
