"""Events go down to the `on` of a workflow."""

from __future__ import annotations

from pipegen.expr.ast import Binary, Call, Dot, Index, Name, Not, Star
from pipegen.expr.printer import to_text
from pipegen.model.events import Schedule, Trigger, WorkflowCall, WorkflowDispatch
from pipegen.model.expression import Expr
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping as Names

    from pipegen.compile.lowering import Lowering
    from pipegen.expr.ast import Ast
    from pipegen.model.inputs import CallInput, CallOutput, CallSecret, Input
    from pipegen.model.pipeline import Pipeline
    from pipegen.yamlio.tree import Tree

    Declarations = Names[str, Input] | Names[str, CallInput] | None


def lower_triggers(low: Lowering, pipeline: Pipeline) -> Mapping:
    """Return the mapping from events to their filters; an event without any has no value."""
    entries: list[Entry] = []
    times: Sequence | None = None
    for trigger in pipeline.triggers():
        if not isinstance(trigger, Schedule):
            entries.append(Entry(trigger.event, _filters(low, trigger)))
            continue
        if times is None:
            times = Sequence([], site=trigger.site)
            entries.append(Entry("schedule", times))
        pairs = [("cron", trigger.cron), ("timezone", trigger.timezone)]
        times.items.append(low.mapping(trigger.site, pairs, comment=trigger.comment))
    return Mapping(entries, site=pipeline.site)


def lower_event(low: Lowering, trigger: Trigger) -> Mapping:
    """Return a file that has the event as its whole `on`, and no jobs."""
    event = Mapping([Entry(trigger.event, _config(low, trigger))], site=trigger.site)
    return Mapping([Entry("on", event)], site=trigger.site)


def _config(low: Lowering, trigger: Trigger) -> Tree:
    if not isinstance(trigger, Schedule):
        return _filters(low, trigger)
    return Sequence([low.mapping(trigger.site, [("cron", trigger.cron), ("timezone", trigger.timezone)])])


def _filters(low: Lowering, trigger: Trigger) -> Tree:
    if isinstance(trigger, WorkflowCall):
        found = _call(low, trigger)
    elif isinstance(trigger, WorkflowDispatch):
        found = low.mapping(trigger.site, [("inputs", _inputs(low, trigger.inputs, trigger))])
    else:
        names = [name for name in trigger.fields() if name != "comment"]
        pairs = [(name.replace("_", "-"), low.one_or_many(trigger.given(name), trigger.site)) for name in names]
        found = low.mapping(trigger.site, pairs)
    found.comment = trigger.comment
    return found if found.entries else Scalar(None, site=trigger.site, comment=trigger.comment)


def _call(low: Lowering, trigger: WorkflowCall) -> Mapping:
    secrets = {name: _secret(low, secret) for name, secret in (trigger.secrets or {}).items()}
    outputs = {name: _output(low, output) for name, output in (trigger.outputs or {}).items()}
    pairs = [
        ("inputs", _inputs(low, trigger.inputs, trigger)),
        ("secrets", low.value(secrets, trigger.site) if secrets else None),
        ("outputs", low.value(outputs, trigger.site) if outputs else None),
    ]
    return low.mapping(trigger.site, pairs)


def _inputs(low: Lowering, declared: Declarations, trigger: Trigger) -> Tree | None:
    if not declared:
        return None
    return low.value({name: _input(low, item) for name, item in declared.items()}, trigger.site)


def _input(low: Lowering, item: Input | CallInput) -> Mapping:
    pairs: list[tuple[str, object]] = [
        ("description", item.description),
        ("type", item.type),
        ("required", item.required),
        ("default", item.default),
        ("options", getattr(item, "options", None)),
    ]
    return low.mapping(item.site, pairs, comment=item.comment)


def _secret(low: Lowering, item: CallSecret) -> Tree:
    found = low.mapping(
        item.site, [("description", item.description), ("required", item.required)], comment=item.comment
    )
    return found if found.entries else Scalar(None, site=item.site, comment=item.comment)


def _output(low: Lowering, item: CallOutput) -> Mapping:
    value = item.value
    if isinstance(value, Expr):
        value = "${{ " + to_text(as_caller_sees(value.ast)) + " }}"
    pairs = [("description", item.description), ("value", value)]
    return low.mapping(item.site, pairs, comment=item.comment)


def as_caller_sees(tree: Ast) -> Ast:
    """Return the expression with `needs` as `jobs`: a workflow's outputs know its jobs under that name."""
    if isinstance(tree, Name):
        return Name("jobs") if tree.name == "needs" else tree
    if isinstance(tree, Dot):
        return Dot(as_caller_sees(tree.target), tree.name)
    if isinstance(tree, Index):
        return Index(as_caller_sees(tree.target), as_caller_sees(tree.index))
    if isinstance(tree, Star):
        return Star(as_caller_sees(tree.target))
    if isinstance(tree, Call):
        return Call(tree.name, tuple(map(as_caller_sees, tree.args)))
    if isinstance(tree, Not):
        return Not(as_caller_sees(tree.operand))
    if isinstance(tree, Binary):
        return Binary(tree.operator, as_caller_sees(tree.left), as_caller_sees(tree.right))
    return tree
