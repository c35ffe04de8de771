"""Claims of one part about another: their order, and what follows a failure."""

from pipegen.semantics.fault import CANCEL, FAIL
from pipegen.verify.occasions import said
from pipegen.verify.outcomes import both_run, condition_of, is_hit, runs, runs_beside, strikes, why
from pipegen.verify.prover import SILENT, Broken, Prover, first, worlds
from pipegen.verify.sequence import disorder, remedy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.compile.parts import Place
    from pipegen.semantics.run import Run


def before(prover: Prover) -> Broken | None:
    """Prove that one part has ended when another starts."""
    return first(each for one, other in prover.pairs() for each in _not_before(prover, one, other))


def _not_before(prover: Prover, one: "Place", other: "Place") -> "Iterator[Broken]":
    reason = disorder(prover.facts, one, other)
    where = next((run for run in prover.runs() if both_run(run, one, other)), None)
    where = where or next((run for run in prover.runs() if _both_may(prover, run, one, other)), None)
    if where is None:
        yield Broken(f"{SILENT}`{one.said}` and `{other.said}` never run in the same run", one)
    elif reason:
        both = "both run" if both_run(where, one, other) else "both may run"
        message = (
            f"`{one.said}` does not always run before `{other.said}`: on {said(where.scenario)} {both}, and {reason}"
        )
        yield Broken(message, one, remedy(one, other, reason), where.scenario)


def _both_may(prover: Prover, run: "Run", one: "Place", other: "Place") -> bool:
    """Tell whether two things may run in one run: that cannot be known, or takes a failure."""
    return both_run(run, one, other) is None or all(prover.world.may_run(run.scenario, each) for each in (one, other))


def runs_if_fails(prover: Prover) -> Broken | None:
    """Prove that one part runs after another failed."""
    return first(each for one, other in prover.pairs() for each in _no_answer(prover, one, other, FAIL))


def runs_if_cancelled(prover: Prover) -> Broken | None:
    """Prove that one part runs when the run is cancelled during another."""
    return first(each for one, other in prover.pairs() for each in _no_answer(prover, one, other, CANCEL))


def _no_answer(prover: Prover, one: "Place", other: "Place", kind: str) -> "Iterator[Broken]":
    """Yield each fault of the other after which the one does not run."""
    reason = disorder(prover.facts, other, one)
    hit = False
    for run, words in _struck(prover, other, kind):
        hit = True
        answer = runs_beside(run, one, other) if one.job == other.job else runs(run, one)
        place = f"on {said(run.scenario)}"
        if answer is False:
            because = reason or why(run, one)
            message = f"`{one.said}` does not run when {words}: {place}" + (f", {because}" if because else "")
            advice = remedy(other, one, reason) if reason else _response(run, one, kind)
            yield Broken(message, one, advice, run.scenario, run.faults)
        elif reason:
            message = f"`{one.said}` does not run after {words}: {place}, {reason}"
            yield Broken(message, one, remedy(other, one, reason), run.scenario, run.faults)
        elif answer is None:
            yield prover.unknown(run, one, f"`{one.said}` runs when {words}")
    if not hit:
        yield Broken(f"{SILENT}`{other.said}` never runs, so it never {_ends(kind)}", other)


def _ends(kind: str) -> str:
    return "is cancelled" if kind == CANCEL else "fails"


def _response(run: "Run", place: "Place", kind: str) -> str:
    function = "cancelled()" if kind == CANCEL else "failure()"
    condition = condition_of(run, place)
    if function in condition or "always()" in condition:
        return f"let the condition of `{place.said}` hold in this case as well"
    return f"give `{place.said}` a condition with {function} or always()"


def skipped_if_fails(prover: Prover) -> Broken | None:
    """Prove that one part does not run once another failed."""
    return first(each for one, other in prover.pairs() for each in _goes_on(prover, one, other))


def _goes_on(prover: Prover, one: "Place", other: "Place") -> "Iterator[Broken]":
    """Yield each fault of the other after which the one runs all the same."""
    hit = False
    for run, words in _struck(prover, other, FAIL):
        hit = True
        answer = runs(run, one)
        if answer:
            message = f"`{one.said}` runs although {words}: on {said(run.scenario)}"
            reason = disorder(prover.facts, other, one)
            advice = remedy(other, one, reason) if reason else f"let the condition of `{one.said}` ask for success()"
            yield Broken(message + (f", {reason}" if reason else ""), one, advice, run.scenario, run.faults)
        elif answer is None:
            yield prover.unknown(run, one, f"`{one.said}` is skipped when {words}")
    if not hit:
        yield Broken(f"{SILENT}`{other.said}` never runs, so it never fails", other)


def _struck(prover: Prover, place: "Place", kind: str) -> "Iterator[tuple[Run, str]]":
    """Yield the run after each fault of a job or step in each scenario in which it runs, or may.

    What runs only after a failure is hit in the runs after each single one.
    """
    for run in prover.runs():
        for base, after in worlds(prover, run, place, (FAIL,)):
            if runs(base, place) is False:
                continue
            for fault, words in strikes(base, place, kind):
                struck = prover.world.run(run.scenario, [*base.faults, fault])
                if is_hit(struck, place, fault):
                    yield struck, words + (f" after {after}" if after else "")
