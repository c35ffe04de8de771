"""The legs of a job that starts: one for each combination of its matrix, each with its steps."""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.values import UNKNOWN, Object, from_python
from pipegen.semantics import matrix
from pipegen.semantics.fault import CANCEL, FAIL, TIMEOUT, Fault
from pipegen.semantics.run import (
    CANCELLED,
    FAILURE,
    ONLY_CANCELLED,
    ONLY_SKIPPED,
    ONLY_SUCCESS,
    SUCCESS,
    Leg,
    LegMaker,
    StepRun,
)
from pipegen.semantics.step_runs import Steps
from pipegen.workflow.views import flag
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.values import Value
    from pipegen.semantics.matrix import Legs as Combinations
    from pipegen.semantics.simulation import Simulation
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Scalar

_WHOLE = {
    FAIL: (frozenset([FAILURE]), "it is made to fail before its first step"),
    CANCEL: (frozenset([CANCELLED]), "the run is cancelled"),
    # Observed as `cancelled`, documented as a failure for the limit of the platform; so either.
    TIMEOUT: (frozenset([CANCELLED, FAILURE]), "it takes too long"),
}


class Legs(LegMaker):
    """The legs of one job; worked out when asked for, or when a step may decide how the job ends."""

    __slots__ = ("_combinations", "_made", "_outcomes", "faults", "job", "reason", "simulation")

    def __init__(self, simulation: "Simulation", job: "WorkflowJob") -> None:
        self.simulation = simulation
        self.job = job
        self.reason = ""
        self._made: list[Leg] | None = None
        self._combinations: Combinations | None = None
        # What each leg comes to if no other one stops it; a leg that fails decides how the job ends.
        self._outcomes: list[frozenset[str]] = []
        id_ = job.id.lower()
        self.faults = [f for f in simulation.faults if f.job.lower() == id_ or f.job.lower().startswith(f"{id_} (")]

    def outcome(self) -> frozenset[str]:
        """Return what the job may end with once it starts."""
        whole = next((fault for fault in self.faults if fault.step is None and not _leg_of(fault)), None)
        if whole is not None:
            return self._lost(whole)
        if self.job.matrix is not None and self.combinations.error:
            self.reason = self.combinations.error
            self._made = []
            return frozenset([FAILURE])
        if not self.faults and not self.simulation.facts.may_fail(self.job):
            return frozenset([SUCCESS])
        self.legs()
        outcomes = self._outcomes or [frozenset([SUCCESS])]
        for outcome in (FAILURE, CANCELLED):
            if any(each == frozenset([outcome]) for each in outcomes):
                self.reason = self.reason or next(
                    (s.reason for leg in self.legs() for s in leg.steps if outcome in s.possible), ""
                )
                return frozenset([outcome])
        return outcomes[0].union(*outcomes)

    def _lost(self, fault: Fault) -> frozenset[str]:
        """Return the outcome of a job that never gets to its steps."""
        self._made = [self._lost_leg(fault, None)]
        self.reason = _WHOLE[fault.kind][1]
        return self._made[0].possible

    def _lost_leg(self, fault: Fault, values: "dict[str, Value] | None") -> Leg:
        """Return a leg that never gets to its steps."""
        if fault.kind == CANCEL:
            self.simulation.cancel(self.job)
        steps = [StepRun(step, ONLY_SKIPPED, "the job did not get that far") for step in self.job.steps]
        return Leg(values, steps, _WHOLE[fault.kind][0])

    @property
    def contexts(self) -> Object:
        """What the keys of the job may read before it has a matrix."""
        return self.simulation.contexts(self.job.id.lower())

    @property
    def combinations(self) -> "Combinations":
        """The combinations of the job's matrix."""
        if self._combinations is None:
            self._combinations = matrix.expand(self.job.matrix, self._value)
        return self._combinations

    def legs(self) -> list[Leg]:
        """Return the legs in order; a matrix that is not known has one, whose values are unknown."""
        if self._made is None:
            self._made = self._legs()
            self._outcomes = [leg.possible for leg in self._made]
            if len(self._made) > 1:
                self._stop_others(self._made)
        return self._made

    def _stop_others(self, legs: list[Leg]) -> None:
        """Let a leg that may fail cancel the others, as GitHub does unless `fail-fast` is false.

        A leg that is made to fail does so. The rest may have ended before, or be stopped anywhere.
        """
        failing = [FAILURE in leg.possible for leg in legs]
        if not any(failing) or _is_off(self.job) or flag(self.job.node.get("continue-on-error")):
            return
        struck = [bool(self._faults_of(index)) for index in range(len(legs))]
        for index, leg in enumerate(legs):
            if not struck[index] and any(failing[:index] + failing[index + 1 :]):
                leg.possible |= ONLY_CANCELLED
                for step in leg.steps:
                    _may_stop(step)

    def _legs(self) -> list[Leg]:
        if self.job.matrix is None:
            return [self._leg(None, 0, 1)]
        found = self.combinations
        if not found.known or not found.legs:
            return [self._leg({} if not found.null else None, 0, 1, is_open=not found.known)]
        return [self._leg(leg, index, len(found.legs)) for index, leg in enumerate(found.legs)]

    def _leg(self, values: "dict[str, Value] | None", index: int, total: int, is_open: bool = False) -> Leg:
        strategy: list[tuple[str, Value]] = [
            ("job-index", UNKNOWN if is_open else float(index)),
            ("job-total", UNKNOWN if is_open else float(total)),
            ("fail-fast", UNKNOWN),
            ("max-parallel", UNKNOWN),
        ]
        contexts = Object(
            [
                *self.contexts.items.items(),
                ("matrix", None if values is None and not is_open else Object((values or {}).items(), open=is_open)),
                ("strategy", Object(strategy)),
            ]
        )
        faults = self._faults_of(index)
        whole = next((fault for fault in faults if fault.step is None), None)
        if whole is not None:
            self.reason = self.reason or _WHOLE[whole.kind][1]
            return self._lost_leg(whole, values)
        steps = Steps(self.simulation, self.job, contexts, faults)
        return Leg(values, steps.all(), steps.outcome())

    def _faults_of(self, index: int) -> list[Fault]:
        """Return the faults that happen in one leg: those of the job, and those that name the leg."""
        if not any(_leg_of(fault) for fault in self.faults):
            return self.faults
        names = self._names(index) if self.job.matrix is not None else ()
        # Of a matrix that is not known the one leg stands for all, so also for the one that is named.
        return [f for f in self.faults if not _leg_of(f) or names is None or _leg_of(f) in names]

    def _names(self, index: int) -> tuple[str, ...] | None:
        """Return what a fault may call a leg, None where that cannot be known."""
        found = self.combinations
        if not found.known:
            return None
        if not found.legs:
            return ()
        leg = found.legs[index]
        shown = matrix.leg_name(self.job.id, leg, found.shown[index])
        every = matrix.leg_name(self.job.id, leg, tuple(leg))
        return shown[len(self.job.id) :].strip().lower(), every[len(self.job.id) :].strip().lower()

    def _value(self, node: "Scalar") -> "Value":
        value = node.value
        if not (isinstance(value, str) and "${{" in value):
            return from_python(value)
        try:
            return fill(value, self.contexts, None)
        except ExprError:
            return UNKNOWN


def _leg_of(fault: Fault) -> str:
    """Return what a fault says of the leg that it happens in, in brackets and lower case; `""` when it names none."""
    _, bracket, rest = fault.job.partition(" (")
    return f"({rest}".lower() if bracket else ""


def _is_off(job: "WorkflowJob") -> bool:
    """Tell whether `fail-fast` is false; where an expression decides it may be either."""
    strategy = job.node.get("strategy")
    return isinstance(strategy, Mapping) and flag(strategy.get("fail-fast")) is False


def _may_stop(step: StepRun) -> None:
    """Add to what may become of a step what does if its leg is cancelled before or during it."""
    if step.runs is False:
        # Skipped for what came before; where its condition asks for the status it may hold after a cancel.
        text = step.step.if_ or ""
        extra = ONLY_SUCCESS if "cancelled" in text.lower() or "success" in text.lower() else frozenset[str]()
    else:
        extra = ONLY_CANCELLED | ONLY_SKIPPED
    if extra:
        step.possible |= extra
        step.outcome |= extra
        step.reason = "another leg fails, which may stop this one"
