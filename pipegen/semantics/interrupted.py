"""The legs of a job that a cancelled run may stop at any place, or keep from starting."""

from pipegen.expr.fold import ANYTHING, truth
from pipegen.semantics.run import CANCELLED, ONLY_SKIPPED, ONLY_SUCCESS, SKIPPED, Leg, LegMaker, StepRun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts

_STOPPED = frozenset([CANCELLED, SKIPPED])
REASON = "the run may be cancelled before it ends"


class Interrupted(LegMaker):
    """The legs of another maker, with what else may become of each step."""

    __slots__ = ("facts", "made")

    def __init__(self, facts: "Facts", made: LegMaker) -> None:
        self.facts = facts
        self.made = made

    def legs(self) -> list[Leg]:
        """Return the legs."""
        return [Leg(leg.matrix, [self._step(each) for each in leg.steps], self._all(leg)) for leg in self.made.legs()]

    def _all(self, leg: Leg) -> frozenset[str]:
        return leg.possible | frozenset([CANCELLED])

    def _step(self, run: StepRun) -> StepRun:
        """Return a step as it may end when its condition is asked again in a cancelled run."""
        condition = self.facts.condition(run.step)
        goes_on = None if condition is None else truth(condition, ANYTHING, CANCELLED)
        if goes_on and run.runs:
            return run
        extra = _STOPPED if run.runs is not False else ONLY_SKIPPED if goes_on is False else ONLY_SUCCESS
        return run if extra <= run.outcome else StepRun(run.step, run.possible | extra, REASON, run.outcome | extra)
