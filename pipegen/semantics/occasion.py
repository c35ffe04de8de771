"""One event as somebody names it: the scenario of exactly that."""

from pipegen.errors import ProjectError, near
from pipegen.expr.values import Like, from_python, is_dict
from pipegen.facts.events import EVENTS
from pipegen.facts.payloads import PULL_REQUESTS
from pipegen.semantics.given_inputs import inputs_of
from pipegen.semantics.scenario import BRANCH, TAG, Name, Scenario

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping as Table
    from collections.abc import Sequence

    from pipegen.expr.values import Value
    from pipegen.workflow.views import Workflow

_REF_AT = {"push": ("ref",), "release": ("release", "tag_name")}
_BASE_AT = dict.fromkeys(PULL_REQUESTS, ("pull_request", "base", "ref")) | {"merge_group": ("merge_group", "base_ref")}
"""Where a payload says what `--ref` and `--base` say otherwise."""
_STARTS = (("refs/heads/", BRANCH), ("refs/tags/", TAG))


def occasion(
    workflow: "Workflow",
    event: str,
    *,
    ref: str = "",
    base: str = "",
    head: str = "",
    action: str = "",
    fork: bool = False,
    changed: "Sequence[str] | None" = None,
    payload: "Table[str, object] | None" = None,
    inputs: "Table[str, str] | None" = None,
    variables: "Table[str, str] | None" = None,
) -> Scenario:
    """Return the scenario of one event; what is not given is unknown.

    `ref` is a full name such as `refs/tags/v1`, or a branch. `payload` is `github.event`, or what is known of it.
    Without an activity type the first one counts that starts the workflow. Raises ProjectError for an event, a type or
    an input that there is not, and for a value that an input does not take.
    """
    known = EVENTS.get(event)
    if known is None:
        raise ProjectError(f"event `{event}` is unknown", advice=near(event, list(EVENTS)))
    members = _payload(payload or {})
    action = action or (_told(members, "action") if known.types or known.any_type else "")
    if action and not known.types and not known.any_type:
        raise ProjectError(f"event `{event}` has no activity types, but `{action}` is given")
    if action and known.types and action not in known.types:
        raise ProjectError(f"event `{event}` has no activity type `{action}`", advice=near(action, known.types))
    ref_type, name = _ref(event, ref or _told(members, *_REF_AT.get(event, ("",))))
    base = base or _told(members, *_BASE_AT.get(event, ("",))).removeprefix("refs/heads/")
    head = head or _told(members, "pull_request", "head", "ref")
    return Scenario(
        event,
        action=action or _first_type(workflow, event),
        ref_type=ref_type,
        ref=name,
        base=_name(base) if event in PULL_REQUESTS or (event == "merge_group" and base) else None,
        head=_name(head) if event in PULL_REQUESTS else None,
        fork=fork if event.startswith("pull_request") else None,
        changed=changed,
        payload=members,
        inputs=inputs_of(workflow, event, inputs or {}),
        variables={**(variables or {})},
    )


def _told(members: "dict[tuple[str, ...], Value]", *path: str) -> str:
    """Return the text at a path of the payload, `""` where none is given."""
    value = members.get(path)
    return value if isinstance(value, str) else ""


def _first_type(workflow: "Workflow", event: str) -> str | None:
    known, row = EVENTS[event], workflow.event(event)
    listed = tuple(row.texts("types")) if row is not None else ()
    types = listed or known.default_types
    return types[0] if types else ("" if not known.any_type else None)


def _ref(event: str, ref: str) -> tuple[str, Name | None]:
    for start, ref_type in _STARTS:
        if ref.startswith(start):
            return ref_type, _name(ref[len(start) :])
    kind = EVENTS[event].ref
    if ref.startswith("refs/") or (not ref and kind in ("pull merge", "none", "merge queue branch")):
        return "", None
    if kind == "tag":
        return TAG, _name(ref)
    return BRANCH, _name(ref)


def _name(text_: str) -> Name:
    return Name(text_, f"`{text_}`") if text_ else Name(Like(), "any")


def _payload(payload: "Table[str, object]") -> "dict[tuple[str, ...], Value]":
    """Return the members of `github.event` that are known, at their deepest paths."""
    found: dict[tuple[str, ...], Value] = {}
    waiting: list[tuple[tuple[str, ...], object]] = [((key,), value) for key, value in payload.items()]
    while waiting:
        path, value = waiting.pop(0)
        if is_dict(value) and value:
            waiting.extend(((*path, str(key)), below) for key, below in value.items())
        else:
            found[path] = from_python(value)
    return found
