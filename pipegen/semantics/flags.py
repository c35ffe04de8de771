"""Outputs and inputs of actions that hold the words `true` and `false`: told from what writes them."""

import re

from pipegen.expr.types import BOOLEAN, infer
from pipegen.semantics.questions import path_of
from pipegen.workflow.views import mapping, text
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.types import Type
    from pipegen.expr.walk import Path
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

_FILTERS = ("dorny/paths-filter@",)
"""Actions all of whose outputs, but for lists and counts, are such words."""


def is_flag(facts: "Facts", path: "Path", job: "WorkflowJob | None") -> bool:
    """Tell whether an output may be the word `false`, so that it counts as true either way.

    `path` is that of an expression in `job`: `steps.<id>.outputs.<name>` or `needs.<id>.outputs.<name>`; in an action
    also `inputs.<name>`.
    """
    if facts.is_action and len(path) == 2 and path[0] == "inputs":
        return _is_flag_input(facts, path[1])
    if len(path) != 4 or path[2].lower() != "outputs" or job is None:
        return False
    if path[0].lower() == "steps":
        step = next((each for each in job.all_steps if (each.id or "").lower() == path[1].lower()), None)
        return step is not None and _writes_false(step, path[3])
    other = facts.graph.jobs.get(path[1].lower()) if path[0].lower() == "needs" else None
    return other is not None and _job_output(facts, other, path[3])


def _is_flag_input(facts: "Facts", name: str) -> bool:
    declared = mapping(facts.tree.get("inputs"))
    rows = [entry.value for entry in declared.entries if entry.key.lower() == name] if declared is not None else []
    return any(isinstance(row, Mapping) and text(row.get("default")) in ("true", "false") for row in rows)


def _job_output(facts: "Facts", job: "WorkflowJob", name: str) -> bool:
    entries = job.outputs.entries if job.outputs is not None else []
    value = next((text(entry.value) or "" for entry in entries if entry.key.lower() == name.lower()), "").strip()
    if not (value.startswith("${{") and value.endswith("}}") and value.count("${{") == 1):
        return False
    tree = facts.parsed(value[3:-2].strip())
    if tree is None:
        return False
    types: dict[str, Type] = {}
    if infer(tree, types) is BOOLEAN:
        return True
    path = path_of(tree)
    return bool(path) and path[0] == "steps" and is_flag(facts, path, job)


def _writes_false(step: "WorkflowStep", name: str) -> bool:
    script = step.run
    if script is not None:
        return "OUTPUT" in script and re.search(rf"\b{re.escape(name)}=[\"']?false\b", script) is not None
    uses = step.uses or ""
    if uses.startswith(_FILTERS):
        return not name.endswith(("_files", "_count")) and name != "changes"
    return False
