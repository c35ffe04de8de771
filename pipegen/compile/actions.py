"""Composite actions go down to action files."""

from __future__ import annotations

from pipegen.compile.references import references
from pipegen.compile.steps import lower_steps, name_referred
from pipegen.compile.surroundings import Surroundings
from pipegen.model.step import RunStep
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.model.composite import CompositeAction


def lower_action(low: Lowering, action: CompositeAction) -> Mapping:
    """Return the action file that a composite action becomes."""
    steps = lower_steps(low, action.steps, Surroundings("bash"), action.site)
    _add_shells(low, action, steps)
    inputs = {
        name: low.mapping(
            item.site,
            [
                ("description", item.description),
                ("required", item.required),
                ("default", item.default),
                ("deprecationMessage", item.deprecation_message),
            ],
            comment=item.comment,
        )
        for name, item in (action.inputs or {}).items()
    }
    outputs = {
        name: low.mapping(item.site, [("description", item.description), ("value", item.value)], comment=item.comment)
        for name, item in (action.outputs or {}).items()
    }
    branding = action.branding
    node = low.mapping(
        action.site,
        [
            ("name", action.name or action.id),
            ("description", action.description),
            ("author", action.author),
            (
                "branding",
                low.mapping(branding.site, [("icon", branding.icon), ("color", branding.color)]) if branding else None,
            ),
            ("inputs", inputs or None),
            ("outputs", outputs or None),
            ("runs", low.mapping(action.site, [("using", "composite"), ("steps", steps)])),
        ],
        comment=action.comment,
    )
    name_referred(steps, action.steps, {name.lower() for name in references(node).get("steps", {})})
    return node


def _add_shells(low: Lowering, action: CompositeAction, steps: Sequence) -> None:
    """Write the shell that GitHub demands of every script in a composite action."""
    for node, step in zip(steps.items, action.steps, strict=True):
        if isinstance(step, RunStep) and step.shell is None and isinstance(node, Mapping):
            at = next(index for index, entry in enumerate(node.entries) if entry.key == "run")
            shell = low.derived(Scalar("bash", site=step.site), "scripts of a composite action must name their shell")
            node.entries.insert(at, Entry("shell", shell))
