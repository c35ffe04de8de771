"""A fault: something that goes wrong in a run, put there to see what follows."""

FAIL, CANCEL, TIMEOUT = "fail", "cancel", "time out"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.workflow.views import WorkflowStep

_VERB = {FAIL: "fails", CANCEL: "is cancelled", TIMEOUT: "times out"}


class Fault:
    """One job or step that fails, is cancelled, or takes too long.

    `job` is its id; that of a job inside a called workflow has the caller's before it (`deploy/migrate`). `step` is an
    id, an index from 0 (`"2.0"` is the first step of the parallel group at 2), or None for the whole job: a whole job
    fails before its first step, as when no runner or action can be had. A cancelled job or step means that the run is
    cancelled at that moment. Where it cannot be known whether the job or step runs at all, it does: the fault says so.
    `name` is what people call the step. A fault of a run is `missed` where its job or step surely does not run.
    """

    __slots__ = ("job", "kind", "missed", "name", "step")

    def __init__(
        self, kind: str, job: str, step: str | int | None = None, name: str = "", *, missed: bool = False
    ) -> None:
        self.kind = kind
        self.job = job
        self.step = step
        self.name = name
        self.missed = missed

    def is_for(self, step: "WorkflowStep") -> bool:
        """Tell whether the fault hits a step of its job."""
        if self.step is None:
            return False
        wanted = str(self.step)
        if wanted.replace(".", "", 1).isdecimal():
            return wanted == (f"{step.index}" if step.parent is None else f"{step.parent.index}.{step.index}")
        return (step.id or "").lower() == wanted.lower()

    def said(self) -> str:
        """Return the fault in words: `deploy.health fails`, `deploy does not run, so it cannot fail`."""
        name = f"{self.job}{'' if self.step is None else f'.{self.name or self.step}'}"
        if self.missed:
            return f"{name} does not run, so it cannot {'be cancelled' if self.kind == CANCEL else self.kind}"
        return f"{name} {_VERB[self.kind]}"

    def __repr__(self) -> str:
        return f"Fault({self.said()!r})"
