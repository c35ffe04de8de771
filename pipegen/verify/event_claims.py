"""Claims of a part about events: in which runs it runs."""

from pipegen.semantics.fault import CANCEL, FAIL
from pipegen.verify.occasions import inside, said
from pipegen.verify.outcomes import runs, why
from pipegen.verify.prover import Broken, Prover, first, worlds
from pipegen.workflow.views import Workflow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipegen.compile.parts import Place
    from pipegen.semantics.scenario import Scenario
    from pipegen.yamlio.tree import Mapping


def never(prover: Prover) -> Broken | None:
    """Prove that parts run in no run of some events."""
    return first(_runs_where(prover, wanted=True, rest=", where the claim says never"))


def only_on(prover: Prover) -> Broken | None:
    """Prove that a part runs in no run but those of some events."""
    return first(_runs_where(prover, wanted=False, rest=", which is none of the events of the claim"))


def _runs_where(prover: Prover, *, wanted: bool, rest: str) -> "Iterator[Broken]":
    """Yield each scenario inside (or outside) the events of the claim in which a part runs, or may."""
    for run in prover.runs():
        if _among(run.scenario, prover.claimed.events) is (not wanted):
            continue
        for place in prover.claimed.subjects:
            for world, after in worlds(prover, run, place, (FAIL, CANCEL)):
                answer = runs(world, place)
                on = said(run.scenario) + (f" when {after}" if after else "")
                if answer:
                    advice = f"narrow the condition of `{place.said}`, or `on`"
                    yield Broken(f"`{place.said}` runs on {on}{rest}", place, advice, run.scenario, world.faults)
                elif answer is None:
                    yield prover.unknown(world, place, f"`{place.said}` does not run")


def _among(scenario: "Scenario", events: "Sequence[Mapping]") -> bool | None:
    answers = [inside(scenario, event) for event in events]
    return True if True in answers else None if None in answers else False


def starts_on(prover: Prover) -> Broken | None:
    """Prove that a part runs in every run of some events."""
    return first(each for place in prover.claimed.subjects for each in _rests(prover, place))


def _rests(prover: Prover, place: "Place") -> "Iterator[Broken]":
    """Yield each scenario of the claim's events in which a part does not run, and each event that starts nothing."""
    runs_of = list(prover.runs())
    for event in prover.claimed.events:
        own = [run for run in runs_of if inside(run.scenario, event) is not False]
        if not own:
            message = (
                f"`{place.said}` does not run on {Workflow(event).events[0].name}: no such run starts the workflow"
            )
            yield Broken(message, place, "let `on` admit it, or correct the event of the claim")
        for run in own:
            answer = runs(run, place)
            if answer is False:
                message = f"`{place.said}` does not run on {said(run.scenario)}: {why(run, place)}"
                yield Broken(message, place, f"widen the condition of `{place.said}`", run.scenario)
            elif answer is None:
                yield prover.unknown(run, place, f"`{place.said}` runs")
