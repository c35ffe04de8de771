"""The `on` part of the table: events with their filters, schedules, inputs of dispatched and called workflows.

Sources: the event table of the github room; GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61). Three
places are wider than that schema, because GitHub itself takes them: `repository_dispatch` in a list of events and one
text as its `types`, and `inputs` of `workflow_dispatch`, or one of them, left empty.
"""

from pipegen.facts.events import EVENTS
from pipegen.workflow.row import BOOLEAN, MAPPING, NULL, NUMBER, SEQUENCE, STRING, Row, flag, free, one_or_more, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.facts.events import Event

RUN = ("github", "inputs", "vars")
"""Contexts of the run as a whole, before any job."""

INPUT_TYPES = ("string", "boolean", "number", "environment", "choice")
CALL_INPUT_TYPES = ("string", "boolean", "number")

_PATTERNS = one_or_more(text(filled=True))


def _types(event: "Event") -> Row:
    if event.any_type:
        return _PATTERNS
    return one_or_more(text(values=event.types, rule="unknown-activity-type"), noun="activity type")


_SCHEDULE = Row(
    SEQUENCE,
    item=Row(
        MAPPING,
        keys={"cron": text(filled=True), "timezone": text(filled=True)},
        required=("cron",),
        noun="schedule",
    ),
)

_DISPATCH_INPUT = Row(
    MAPPING,
    NULL,
    keys={
        "description": text(),
        "required": flag(),
        "default": Row(STRING, BOOLEAN, NUMBER),
        "type": text(values=INPUT_TYPES),
        "options": Row(SEQUENCE, item=text()),
    },
    noun="input",
)

_CALL_INPUT = Row(
    MAPPING,
    keys={
        "description": text(),
        "required": flag(),
        "default": Row(STRING, BOOLEAN, NUMBER, contexts=RUN),
        "type": text(values=CALL_INPUT_TYPES),
    },
    required=("type",),
    noun="input",
)

_CALL_SECRET = Row(MAPPING, NULL, keys={"description": text(), "required": flag()}, noun="secret")

_CALL_OUTPUT = Row(
    MAPPING, keys={"description": text(), "value": text((*RUN, "jobs"))}, required=("value",), noun="output"
)

_SPECIAL = {
    "schedule": _SCHEDULE,
    "workflow_dispatch": Row(
        NULL, MAPPING, keys={"inputs": Row(MAPPING, NULL, free=_DISPATCH_INPUT, label="<input>")}, noun="event"
    ),
    "workflow_call": Row(
        NULL,
        MAPPING,
        keys={
            "inputs": free("<input>", _CALL_INPUT),
            "secrets": free("<secret>", _CALL_SECRET),
            "outputs": free("<output>", _CALL_OUTPUT),
        },
        noun="event",
    ),
}


def _event(event: "Event") -> Row:
    if event.name in _SPECIAL:
        return _SPECIAL[event.name]
    if not event.keys:
        return Row(NULL, noun="event")
    keys = {key: _types(event) if key == "types" else _PATTERNS for key in event.keys}
    return Row(NULL, MAPPING, keys=keys, noun="event")


_NAMES = text(values=tuple(EVENTS), rule="unknown-event")

ON = Row(
    STRING,
    SEQUENCE,
    MAPPING,
    item=_NAMES,
    values=_NAMES.values,
    keys={name: _event(event) for name, event in EVENTS.items()},
    noun="event",
    rule="unknown-event",
)
"""The whole of `on`."""
