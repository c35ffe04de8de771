"""Why a job or a step does not run, in words."""

from pipegen.expr.fold import truth
from pipegen.semantics.run import CANCELLED, FAILURE, ONLY_CANCELLED, ONLY_FAILURE, SKIPPED, SUCCESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.simulation import Simulation

_ENDED = {SKIPPED: "is skipped", FAILURE: "fails", CANCELLED: "is cancelled"}


def shown(condition: str | None) -> str:
    """Return a condition on one line, without the braces around all of it."""
    text = " ".join((condition or "").split())
    inner = text[3:-2].strip() if text.startswith("${{") and text.endswith("}}") and text.count("${{") == 1 else text
    return inner if len(inner) <= 100 else inner[:97] + "..."


def job_reason(simulation: "Simulation", id_: str, status: frozenset[str]) -> str:
    """Return why a job is skipped: its own condition, or what it needs."""
    facts = simulation.facts
    job = facts.graph.jobs[id_]
    written = facts.written(job)
    if written is not None and truth(written, simulation.contexts(id_), status) is False:
        return f"its condition is false: {shown(job.if_)}"
    if status == ONLY_CANCELLED:
        return "the run was cancelled"
    culprit = _culprit(simulation, id_)
    if culprit:
        return culprit
    return f"its condition is false: {shown(job.if_)}" if written is not None else "its needs do not all succeed"


def _culprit(simulation: "Simulation", id_: str) -> str:
    """Name the ancestor that keeps a job from running, a direct need first."""
    facts = simulation.facts
    for each in (*facts.graph.needs[id_], *facts.graph.ancestors(id_)):
        run = simulation.jobs[each]
        if SUCCESS not in run.result:
            ended = _ENDED.get(run.status, "does not succeed")
            direct = each in facts.graph.needs[id_]
            return (
                f"it needs `{run.id}`, which {ended}" if direct else f"`{run.id}`, on which its needs depend, {ended}"
            )
    return ""


def step_reason(condition: str | None, has_if: bool, status: frozenset[str], own: bool | None) -> str:
    """Return why a step is skipped; `own` is what its condition alone says, without the implied `success()`."""
    if has_if and own is False:
        return f"its condition is false: {shown(condition)}"
    if status == ONLY_FAILURE:
        return "an earlier step failed"
    if status == ONLY_CANCELLED:
        return "the run was cancelled"
    return f"its condition is false: {shown(condition)}" if has_if else "an earlier step did not succeed"
