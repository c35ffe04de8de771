"""What a run says about one job or step: whether it runs, why not, what would have to be known."""

from pipegen.expr.fold import truth
from pipegen.expr.values import Object
from pipegen.expr.walk import chains_of
from pipegen.semantics.fault import CANCEL, Fault
from pipegen.semantics.reach import ENDED
from pipegen.semantics.reasons import shown
from pipegen.semantics.run import CANCELLED, FAILURE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.compile.parts import Place
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import JobRun, Leg, Run, StepRun
    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

    Struck = tuple[Fault, str]

_KNOWN = (("github", "event_name"), ("github", "ref"), ("github", "ref_type"), ("job", "status"))


def runs(run: "Run", place: "Place") -> bool | None:
    """Return whether a job or step runs: True where it surely does in some leg, None where that cannot be known."""
    job = run.jobs.get(place.job.lower())
    if job is None or job.runs is False or not place.step:
        return job.runs if job is not None else False
    answers = [step.runs for leg in job.legs for step in [_step(leg, place)] if step is not None]
    if True in answers:
        return job.runs
    return None if None in answers else False


def runs_beside(run: "Run", place: "Place", other: "Place") -> bool | None:
    """Return whether a step runs in every leg in which the other step of its job runs."""
    job = run.jobs.get(place.job.lower())
    answers: list[bool | None] = []
    for leg in job.legs if job is not None else []:
        mine, its = _step(leg, place), _step(leg, other)
        if mine is not None and its is not None and its.runs is not False:
            answers.append(mine.runs)
    return False if False in answers else None if None in answers else True


def may_run(facts: "Facts", scenario: "Scenario", jobs: "dict[str, JobRun]", place: "Place") -> bool:
    """Tell whether a job or step can run in a scenario; `jobs` are those of a run in which anything may happen."""
    job = jobs.get(place.job.lower())
    if job is None or job.runs is False or not place.step:
        return job is not None and job.runs is not False
    step = next(each for each in job.job.all_steps if each.route == place.route)
    condition = facts.condition(step)
    known = Object(scenario.contexts().items.items(), open=True)
    return condition is None or truth(condition, known, ENDED) is not False


def both_run(run: "Run", one: "Place", other: "Place") -> bool | None:
    """Return whether two things run in one run; two steps of a job in one leg."""
    if one.job == other.job and one.step:
        job = run.jobs.get(one.job.lower())
        found = [(_step(leg, one), _step(leg, other)) for leg in (job.legs if job is not None else [])]
        answers = [_both(a.runs, b.runs) for a, b in found if a is not None and b is not None]
        return True if True in answers else None if None in answers else False
    return _both(runs(run, one), runs(run, other))


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return True if one and other else None


def _step(leg: "Leg", place: "Place") -> "StepRun | None":
    return next((each for each in leg.steps if each.step.route == place.route), None)


def why(run: "Run", place: "Place") -> str:
    """Return why a job or step does not run, `""` where that is not said."""
    job = run.jobs.get(place.job.lower())
    if job is None:
        return run.triggered.reason
    if job.runs is False or not place.step:
        return job.reason
    steps = [_step(leg, place) for leg in job.legs]
    return next((each.reason for each in steps if each is not None and each.reason), "")


def condition_of(run: "Run", place: "Place") -> str:
    """Return the condition of a job or step as it is written, `""` without one."""
    job = run.jobs.get(place.job.lower())
    if job is None or not place.step:
        return (job.job.if_ or "") if job is not None else ""
    return next((each.if_ or "" for each in job.job.all_steps if each.route == place.route), "")


def unknowns(facts: "Facts", run: "Run", place: "Place") -> str:
    """Return what decides whether a job or step runs and cannot be known before the run."""
    for owner in _undecided(facts, run, place):
        tree = facts.written(owner)
        paths = [path for path, _ in chains_of(tree)] if tree is not None else []
        names = [".".join(path) for path in paths if path[:2] not in _KNOWN and path[-1] not in ("result", "outcome")]
        if names or owner.if_:
            return ", ".join(f"`{name}`" for name in dict.fromkeys(names)) or f"`{shown(owner.if_)}`"
    return "what cannot be known before the run"


def _undecided(facts: "Facts", run: "Run", place: "Place") -> "Iterator[WorkflowJob | WorkflowStep]":
    own = place.job.lower()
    for id_ in facts.graph.order:
        if (id_ == own or facts.graph.before(id_, own)) and run.jobs[id_].runs is None:
            yield run.jobs[id_].job
    job = run.jobs.get(own)
    for leg in job.legs if job is not None else []:
        step = _step(leg, place)
        if step is not None and step.runs is None:
            yield step.step


def strikes(run: "Run", place: "Place", kind: str) -> "Iterator[Struck]":
    """Yield every single fault that can hit a job or step in a run, with its words; of a job each step, then itself."""
    job = run.jobs[place.job.lower()]
    verb = "is cancelled" if kind == CANCEL else "fails"
    if place.step:
        yield Fault(kind, job.id, ".".join(map(str, place.step)), place.said), f"`{place.said}` {verb}"
        return
    yield from _strikes(job, job.id, kind, verb)


def strikes_before(facts: "Facts", run: "Run", place: "Place", kind: str) -> "Iterator[Struck]":
    """Yield every single fault that can hit something on the way to a job or step."""
    for id_ in (*facts.graph.ancestors(place.job.lower()), place.job.lower()):
        job = run.jobs[id_]
        if job.runs is not False:
            yield from _strikes(job, job.id, kind, "is cancelled" if kind == CANCEL else "fails")


def _strikes(job: "JobRun", path: str, kind: str, verb: str) -> "Iterator[Struck]":
    if job.called is not None:
        for inner in job.called.jobs.values():
            if inner.runs is not False:
                yield from _strikes(inner, f"{path}/{inner.id}", kind, verb)
        return
    seen: set[str] = set()
    for leg in job.legs:
        for each in leg.steps:
            parent = each.step.parent
            at = f"{each.step.index}" if parent is None else f"{parent.index}.{each.step.index}"
            if each.runs is not False and at not in seen:
                seen.add(at)
                yield Fault(kind, path, at, each.step.title()), f"`{each.step.title()}` of `{path}` {verb}"
    yield Fault(kind, path), f"`{path}` {verb} before its first step"


def is_hit(run: "Run", place: "Place", fault: Fault) -> bool:
    """Tell whether a fault did to a job or step what it was meant to: one that may fail lets its job go on."""
    job = run.jobs[place.job.lower()]
    if place.step:
        return any(step is not None and step.runs is not False for step in (_step(leg, place) for leg in job.legs))
    return (CANCELLED if fault.kind == CANCEL else FAILURE) in job.possible
