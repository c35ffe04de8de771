"""Jobs that only judge others, for a branch protection to require one check instead of many."""

import re

from pipegen.expr.fold import truth
from pipegen.semantics.fault import CANCEL, FAIL, Fault
from pipegen.semantics.run import CANCELLED, FAILURE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

ALLS_GREEN = "re-actors/alls-green@"
HARMLESS = frozenset(["echo", "printf", "true", ":", ""])
"""Commands that never fail a step."""
JUDGING = HARMLESS | {"test", "[", "[[", "exit", "false", "jq", "grep", "set"}
CHECKED = ("pull_request", "pull_request_target", "merge_group", "push")
"""Events whose runs a branch protection looks at."""
NAME = re.compile(
    r"(?:^|[^a-z])(?:gate|all-?green|green|success|successful|required|pass(?:ed|es)?|all-?checks|checks-?complete"
    r"|conclusion|(?:ci|gha|all)-?(?:done|status|complete|result|finish(?:ed)?)|tests?-?(?:status|result|done|complete))(?:$|[^a-z])"
)


def is_gate(facts: "Facts", job: "WorkflowJob") -> bool:
    """Tell whether a job is a gate: one that was generated as such, or one whose name and steps say so.

    It needs two jobs or more, none needs it, and each of its steps does nothing but to look at results.
    """
    if job.node.effect == "gate":
        return True
    if not any(facts.workflow.event(name) for name in CHECKED):
        return False
    if len(job.needs) < 2 or not job.steps or not is_named(job) or any(facts.graph.dependents(job.id.lower())):
        return False
    return all(_judges(facts, step) for step in job.steps)


def is_named(job: "WorkflowJob") -> bool:
    """Tell whether the id or name of a job is that of a required check."""
    return any(NAME.search(name.lower().replace("_", "-").replace(" ", "-")) for name in (job.id, job.name or ""))


def _judges(facts: "Facts", step: "WorkflowStep") -> bool:
    if (step.uses or "").startswith(ALLS_GREEN):
        return True
    commands = facts.commands(step)
    return bool(commands) and all(command.name in JUDGING for command in commands)


def missed(facts: "Facts", job: "WorkflowJob") -> "tuple[str, Fault] | None":
    """Return what a gate does instead of failing, `is skipped` or `succeeds`, with the first fault that shows it."""
    if _always_judges(facts, job):
        return None
    for kind in (FAIL, CANCEL):
        for need in facts.graph.needs[job.id.lower()]:
            if facts.graph.jobs[need].node.get("continue-on-error") is not None:
                continue  # it is meant to be missed
            run = _run_with(facts, need, job)
            said = _outcome(facts, run, Fault(kind, run.jobs[need].id), job) if run is not None else ""
            if run is not None and said:
                return said, Fault(kind, run.jobs[need].id)
    return None


def _always_judges(facts: "Facts", job: "WorkflowJob") -> bool:
    """Tell whether a gate runs whatever happens and has a step without condition that may fail."""
    condition = facts.condition(job)
    if condition is None or truth(condition) is not True:
        return False
    return any(step.node.get("if") is None and not _is_harmless(facts, step) for step in job.steps)


def _run_with(facts: "Facts", need: str, job: "WorkflowJob") -> "Run | None":
    """Return a run in which a need surely starts, if there is one then one in which the gate does as well."""
    id_ = job.id.lower()
    found = [run for run in facts.runs if need in run.jobs and run.jobs[need].runs and id_ in run.jobs]
    return next((run for run in found if run.jobs[id_].runs), found[0] if found else None)


def _outcome(facts: "Facts", without: "Run", fault: Fault, job: "WorkflowJob") -> str:
    """Return what a gate surely does after a fault when that is not to fail, `""` where it fails or may fail."""
    run = facts.simulate(without.scenario, [fault])
    shown = {FAIL: FAILURE, CANCEL: CANCELLED}[fault.kind]
    if run.job(fault.job).result != frozenset([shown]):
        return ""
    gate = run.job(job.id)
    if gate.runs is False:
        return "is skipped" if fault.kind == FAIL and without.job(job.id).runs else ""
    started = [step.step for step in gate.steps if step.runs is not False] if gate.runs else []
    return "succeeds" if gate.runs and all(_is_harmless(facts, step) for step in started) else ""


def _is_harmless(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a step cannot fail."""
    return step.run is not None and all(command.name in HARMLESS for command in facts.commands(step))
