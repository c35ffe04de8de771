"""What happens in one scenario: each job and step with its status and the reason."""

from pipegen.expr.values import Like
from pipegen.semantics.fault import Fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipegen.expr.values import Value
    from pipegen.semantics.scenario import Scenario
    from pipegen.semantics.triggers import Verdict
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

SUCCESS, FAILURE, CANCELLED, SKIPPED, UNKNOWN = "success", "failure", "cancelled", "skipped", "unknown"
ONLY_SUCCESS, ONLY_FAILURE = frozenset([SUCCESS]), frozenset([FAILURE])
ONLY_CANCELLED, ONLY_SKIPPED = frozenset([CANCELLED]), frozenset([SKIPPED])
"""Each outcome as the only one that is possible."""
OUTCOMES = (SUCCESS, FAILURE, CANCELLED, SKIPPED)
_QUIET = frozenset([SUCCESS, SKIPPED])


def one_of(possible: frozenset[str]) -> str:
    """Return the one status that is possible, `unknown` where there are several."""
    return next(iter(possible)) if len(possible) == 1 else UNKNOWN


def as_value(possible: frozenset[str]) -> "Value":
    """Return a result as an expression sees it."""
    if len(possible) == 1:
        return next(iter(possible))
    return Like("", {("==", outcome.upper()): False for outcome in OUTCOMES if outcome not in possible})


def together(results: "Iterable[frozenset[str]]") -> frozenset[str]:
    """Return what jobs come to as a whole: any failure counts, then any cancelled job; skipped are all or none."""
    results = list(results)
    if ONLY_FAILURE in results:
        return ONLY_FAILURE
    possible = {outcome for outcome in (FAILURE, CANCELLED) if any(outcome in each for each in results)}
    if all(each & _QUIET for each in results):
        if results and all(SKIPPED in each for each in results):
            possible.add(SKIPPED)
        if not results or any(SUCCESS in each for each in results):
            possible.add(SUCCESS)
    return frozenset(possible)


class StepRun:
    """One step: `possible` holds every status that it may end with, after `continue-on-error`; `outcome` before."""

    __slots__ = ("outcome", "possible", "reason", "step")

    def __init__(
        self, step: "WorkflowStep", possible: frozenset[str], reason: str = "", outcome: frozenset[str] | None = None
    ) -> None:
        self.step = step
        self.possible = possible
        self.outcome = outcome or possible
        self.reason = reason

    @property
    def status(self) -> str:
        """What happens to the step: `success`, `failure`, `cancelled`, `skipped` or `unknown`."""
        return one_of(self.outcome)

    @property
    def runs(self) -> bool | None:
        """Whether the step starts, None when that is not known."""
        if SKIPPED not in self.outcome:
            return True
        return False if len(self.outcome) == 1 else None

    def __repr__(self) -> str:
        return f"StepRun({self.step.title()!r}, {self.status})"


class Leg:
    """One combination of a job's matrix with its steps; `matrix` is None for a job without one."""

    __slots__ = ("matrix", "possible", "steps")

    def __init__(self, matrix: "dict[str, Value] | None", steps: list[StepRun], possible: frozenset[str]) -> None:
        self.matrix = matrix
        self.steps = steps
        self.possible = possible


class JobRun:
    """One job.

    `possible` holds every status that the job itself may end with, `result` what `needs` shows of it, which differs
    with `continue-on-error`. `called` is the run of the local workflow that it calls.
    """

    __slots__ = ("_legs", "_make", "called", "id", "job", "possible", "reason", "result")

    def __init__(self, job: "WorkflowJob", possible: frozenset[str], reason: str, result: frozenset[str]) -> None:
        self.id = job.id
        self.job = job
        self.possible = possible
        self.result = result
        self.reason = reason
        self.called: Run | None = None
        self._legs: list[Leg] | None = None
        self._make: LegMaker | None = None

    @property
    def status(self) -> str:
        """What happens to the job: `success`, `failure`, `cancelled`, `skipped` or `unknown`."""
        return one_of(self.possible)

    @property
    def runs(self) -> bool | None:
        """Whether the job starts, None when that is not known."""
        if SKIPPED not in self.possible:
            return True
        return False if len(self.possible) == 1 else None

    @property
    def legs(self) -> list[Leg]:
        """The combinations of the matrix, one for a job without a matrix, none for a job that is skipped."""
        if self._legs is None:
            self._legs = self._make.legs() if self._make is not None and self.runs is not False else []
        return self._legs

    @property
    def steps(self) -> list[StepRun]:
        """The steps of the first leg, [] for a job that is skipped or calls a workflow."""
        return self.legs[0].steps if self.legs else []

    def order(self) -> "Iterator[str]":
        """Yield what runs of the job: its id, then its steps; of a called workflow its jobs and steps."""
        if self.runs is False:
            return
        yield self.id
        if self.called is not None:
            yield from (f"{self.id}/{inner}" for inner in self.called.order)
            return
        for index, run in enumerate(self.steps):
            if any(leg.steps[index].runs is not False for leg in self.legs):
                parent = run.step.parent
                at = f"{run.step.index}" if parent is None else f"{parent.index}.{run.step.index}"
                yield f"{self.id}.{run.step.id or at}"

    def later(self, make: "LegMaker") -> None:
        """Leave the steps to be worked out when somebody asks."""
        self._make = make

    def __repr__(self) -> str:
        return f"JobRun({self.id!r}, {self.status})"


class LegMaker:
    """Works out the legs of a job when they are asked for."""

    __slots__ = ()

    def legs(self) -> list[Leg]:
        """Return the legs."""
        raise NotImplementedError


class Run:
    """A whole run; `jobs` has the jobs of the file by their id in lower case, in the order of the file.

    `ranks` has the ids so that needs come first. `cancelled` tells that the run is cancelled while a job is at work,
    `refused` why GitHub does not start it at all, `""` where it does.
    """

    __slots__ = ("cancelled", "faults", "jobs", "ranks", "refused", "scenario", "triggered")

    def __init__(
        self, scenario: "Scenario", triggered: "Verdict", jobs: dict[str, JobRun], faults: "Sequence[Fault]" = ()
    ) -> None:
        self.scenario = scenario
        self.triggered = triggered
        self.jobs = jobs
        self.faults = faults
        self.ranks: Iterable[str] = ()
        self.cancelled = False
        self.refused = ""

    def job(self, id_: str) -> JobRun:
        """Return one job; raises KeyError."""
        return self.jobs[id_.lower()]

    def everything(self) -> "Iterator[JobRun]":
        """Yield every job, those of called workflows right after their caller."""
        for job in self.jobs.values():
            yield job
            if job.called is not None:
                yield from job.called.everything()

    def hits(self, fault: "Fault") -> bool:
        """Tell whether the job or step of a fault runs, or may."""
        job_id, leg, _ = fault.job.partition(" (")
        head, _, rest = job_id.partition("/") if not leg else (job_id, "", "")
        job = self.jobs.get(head.lower())
        if job is None or job.runs is False:
            return False
        if rest:
            return job.called is not None and job.called.hits(Fault(fault.kind, rest, fault.step))
        return fault.step is None or any(
            each.runs is not False for leg in job.legs for each in leg.steps if fault.is_for(each.step)
        )

    @property
    def order(self) -> list[str]:
        """What runs, or may, in an order that needs and steps admit: `job`, `job.step`, `caller/job.step`."""
        return [part for id_ in self.ranks for part in self.jobs[id_].order()]

    @property
    def conclusion(self) -> str:
        """How the run ends as a whole."""
        return FAILURE if self.refused else one_of(together(job.result for job in self.jobs.values()))

    def __repr__(self) -> str:
        return f"Run({self.scenario.said()!r}, {self.conclusion})"
