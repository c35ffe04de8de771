"""What happens in a scenario: which jobs run, with what result, and why.

Sources: the public runner's workflow parser (WorkflowTemplateEvaluator, converter ConvertToIfCondition) for the order
of evaluation and the implied `success()`; actions/runner#2205 for skips that reach through ancestors;
actions/toolkit#581 for `continue-on-error`.
"""

from pipegen.expr.fold import fails, may_err, truth
from pipegen.expr.values import UNKNOWN, Object
from pipegen.semantics import calls, demands
from pipegen.semantics.fault import Fault
from pipegen.semantics.interrupted import REASON, Interrupted
from pipegen.semantics.leg_runs import Legs
from pipegen.semantics.reasons import job_reason, shown
from pipegen.semantics.run import (
    CANCELLED,
    FAILURE,
    ONLY_CANCELLED,
    ONLY_FAILURE,
    ONLY_SKIPPED,
    ONLY_SUCCESS,
    SKIPPED,
    SUCCESS,
    JobRun,
    Run,
    as_value,
)
from pipegen.semantics.triggers import YES, verdict
from pipegen.workflow.views import flag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import WorkflowJob


def simulate(facts: "Facts", scenario: "Scenario", faults: "Sequence[Fault]" = ()) -> Run:
    """Return what happens in a scenario with some faults; a pure function.

    A workflow that the scenario does not start has no jobs in its run. Jobs on a cycle of `needs` are left out. Where
    GitHub refuses the run, all jobs are skipped.
    """
    triggered = verdict(facts.workflow, scenario)
    run = Run(scenario, triggered, {}, faults)
    if triggered.holds is False:
        return run
    simulation = Simulation(facts, scenario, faults)
    run.refused = demands.of_workflow(facts, scenario.contexts())
    if run.refused:
        simulation.refuse(f"GitHub refuses the run: {run.refused}")
    else:
        simulation.work()
    _told(simulation, run)
    if faults:
        run.faults = [f if run.hits(f) else Fault(f.kind, f.job, f.step, f.name, missed=True) for f in faults]
    return run


def _told(simulation: "Simulation", run: Run) -> Run:
    """Put what was worked out into a run."""
    facts = simulation.facts
    run.jobs = {id_: simulation.jobs[id_] for id_ in facts.graph.jobs if id_ in simulation.jobs}
    run.ranks = facts.graph.order
    run.cancelled = simulation.cancelled_by != ""
    return run


class Simulation:
    """A run on its way. `cancelled_by` is the id of the job during which the run was cancelled, `""` before.

    Of a called workflow `caller` is the run that calls it, and `after` tells whether that is cancelled by then, None
    where it may be. `path` has the files that call each other, down to this one; `known` the runs of called workflows
    that no fault strikes.
    """

    __slots__ = ("_contexts", "_masks", "after", "cancelled_by", "facts", "faults", "jobs", "known", "path", "scenario")

    def __init__(
        self,
        facts: "Facts",
        scenario: "Scenario",
        faults: "Sequence[Fault]",
        caller: "Simulation | None" = None,
        after: bool | None = False,
    ) -> None:
        self.facts = facts
        self.scenario = scenario
        self.faults = faults
        self.path: tuple[str, ...] = (*(caller.path if caller is not None else ()), facts.path)
        self.known: dict[object, Run] = caller.known if caller is not None else {}
        self.after = after
        self.jobs: dict[str, JobRun] = {}
        self._contexts: dict[str, Object] = {}
        self.cancelled_by = ""
        # What ancestors may have ended with, as masks of jobs: may be a success, may be a failure, surely a failure,
        # may be no success and no failure.
        self._masks = [0, 0, 0, 0]

    def refuse(self, reason: str) -> None:
        """Let no job run."""
        for id_ in self.facts.graph.order:
            self.jobs[id_] = JobRun(self.facts.graph.jobs[id_], ONLY_SKIPPED, reason, ONLY_SKIPPED)

    def work(self) -> None:
        """Work out every job; in a cancelled run twice, as then it is known which jobs that may have met at work."""
        for id_ in self.facts.graph.order:
            self.job(id_)
        if self.cancelled_by:
            self.jobs = {}
            self._contexts = {}
            self._masks = [0, 0, 0, 0]
            for id_ in self.facts.graph.order:
                self.job(id_)

    def job(self, id_: str) -> None:
        """Work out one job whose needs are done."""
        job = self.facts.graph.jobs[id_]
        status = self.status(id_)
        runs = self.holds(job, status)
        if self.cancelled(id_) is None and self.holds(job, ONLY_CANCELLED) is not runs:
            runs = None
        if runs is None and self.is_struck(job):
            runs = True
        if runs is False:
            made = JobRun(job, ONLY_SKIPPED, job_reason(self, id_, status), ONLY_SKIPPED)
        elif may_err(job.if_) and self.errs(job, status):
            reason = f"its condition cannot be evaluated: {shown(job.if_)}"
            made = JobRun(job, ONLY_FAILURE, reason, self.seen(job, ONLY_FAILURE))
        else:
            made = self.started(job, runs)
        self.jobs[id_] = made
        self.note(id_, made.result, made.called is not None and calls.skips(made.called))

    def holds(self, job: "WorkflowJob", status: frozenset[str]) -> bool | None:
        """Tell whether the condition of a job holds after some outcome."""
        if not job.if_:
            return None if len(status) > 1 and SUCCESS in status else SUCCESS in status
        condition = self.facts.condition(job)
        return None if condition is None else truth(condition, self.contexts(job.id.lower()), status)

    def errs(self, job: "WorkflowJob", status: frozenset[str]) -> bool:
        """Tell whether the condition of a job surely cannot be evaluated."""
        condition = self.facts.condition(job)
        return condition is not None and fails(condition, self.contexts(job.id.lower()), status)

    def started(self, job: "WorkflowJob", runs: bool | None) -> JobRun:
        """Return the run of a job whose condition does not say no."""
        legs = Legs(self, job)
        beside = self.cancelled(job.id.lower()) is None and not self.is_struck(job)
        combinations = legs.combinations if job.matrix is not None else None
        broken, all_legs = demands.of_job(self.facts, job, legs.contexts, combinations)
        called = None if broken or job.uses is None or self.is_lost(job) else calls.run(self, job)
        if broken:
            possible, reason = ONLY_FAILURE, broken
        elif called is not None:
            possible, reason = calls.result(called), ""
        else:
            possible, reason = legs.outcome(), legs.reason
            if not reason and job.uses is not None and calls.is_endless(self, job):
                possible, reason = ONLY_SUCCESS | ONLY_FAILURE, "it calls a workflow that calls it, or too many others"
        if beside:
            possible, reason = possible | ONLY_CANCELLED, reason or REASON
        if runs is None:
            possible |= ONLY_SKIPPED
            reason = REASON if beside else "whether its condition holds cannot be known before the run"
        made = JobRun(job, possible, reason, self.seen(job, possible))
        made.called = called
        if called is None and not (broken and all_legs):
            made.later(Interrupted(self.facts, legs) if beside or broken else legs)
        return made

    def seen(self, job: "WorkflowJob", possible: frozenset[str]) -> frozenset[str]:
        """Return what `needs` shows of a job: `continue-on-error` hides a failure."""
        node = job.node.get("continue-on-error")
        if node is None or FAILURE not in possible or flag(node) is False:
            return possible
        hidden = (possible - {FAILURE}) | ONLY_SUCCESS
        return hidden if flag(node) else hidden | possible

    def note(self, id_: str, result: frozenset[str], skips: bool = False) -> None:
        """Remember what a job ended with, for the status functions of those after it.

        A skip inside the workflow that it calls may count as one of its own (actions/runner#2205), or not.
        """
        bit = self.facts.graph.bits[id_]
        success, failure, failed, other = self._masks
        if SUCCESS in result:
            success |= bit
        if FAILURE in result:
            failure |= bit
            failed |= bit if len(result) == 1 else 0
        if skips or SKIPPED in result or CANCELLED in result:
            other |= bit
        self._masks = [success, failure, failed, other]

    def status(self, id_: str) -> frozenset[str]:
        """Return what the status functions of a job's `if` may see: all its ancestors taken together.

        Where the run may be cancelled by then, what they see before.
        """
        if self.cancelled(id_):
            return ONLY_CANCELLED
        ancestors = self.facts.graph.ancestors_mask(id_)
        success, failure, failed, other = self._masks
        if ancestors & failed:
            return frozenset([FAILURE])
        possible: set[str] = set()
        if not ancestors & ~success:
            possible.add(SUCCESS)
        if ancestors & failure:
            possible.add(FAILURE)
        if ancestors & other:
            possible.add(SKIPPED)
        return frozenset(possible)

    def cancelled(self, id_: str) -> bool | None:
        """Tell whether the run is cancelled when a job starts, None where it may be, then or while the job works.

        What waits for the job during which that happened starts after, what that job waits for has ended before; of
        all others nothing is known.
        """
        if self.after is not False or not self.cancelled_by:
            return self.after
        graph = self.facts.graph
        if id_ == self.cancelled_by or graph.before(id_, self.cancelled_by):
            return False
        return True if graph.before(self.cancelled_by, id_) else None

    def contexts(self, id_: str) -> Object:
        """Return the contexts of a job's keys; made once."""
        if id_ not in self._contexts:
            known = self.scenario.contexts().items
            self._contexts[id_] = Object([*known.items(), ("needs", self.needs(id_))], open=True)
        return self._contexts[id_]

    def needs(self, id_: str) -> Object:
        """Return the context `needs` of a job.

        The documentation has the direct needs only; that of an `if` was seen to hold all ancestors
        (actions/runner#2356, #2346, #1540), so of those that are needed only through others nothing is known.
        """
        direct = self.facts.graph.needs[id_]
        members: list[tuple[str, Value]] = [(self.jobs[need].id, self.need(self.jobs[need])) for need in direct]
        members += [(self.jobs[each].id, UNKNOWN) for each in self.facts.graph.ancestors(id_) if each not in direct]
        return Object(members)

    def need(self, need: JobRun) -> Object:
        """Return one member of `needs`."""
        outputs = need.job.outputs
        declared: list[tuple[str, Value]] = []
        if need.result != ONLY_SKIPPED and outputs is not None:
            declared = [(entry.key, UNKNOWN) for entry in outputs.entries]
        is_open = need.job.uses is not None and need.result != ONLY_SKIPPED
        return Object([("result", as_value(need.result)), ("outputs", Object(declared, open=is_open))])

    def inner(self, facts: "Facts", scenario: "Scenario", faults: "Sequence[Fault]", job: "WorkflowJob") -> Run:
        """Return the run of the workflow that a job calls, which the caller's event does not have to start."""
        after = self.cancelled(job.id.lower())
        simulation = Simulation(facts, scenario, faults, self, after)
        simulation.work()
        return _told(simulation, Run(scenario, YES, {}, faults))

    def is_lost(self, job: "WorkflowJob") -> bool:
        """Tell whether a fault hits a job as a whole."""
        return any(fault.step is None and fault.job.lower() == job.id.lower() for fault in self.faults)

    def is_struck(self, job: "WorkflowJob") -> bool:
        """Tell whether a fault happens in a job, or in one of the workflow that it calls; then the job runs."""
        id_ = job.id.lower()
        return any(fault.job.lower().partition("/")[0].partition(" (")[0] == id_ for fault in self.faults)

    def cancel(self, job: "WorkflowJob") -> None:
        """Cancel the whole run while a job is at work."""
        self.cancelled_by = self.cancelled_by or job.id.lower()
