"""Steps that steer background steps: `wait` and `cancel` name earlier steps, `wait-all` takes no false."""

from pipegen.workflow import wording
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag, is_literal, text, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.workflow.views import WorkflowJob, WorkflowStep


def problems(job: "WorkflowJob") -> "Iterator[Problem]":
    """Yield a problem for each target that is no earlier step of the job (converter/steps.ts of GitHub's parser)."""
    earlier: dict[str, str] = {}
    for step in job.steps:
        for entry in step.node.entries:
            if entry.key in ("wait", "cancel"):
                yield from _targets(step, entry.key, earlier)
            elif entry.key == "wait-all" and flag(entry.value) is False:
                message = "`wait-all` is `false`, expected `true` or nothing"
                yield Problem("wrong-value", message, entry.value, (*step.route, "wait-all"))
        for each in (step, *step.steps) if step.node.entry("parallel") else (step,):
            id_ = each.id
            if id_:
                earlier[id_.lower()] = id_


def _targets(step: "WorkflowStep", key: str, earlier: dict[str, str]) -> "Iterator[Problem]":
    for node in texts(step.node.get(key)):
        target = text(node)
        if target and is_literal(target) and target.lower() not in earlier:
            hint = wording.hint(target, tuple(earlier.values()))
            message = f"`{key}` names `{target}`, which is no earlier step of job `{step.job.id}`{hint}"
            yield Problem("wrong-value", message, node, (*step.route, key))
