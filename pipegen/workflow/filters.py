"""What stands under the events and the shape alone does not tell: filters against each other, schedules, inputs."""

from pipegen.facts import cron
from pipegen.facts.limits import DISPATCH_INPUTS, DISPATCH_TYPE_CHARACTERS
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag, is_literal, text, texts
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.workflow.views import Workflow, WorkflowEvent
    from pipegen.yamlio.tree import Entry


def problems(workflow: "Workflow") -> "Iterator[Problem]":
    """Yield every contradiction below `on`."""
    for event in workflow.events:
        yield from _conflicts(event)
        if event.name == "schedule":
            yield from _schedules(event)
        elif event.name in ("workflow_dispatch", "workflow_call"):
            yield from _inputs(event)
        elif event.name == "repository_dispatch":
            yield from _long_types(event)


def _conflicts(event: "WorkflowEvent") -> "Iterator[Problem]":
    for kind in ("branches", "tags", "paths"):
        ignored = event.config.entry(f"{kind}-ignore") if isinstance(event.config, Mapping) else None
        if ignored is not None and event.get(kind) is not None:
            message = f"event `{event.name}` has both `{kind}` and `{kind}-ignore`, expected one of them"
            advice = f"keep `{kind}` and write what to leave out as patterns that start with `!`"
            yield Problem("conflicting-filters", message, ignored, ("on", event.name, f"{kind}-ignore"), advice=advice)


def _schedules(event: "WorkflowEvent") -> "Iterator[Problem]":
    if not isinstance(event.config, Sequence):
        if event.config is None or (isinstance(event.config, Scalar) and event.config.value is None):
            message = "event `schedule` has no times, so it never comes, expected a list of `cron`"
            yield Problem("impossible-cron", message, event.at, ("on", event.name))
        return
    for index, item in enumerate(event.config.items):
        node = item.get("cron") if isinstance(item, Mapping) else None
        value = text(node)
        if node is None or not value or not is_literal(value):
            continue
        trouble = cron.problem(value)
        if trouble:
            route = ("on", "schedule", index, "cron")
            yield Problem("impossible-cron", f"schedule `{value}` {trouble}", node, route)


def _inputs(event: "WorkflowEvent") -> "Iterator[Problem]":
    inputs = event.get("inputs")
    if not isinstance(inputs, Mapping):
        return
    if event.name == "workflow_dispatch" and len(inputs.entries) > DISPATCH_INPUTS:
        message = f"event `workflow_dispatch` has {len(inputs.entries)} inputs, expected at most {DISPATCH_INPUTS}"
        yield Problem("limit-exceeded", message, inputs.entries[DISPATCH_INPUTS], ("on", event.name, "inputs"))
    for entry in inputs.entries:
        if isinstance(entry.value, Mapping):
            yield from (_choice if event.name == "workflow_dispatch" else _default)(event, entry, entry.value)


def _choice(event: "WorkflowEvent", entry: "Entry", node: Mapping) -> "Iterator[Problem]":
    """Check that a choice has options and nothing else has, as GitHub's converter does (workflow-dispatch.ts)."""
    options = node.entry("options")
    is_choice = text(node.get("type")) == "choice"
    filled = options is not None and (not isinstance(options.value, Sequence) or bool(options.value.items))
    route = ("on", event.name, "inputs", entry.key)
    if is_choice and not filled:
        yield Problem("wrong-value", f"input `{entry.key}` is a choice without `options`", entry, route)
    elif not is_choice and options is not None and is_literal(text(node.get("type")) or ""):
        message = f"input `{entry.key}` has `options` and is no choice, expected `type: choice`"
        yield Problem("wrong-value", message, options, (*route, "options"))


def _default(event: "WorkflowEvent", entry: "Entry", node: Mapping) -> "Iterator[Problem]":
    """Check that the default of a called workflow's input has its type, as GitHub does (workflow-call.ts)."""
    default = node.get("default")
    type_ = text(node.get("type"))
    if not isinstance(default, Scalar) or not is_literal(text(default)):
        return
    number = isinstance(default.value, int | float) and not isinstance(default.value, bool)
    if (type_ == "boolean" and flag(default) is None) or (type_ == "number" and not number):
        message = f"default of input `{entry.key}` is `{text(default)}`, expected a {type_} as its `type` says"
        yield Problem("wrong-value", message, default, ("on", event.name, "inputs", entry.key, "default"))


def _long_types(event: "WorkflowEvent") -> "Iterator[Problem]":
    for node in texts(event.get("types")):
        value = text(node) or ""
        if len(value) > DISPATCH_TYPE_CHARACTERS:
            message = f"type of `repository_dispatch` has {len(value)} characters, GitHub sends at most"
            route = ("on", event.name, "types")
            yield Problem("limit-exceeded", f"{message} {DISPATCH_TYPE_CHARACTERS}", node, route)
