"""A simulated run, as tests look at it."""

from pipegen.output.run_table import run_text
from pipegen.semantics.run import SKIPPED, one_of
from pipegen.testing.plainly import PLAINLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.parts import Place
    from pipegen.semantics.run import JobRun, Run, StepRun
    from pipegen.testing.subject import Named, Subject


class Simulated:
    """What happens for one event: printed, it is the table of `pipegen simulate`.

    Jobs and steps are named by their objects, or as `job`, `job.step` and, inside a called workflow, `caller/job.step`;
    raises ProjectError for what is not there. `run` is the whole outcome.
    """

    __slots__ = ("run", "subject")

    def __init__(self, subject: "Subject", run: "Run") -> None:
        self.subject = subject
        self.run = run

    @property
    def starts(self) -> bool:
        """Whether the event starts the workflow."""
        return self.run.triggered.holds is not False

    @property
    def conclusion(self) -> str:
        """How the run ends: `success`, `failure`, `cancelled`, `skipped` or `unknown`."""
        return self.run.conclusion if self.starts else SKIPPED

    @property
    def order(self) -> list[str]:
        """What runs, in an order that needs and steps admit: `job`, `job.step`, `caller/job.step`."""
        return self.run.order

    def status(self, part: "Named") -> str:
        """Return what happens to a job or step: `success`, `failure`, `cancelled`, `skipped` or `unknown`.

        A step of several matrix legs has one status where it is the same in all of them.
        """
        __tracebackhide__ = True
        with PLAINLY:
            place = self.subject.place(part)
        steps = self._steps(place)
        if not place.step or not steps:
            job = self._job(place)
            return SKIPPED if job is None or place.step else job.status
        return one_of(frozenset[str]().union(*(each.outcome for each in steps)))

    def runs(self, part: "Named") -> bool | None:
        """Return whether a job or step runs, a step in some leg of its job; None where that cannot be known."""
        __tracebackhide__ = True
        with PLAINLY:
            place = self.subject.place(part)
        job = self._job(place)
        if job is None or job.runs is False or not place.step:
            return job.runs if job is not None else False
        answers = [each.runs for each in self._steps(place)]
        if True in answers:
            return job.runs
        return None if None in answers else False

    def reason(self, part: "Named") -> str:
        """Return why a job or step does not simply succeed, `""` where it does."""
        __tracebackhide__ = True
        with PLAINLY:
            place = self.subject.place(part)
        job = self._job(place)
        if job is None:
            return self.run.triggered.reason
        if job.runs is False or not place.step:
            return job.reason
        return next((each.reason for each in self._steps(place) if each.reason), job.reason if job.runs is None else "")

    def _job(self, place: "Place") -> "JobRun | None":
        run: Run | None = self.run
        job: JobRun | None = None
        for id_ in place.job.lower().split("/"):
            job = run.jobs.get(id_) if run is not None else None
            if job is None or job.runs is False:
                return job
            run = job.called
        return job

    def _steps(self, place: "Place") -> "list[StepRun]":
        job = self._job(place)
        inner = ("jobs", job.id, *place.route[2:]) if job is not None else ()
        return [each for leg in (job.legs if job is not None else []) for each in leg.steps if each.step.route == inner]

    def __repr__(self) -> str:
        return run_text(self.run)
