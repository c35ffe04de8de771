"""Assertions about simulated runs and about pipelines; each failure shows the whole run."""

from pipegen.compile.claims import Claimed, lower_claim
from pipegen.compile.lowering import Lowering
from pipegen.compile.parts import Place
from pipegen.errors import ProjectError
from pipegen.model.pipeline import Pipeline
from pipegen.output.run_table import run_text
from pipegen.source import call_site
from pipegen.testing.plainly import PLAINLY
from pipegen.testing.simulated import Simulated
from pipegen.testing.subject import subject
from pipegen.verify.claims import proof
from pipegen.verify.sequence import disorder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.claim import Claim
    from pipegen.semantics.facts import Facts
    from pipegen.testing.subject import Named, Subject


def assert_runs(run: Simulated, *parts: "Named") -> None:
    """Fail unless each of the jobs and steps surely runs."""
    __tracebackhide__ = True
    for part in parts:
        if run.runs(part) is not True:
            raise _failure(run, part, "does not run" if run.runs(part) is False else "may not run")


def assert_skipped(run: Simulated, *parts: "Named", reason: str | None = None) -> None:
    """Fail unless each of the jobs and steps surely does not run, for a reason that has the given words in it."""
    __tracebackhide__ = True
    for part in parts:
        if run.runs(part) is not False:
            raise _failure(run, part, "runs" if run.runs(part) else "may run")
        if reason is not None and reason not in run.reason(part):
            raise _failure(run, part, f"is not skipped because of {reason!r}")


def assert_fails(run: Simulated, *parts: "Named") -> None:
    """Fail unless each of the jobs and steps surely fails; without any: the run as a whole."""
    __tracebackhide__ = True
    if not parts and run.conclusion != "failure":
        raise AssertionError(f"the run does not fail: it ends with {run.conclusion}\n\n{run!r}")
    for part in parts:
        if run.status(part) != "failure":
            raise _failure(run, part, f"does not fail, its status is {run.status(part)}")


def assert_before(run: "Simulated | Pipeline", first: "Named", second: "Named") -> None:
    """Fail unless both run, and the first has ended when the second starts; of a pipeline: in every run with both."""
    __tracebackhide__ = True
    if isinstance(run, Pipeline):
        _prove_order(run, first, second)
        return
    assert_runs(run, first, second)
    reason = disorder(*_side_by_side(run.subject, first, second))
    if reason:
        raise _failure(run, first, f"does not always run before `{run.subject.place(second).said}`: {reason}")


def assert_proven(pipeline: Pipeline, *claims: "Claim") -> None:
    """Fail unless each claim is proven of a pipeline; without any: all that it states itself with `ensure=`."""
    __tracebackhide__ = True
    with PLAINLY:
        about = subject(pipeline)
        claimed = [lower_claim(Lowering(), pipeline, claim) for claim in claims or pipeline.ensure]
    for each in claimed:
        _prove(about.facts, each)


def _prove_order(pipeline: Pipeline, first: "Named", second: "Named") -> None:
    __tracebackhide__ = True
    with PLAINLY:
        facts, one, other = _side_by_side(subject(pipeline), first, second)
    _prove(facts, Claimed("before", call_site(3), [one], [other], []))


def _prove(facts: "Facts", claimed: Claimed) -> None:
    __tracebackhide__ = True
    broken = proof(claimed, facts)
    if broken is None:
        return
    table = ""
    if broken.scenario is not None:
        table = "\n\n" + run_text(facts.simulate(broken.scenario, broken.faults))
    raise AssertionError(broken.message + table)


def _side_by_side(about: "Subject", first: "Named", second: "Named") -> "tuple[Facts, Place, Place]":
    """Return two places of one workflow, the innermost that has both, and its facts."""
    facts, one, other = about.facts, about.place(first), about.place(second)
    while "/" in one.job and "/" in other.job and one.job.split("/")[0] == other.job.split("/")[0]:
        head = one.job.split("/")[0]
        job = facts.workflow.job(head)
        called = facts.called(job) if job is not None else None
        if called is None:
            raise ProjectError(f"job `{head}` calls no workflow that is known here")
        facts, one, other = called, _below(one), _below(other)
    return facts, _top(one), _top(other)


def _below(place: Place) -> Place:
    return Place(place.job.partition("/")[2], place.step, place.said)


def _top(place: Place) -> Place:
    head, slash, _ = place.job.partition("/")
    return Place(head, (), place.said) if slash else place


def _failure(run: Simulated, part: "Named", fact: str) -> AssertionError:
    place = run.subject.place(part)
    what = f"step `{place.said}` of job `{place.job}`" if place.step else f"job `{place.job}`"
    reason = run.reason(part)
    return AssertionError(f"{what} {fact}{': ' + reason if reason else ''}\n\n{run!r}")
