"""What can run at all, and why something never does.

A run is looked at in which every job that starts may end in any way, and which may be cancelled at any time: what is
skipped even there is skipped always.
"""

from pipegen.expr.ast import Binary, Literal
from pipegen.expr.fold import ANYTHING, truth
from pipegen.expr.values import UNKNOWN, Object
from pipegen.expr.walk import contexts_of, paths_of
from pipegen.facts.events import EVENTS
from pipegen.semantics import matrix
from pipegen.semantics.reasons import shown
from pipegen.semantics.run import CANCELLED, FAILURE, ONLY_SKIPPED, SUCCESS, JobRun
from pipegen.semantics.scenarios import scenarios_of
from pipegen.semantics.simulation import Simulation
from pipegen.semantics.triggers import verdict
from pipegen.workflow.views import WorkflowEvent
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

ENDED = frozenset([SUCCESS, FAILURE, CANCELLED])
MOST_REASONS = 3
_SWITCHED_OFF = frozenset(["disabled", "never", "off", "skip"])
"""Texts that a condition is compared with to switch it off: no branch, event or choice is called so."""
_OF_EVENT = frozenset(["github", "inputs", "vars"])


class Anything(Simulation):
    """A run in which each job that starts may succeed, fail or be cancelled."""

    __slots__ = ()

    def started(self, job: "WorkflowJob", runs: bool | None) -> JobRun:
        """Return the run of a job whose condition does not say no."""
        # A called workflow may skip all its jobs, which is not looked into.
        possible = ENDED if runs and job.uses is None else ENDED | ONLY_SKIPPED
        return JobRun(job, possible, "", possible)

    def status(self, id_: str) -> frozenset[str]:
        """Return what the status functions of a job's `if` may see."""
        return super().status(id_) | {CANCELLED}


def anything(facts: "Facts", scenario: "Scenario") -> dict[str, JobRun]:
    """Return each job of a run in which all that starts may end in any way; the filters of `on` do not count."""
    simulation = Anything(facts, scenario, ())
    for id_ in facts.graph.order:
        simulation.job(id_)
    return simulation.jobs


def may_run(facts: "Facts", id_: str) -> bool:
    """Tell whether a job may run in some scenario that starts the workflow, whatever the others end with."""
    return any(anything(facts, scenario)[id_].runs is not False for scenario in facts.scenarios)


def is_switched_off(facts: "Facts", owner: "WorkflowJob | WorkflowStep") -> bool:
    """Tell whether a job or step was switched off on purpose.

    People write a condition that is false whatever happens, or `inputs.target == 'skip'`.
    """
    written = facts.written(owner)
    if isinstance(written, Binary) and written.operator == "==":
        sides = (written.left, written.right)
        if any(isinstance(side, Literal) and str(side.value).lower() in _SWITCHED_OFF for side in sides):
            return True
    return written is not None and truth(written) is False


def never_runs(facts: "Facts", job: "WorkflowJob") -> list[str]:
    """Return every reason why a job never runs: filters that exclude what it asks for, jobs that are skipped then.

    The reasons are phrases for one sentence. They are found by looking at the runs that the job's own condition wants,
    admitted by the filters of `on` or not.
    """
    asked = wanted(facts, job)
    if not asked:
        return [_nowhere(facts, job)]
    admitted = [scenario for scenario in asked if verdict(facts.workflow, scenario).holds is not False]
    filters = {verdict(facts.workflow, scenario).reason: None for scenario in asked} if not admitted else {}
    skips: dict[str, str] = {}
    for scenario in admitted or asked:
        culprit = _skipped_before(facts, job, scenario)
        if culprit:
            skips.setdefault(culprit, f"on {_occasion(scenario)} `{culprit}` is skipped, which skips this job")
    return [*filters, *skips.values()][:MOST_REASONS] or [_nowhere(facts, job)]


def _nowhere(facts: "Facts", job: "WorkflowJob") -> str:
    events = ", ".join(f"`{event.name}`" for event in facts.workflow.events)
    return f"its condition is false in every run ({events}): {shown(job.if_)}"


def wanted(facts: "Facts", job: "WorkflowJob") -> "list[Scenario]":
    """Return the runs in which a job's own condition may hold, admitted or not; none of a group, then of the next."""
    written = facts.written(job)
    for group in (_own, _other_types, _foreign):
        candidates = group(facts)
        found = [each for each in candidates if written is None or truth(written, each.contexts(), None) is not False]
        if found:
            return found
    return []


def _own(facts: "Facts") -> "list[Scenario]":
    """Return the runs of the events in `on`."""
    events = [event for event in facts.workflow.events if event.name in EVENTS]
    return [scenario for event in events for scenario in scenarios_of(event, facts.questions)]


def _other_types(facts: "Facts") -> "list[Scenario]":
    """Return the runs of these events with an activity type that a condition asks for."""
    asked = [name for question, name in facts.questions.of("github", "event", "action") if question == "=="]
    own = _own(facts)
    return [each.but({"action": name}) for each in own for name in asked if name in EVENTS[each.event].types]


def _foreign(facts: "Facts") -> "list[Scenario]":
    """Return the runs of events that a condition asks for and the workflow does not receive."""
    asked = [name for question, name in facts.questions.of("github", "event_name") if question == "=="]
    known = {event.name for event in facts.workflow.events}
    events = [WorkflowEvent(name, Scalar(name), None) for name in asked if name in EVENTS and name not in known]
    return [scenario for event in events for scenario in scenarios_of(event, facts.questions)]


def _skipped_before(facts: "Facts", job: "WorkflowJob", scenario: "Scenario") -> str:
    """Return the id of the first ancestor whose skip surely skips a job, `""` where there is none."""
    jobs = anything(facts, scenario)
    id_ = job.id.lower()
    if jobs[id_].runs is not False:
        return ""
    skipped = (each for each in facts.graph.order if facts.graph.before(each, id_) and jobs[each].runs is False)
    return next((jobs[each].id for each in skipped), "")


def _occasion(scenario: "Scenario") -> str:
    """Return what causes a scenario, short: `a tag`, `branch main`, `pull_request`."""
    if scenario.event == "push" and scenario.ref is not None:
        return f"a {scenario.ref_type}" if scenario.ref.exact is None else f"{scenario.ref_type} {scenario.ref.said}"
    return scenario.event


def step_may_run(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a step may run in some scenario in which its job may run, whatever came before it."""
    condition = facts.condition(step)
    if condition is None:
        return True
    own = facts.condition(step.job) if step.job.if_ else None
    asked = contexts_of(condition)
    legs = _legs(step.job, condition) if "matrix" in asked else [ANYTHING]
    started = False
    for run in facts.runs:
        known = Object(run.scenario.contexts().items.items(), open=True)
        if own is not None and truth(own, known, None) is False:
            continue
        started = True
        for leg in legs:
            contexts = Object([*known.items.items(), ("matrix", leg)], open=True)
            if truth(condition, contexts, None) is not False:
                return True
        if not _OF_EVENT.intersection(asked):
            break
    return not started


def _legs(job: "WorkflowJob", condition: "Ast") -> list[Object]:
    """Return what a condition sees of the legs of a job's matrix, each once; something open where that is not known."""
    found = matrix.expand(job.matrix, lambda _: UNKNOWN)
    if not found.known or not found.legs:
        return [ANYTHING]
    read = {path[1].lower() for path in paths_of(condition) if path[0].lower() == "matrix" and len(path) > 1}
    seen: dict[str, Object] = {}
    for leg in found.legs:
        values = [(key, value) for key, value in leg.items() if key.lower() in read]
        seen.setdefault(repr(values), Object(values))
    return list(seen.values())
