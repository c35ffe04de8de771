"""One claim on its way: the runs to look at, and what breaks it."""

from pipegen.verify.occasions import said
from pipegen.verify.outcomes import runs, strikes_before, unknowns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipegen.compile.claims import Claimed
    from pipegen.compile.parts import Place
    from pipegen.semantics.fault import Fault
    from pipegen.semantics.run import Run
    from pipegen.semantics.scenario import Scenario
    from pipegen.verify.world import World

DECIDE = "let the conditions ask only what a run shows when it starts, such as its event and branch; or drop the claim"
SILENT = "the claim says nothing: "


class Broken:
    """A claim that does not hold, or cannot be proven: the message says in which scenario, and after which fault.

    `place` is the job or step that it is about; `open` tells that something would have to be known.
    """

    __slots__ = ("advice", "faults", "message", "open", "place", "scenario")

    def __init__(
        self,
        message: str,
        place: "Place",
        advice: str = "",
        scenario: "Scenario | None" = None,
        faults: "Sequence[Fault]" = (),
        *,
        open_: bool = False,
    ) -> None:
        self.message = message
        self.place = place
        self.advice = advice
        self.scenario = scenario
        self.faults = faults
        self.open = open_

    def __repr__(self) -> str:
        return f"Broken({self.message!r})"


class Prover:
    """One claim on its way."""

    __slots__ = ("claimed", "facts", "scenarios", "world")

    def __init__(self, claimed: "Claimed", world: "World", scenarios: "list[Scenario]") -> None:
        self.claimed = claimed
        self.world = world
        self.facts = world.facts
        self.scenarios = scenarios

    def runs(self) -> "Iterator[Run]":
        """Yield the run of each scenario, without faults."""
        for scenario in self.scenarios:
            yield self.world.run(scenario)

    def pairs(self) -> "Iterator[tuple[Place, Place]]":
        """Yield each part that the claim is about with each other part that it names."""
        for subject in self.claimed.subjects:
            for other in self.claimed.others:
                yield subject, other

    def unknown(self, run: "Run", place: "Place", what: str) -> Broken:
        """Return why nothing is proven: what decides it cannot be known."""
        decides = unknowns(self.facts, run, place)
        message = f"it cannot be proven that {what}: on {said(run.scenario)} that depends on {decides}"
        return Broken(message, place, DECIDE, run.scenario, run.faults, open_=True)


def worlds(prover: Prover, run: "Run", place: "Place", kinds: "Sequence[str]") -> "Iterator[tuple[Run, str]]":
    """Yield a run, and where a job or step can run that does not run there, the run after each single fault."""
    yield run, ""
    if runs(run, place) is not False or not prover.world.may_run(run.scenario, place):
        return
    for kind in kinds:
        for fault, words in strikes_before(prover.facts, run, place, kind):
            yield prover.world.run(run.scenario, [fault]), words


def first(found: "Iterator[Broken]") -> Broken | None:
    """Return the first thing that breaks a claim."""
    return next(found, None)
