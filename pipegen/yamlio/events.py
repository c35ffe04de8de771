"""The event stream of a YAML text: from libyaml, or from PyYAML's own parser where that was built without it."""

import yaml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    class Mark(Protocol):
        """A place in the text; all three count from 0, in characters."""

        index: int
        line: int
        column: int

    class Event(Protocol):
        """What both parsers give. Only a scalar has `value` and `style` (none or empty for plain), and so on."""

        start_mark: Mark
        end_mark: Mark
        anchor: str | None
        tag: str | None
        value: str
        style: str | None
        flow_style: bool

    Events = Callable[[], Event]
    """Gives the next event at each call, and None after the end of the stream."""


SCALAR: type[object] = yaml.ScalarEvent
ALIAS: type[object] = yaml.AliasEvent
SEQUENCE: type[object] = yaml.SequenceStartEvent
SEQUENCE_END: type[object] = yaml.SequenceEndEvent
MAPPING: type[object] = yaml.MappingStartEvent
MAPPING_END: type[object] = yaml.MappingEndEvent
DOCUMENT: type[object] = yaml.DocumentStartEvent
DOCUMENT_END: type[object] = yaml.DocumentEndEvent
END: type[object] = yaml.StreamEndEvent


def fast_events(text: str) -> "Events":
    """Return the events of `text` from libyaml."""
    from yaml import _yaml  # late: it is not there in every PyYAML

    return _source(_yaml.CParser(text))


def pure_events(text: str) -> "Events":
    """Return the events of `text` from PyYAML's own parser: slower by far, and it lets escaped surrogates through."""
    return _source(yaml.SafeLoader(text))


def _source(parser: "Any") -> "Events":  # the stubs leave out what an event has
    source: Events = parser.get_event
    return source


events = fast_events if yaml.__with_libyaml__ else pure_events
