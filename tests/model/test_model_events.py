"""The classes of events against the table of events."""

import pytest

from pipegen.facts.events import EVENTS, Event
from pipegen.model import events
from pipegen.model.events import Trigger
from pipegen.model.noun import Field

CLASSES = {
    value.event: value
    for value in vars(events).values()
    if isinstance(value, type) and issubclass(value, Trigger) and value is not Trigger
}
OF_THEIR_OWN = {"schedule": {"cron", "timezone"}}
"""Events whose keys the table does not list, since each stands in a list of its own."""


def field(event: Event, name: str) -> Field:
    return CLASSES[event.name]._fields[name]


def test_each_event_has_a_class() -> None:
    assert sorted(CLASSES) == sorted(EVENTS)


@pytest.mark.parametrize("event", EVENTS.values(), ids=lambda event: event.name)
def test_a_class_has_the_keys_of_its_event(event: Event) -> None:
    keys = {name.replace("_", "-") for name in CLASSES[event.name].fields()} - {"comment"}
    assert keys == (OF_THEIR_OWN.get(event.name) or set(event.keys))


@pytest.mark.parametrize("event", [e for e in EVENTS.values() if "types" in e.keys], ids=lambda event: event.name)
def test_a_class_has_the_activity_types_of_its_event(event: Event) -> None:
    words = ", ".join(map(repr, event.types))
    item = "str" if event.any_type else f"Literal[{words}]"
    assert field(event, "types").annotation == f"Sequence[{item}] | None"
