"""`pipegen simulate`: what happens for one event, or for every event that a workflow admits."""

import os

from pipegen.app.lint_paths import repository
from pipegen.app.repository_files import RepositoryFiles, text_of
from pipegen.errors import ProjectError, ReadError, near
from pipegen.rules import broken_call
from pipegen.semantics.calls import DEPTH
from pipegen.semantics.fault import Fault
from pipegen.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run
    from pipegen.semantics.scenario import Scenario

LINT = "run `pipegen lint` on it"


def workflow_facts(path: str) -> "Facts":
    """Return the facts of a workflow file; raises ReadError or ProjectError for what is none."""
    full = os.path.abspath(path)
    text = text_of(full)
    if text is None:
        raise ProjectError(f"`{path}` cannot be read", advice="name a workflow file")
    top = repository(full)
    files = RepositoryFiles(top)
    inside = os.path.relpath(full, top).replace(os.sep, "/")
    facts = files.facts(inside)
    if facts is None:
        from pipegen.yamlio.reader import read  # late: only to say what is wrong

        read(text, path)
        raise ReadError("file holds no mapping, expected `on` and `jobs`", path=path, span=Span(1, 1, 1, 1))
    if facts.is_action:
        raise ProjectError(f"`{path}` is an action, which no event starts", advice="name a workflow that uses it")
    if facts.graph.cyclic:
        names = ", ".join(f"`{id_}`" for id_ in sorted(facts.graph.cyclic))
        raise ProjectError(f"jobs of `{path}` wait for each other: {names}", advice=LINT)
    refuse(facts, path)
    return facts


def refuse(facts: "Facts", path: str, above: "tuple[str, ...]" = ()) -> None:
    """Raise a ProjectError that names the first thing for which GitHub starts no run of a workflow.

    That may stand in a workflow of the repository that it calls, or in how it calls one.
    """
    problem = facts.refusal or next(broken_call.check(facts), None)
    if problem is not None:
        span = problem.span()
        place = f"`{path}`, line {span.line}" if span is not None else f"`{path}`"
        raise ProjectError(f"GitHub starts no run: {place}: {problem.message}", advice=LINT)
    above = (*above, facts.path)
    called: dict[str, Facts] = {}
    for job in facts.workflow.jobs:
        inner = facts.called(job)
        if inner is not None and not inner.is_action:
            called[inner.path] = inner
    for each in called.values():
        if each.path in above:
            raise ProjectError(f"GitHub starts no run: `{each.path}` calls itself", advice="break the circle of calls")
        if len(above) <= DEPTH:
            refuse(each, each.path, above)


def simulate_one(facts: "Facts", scenario: "Scenario", faults: "Sequence[Fault]") -> "Run":
    """Return what happens in one scenario with faults; raises ProjectError for jobs and steps that there are not."""
    for fault in faults:
        _check(facts, fault)
    return facts.simulate(scenario, faults)


def fault(kind: str, name: str) -> Fault:
    """Return the fault that `JOB` or `JOB.STEP` means."""
    job, dot, step = name.partition(".")
    if dot and not step:
        raise ProjectError(f"`{name}` names no step", advice=f"name the job as `{job}`, a step as `{job}.STEP`")
    return Fault(kind, job, step or None)


def _check(facts: "Facts", wanted: Fault) -> None:
    head, _, rest = wanted.job.partition("/")
    job = facts.workflow.job(head)
    if job is None:
        raise ProjectError(f"there is no job `{head}`", advice=near(head, [job.id for job in facts.workflow.jobs]))
    called = facts.called(job) if rest else None
    if called is not None:
        _check(called, Fault(wanted.kind, rest, wanted.step))
        return
    if rest:
        raise ProjectError(f"job `{head}` calls no workflow of this repository, so it has no job `{rest}`")
    if wanted.step is None:
        return
    ids = [step.id for step in job.all_steps if step.id]
    step = str(wanted.step)
    if step.isdecimal() and int(step) < len(job.steps):
        return
    if step.lower() not in [id_.lower() for id_ in ids]:
        advice = near(step, ids) or "name a step by its id, or by its number from 0"
        raise ProjectError(f"job `{job.id}` has no step `{step}`", advice=advice)
