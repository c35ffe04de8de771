"""Compares what act did with what the simulator says: which jobs and steps ran, how each ended, and in which order."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from act_differs import DIFFERENCES, Where
from act_runs import SKIPPED, ActJob, ActLeg, ActRun, Event
from act_workflows import Repository

from pipegen.app.repository_files import RepositoryFiles
from pipegen.expr.values import Value
from pipegen.semantics.facts import Facts
from pipegen.semantics.occasion import occasion
from pipegen.semantics.run import UNKNOWN, JobRun, Leg, Run, StepRun

NEVER = ActJob()


class Disagreement(NamedTuple):
    """One place where the two say different things; `reason` is the name of the known difference, "" for a new one."""

    place: str
    ours: str
    theirs: str
    reason: str


class Agreement:
    """What came of the comparison: how much was compared, and where the two differ."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.disagreements: list[Disagreement] = []
        self.unknown: list[tuple[Where, str]] = []

    def compare(self, where: Where, kind: str, place: str, ours: str, theirs: str) -> None:
        """Note one answer of each side; an unknown one agrees with anything."""
        self.counts[kind] += 1
        if ours == UNKNOWN:
            self.counts[f"{kind} unknown"] += 1
            self.unknown.append((where, place))
        elif ours == theirs:
            self.counts[f"{kind} agreeing"] += 1
        else:
            self.counts[f"{kind} differing"] += 1
            reason = next((each.name for each in DIFFERENCES if each.explains(where)), "")
            self.disagreements.append(Disagreement(place, ours, theirs, reason))

    def table(self) -> str:
        """Return the counts as a table, then how often each known difference showed."""
        kinds = ("triggers", "jobs", "results", "matrices", "steps", "orders", "step orders")
        lines = ["| what | compared | agreeing | differing | unknown |", "| --- | --- | --- | --- | --- |"]
        for kind in kinds:
            counts = [
                self.counts[name] for name in (kind, *(f"{kind} {how}" for how in ("agreeing", "differing", "unknown")))
            ]
            lines.append(f"| {kind} | {' | '.join(map(str, counts))} |")
        reasons = Counter(each.reason or "NEW" for each in self.disagreements)
        return "\n".join([*lines, "", *(f"- {reason}: {count}" for reason, count in reasons.most_common())])

    @property
    def new(self) -> list[Disagreement]:
        """The differences that nothing explains."""
        return [each for each in self.disagreements if not each.reason]


def simulated(folder: Path, repository: Repository, event: Event) -> tuple[Facts, Run]:
    facts = RepositoryFiles(str(folder)).facts(repository.path)
    assert facts is not None
    given = event.given
    if facts.workflow.event(event.name) is None:
        given = {key: value for key, value in given.items() if key != "inputs"}  # which nobody could pass
    return facts, facts.simulate(occasion(facts.workflow, event.name, **given))


def compare(found: Agreement, folder: Path, repository: Repository, event: Event, act: ActRun | None) -> None:
    """Compare one workflow in one event; without `act` it was not started."""
    facts, run = simulated(folder, repository, event)
    found.counts["runs"] += 1
    where = Where(event, facts, run, "", None, act or ActRun())
    started = {True: "started", False: "not started", None: UNKNOWN}[run.triggered.holds]
    found.compare(
        where, "triggers", f"{repository.name} on {event.label}", started, "started" if act else "not started"
    )
    if act is not None and run.triggered.holds:
        jobs(found, facts, run, act, event, f"{repository.name} on {event.label}", "")


def jobs(found: Agreement, facts: Facts, run: Run, act: ActRun, event: Event, place: str, prefix: str) -> None:
    for job in run.jobs.values():
        name = prefix + job.id
        where = Where(event, facts, run, job.id, act.jobs.get(name), act)
        inner = [key for key in act.jobs if key.startswith(f"{name}/")]
        theirs = act.jobs.get(name, NEVER)
        said = {True: "runs", False: SKIPPED, None: UNKNOWN}[job.runs]
        found.compare(where, "jobs", f"{place}: {name}", said, fate(where, inner))
        if job.called is not None:
            if inner:
                called = facts.called(job.job)
                assert called is not None
                jobs(found, called, job.called, act, event, place, f"{name}/")
        elif job.runs and theirs.result not in ("", SKIPPED):
            found.compare(where, "results", f"{place}: {name}", job.status, theirs.result)
            legs(found, where, job, theirs, f"{place}: {name}")
        order(found, where, run, act, prefix, name, place)


def fate(where: Where, inner: list[str]) -> str:
    """Return what act did with a job: one that calls a workflow runs if one inside it does."""
    if inner:
        return "runs" if any(where.acted.jobs[key].result != SKIPPED for key in inner) else SKIPPED
    if where.act is None:
        return "nothing"
    return SKIPPED if where.act.result == SKIPPED else "runs"


def order(found: Agreement, where: Where, run: Run, act: ActRun, prefix: str, name: str, place: str) -> None:
    """A job starts after the jobs that it needs have ended."""
    started = [leg.first for leg in starts(act, name)]
    for need in where.facts.graph.needs[where.job.lower()]:
        ended = [leg.last for leg in starts(act, prefix + run.job(need).id)]
        if started and ended:
            right = "after" if min(started) > max(ended) else "before"
            found.compare(where, "orders", f"{place}: {name} and {need}", "after", right)


def starts(act: ActRun, name: str) -> Iterator[ActLeg]:
    for key, job in act.jobs.items():
        if key == name or key.startswith(f"{name}/"):
            yield from (leg for leg in job.legs.values() if leg.first >= 0)


def legs(found: Agreement, where: Where, job: JobRun, act: ActJob, place: str) -> None:
    ours = {matrix_of(leg): leg for leg in job.legs}
    theirs = {key: leg for key, leg in act.legs.items() if leg.first >= 0}
    if job.job.matrix is not None:
        found.compare(where, "matrices", place, " ".join(sorted(ours)), " ".join(sorted(theirs)))
    for key in sorted(ours.keys() & theirs.keys()):
        steps(found, where, ours[key].steps, theirs[key], place + ("" if key == "{}" else f" {key}"))


def steps(found: Agreement, where: Where, ours: list[StepRun], act: ActLeg, place: str) -> None:
    for step in ours:
        key = step.step.id or str(step.step.index)
        found.compare(where, "steps", f"{place}.{key}", step.status, act.steps.get(key, "nothing"))
    names = [step.step.id or str(step.step.index) for step in ours]
    inside = [key for key in act.steps if "." not in key]
    found.compare(where, "step orders", place, " ".join(names), " ".join(inside))


def matrix_of(leg: Leg) -> str:
    def plain(value: Value) -> object:
        return int(value) if isinstance(value, float) and value.is_integer() else value

    return json.dumps({key: plain(value) for key, value in (leg.matrix or {}).items()}, sort_keys=True)
