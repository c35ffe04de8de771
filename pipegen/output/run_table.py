"""Simulated runs as people read them: who runs, who is skipped, and why."""

from pipegen.expr.values import to_string
from pipegen.output.colour import painted
from pipegen.output.plain import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipegen.semantics.run import JobRun, Run

_MARKS = {"success": "runs", "failure": "fails", "cancelled": "cancelled", "skipped": "-", "unknown": "?"}
_COLOURS = {"success": "32", "failure": "1;31", "cancelled": "1;33", "skipped": "2", "unknown": "36"}


def run_text(run: "Run", colour: bool = False) -> str:
    """Return one run: the event, each job with its steps, reasons beside those that do not simply succeed."""
    head = visible(run.scenario.said() + ("".join(f", {fault.said()}" for fault in run.faults)))
    if run.triggered.holds is False:
        return f"{head}: the workflow does not start: {visible(run.triggered.reason)}\n"
    lines = [f"{head}: the run ends with {painted(run.conclusion, _COLOURS[run.conclusion], colour)}"]
    rows = [(visible(name), status, visible(why)) for job in run.jobs.values() for name, status, why in _rows(job, 0)]
    width = min(max((len(name) for name, _, _ in rows), default=0), 60)
    for name, status, reason in rows:
        shown = name if len(name) <= width else name[: width - 3] + "..."
        cell = painted(status.ljust(9), _COLOURS[status], colour)
        lines.append(f"{shown.ljust(width)}  {cell}  {reason}".rstrip())
    return "\n".join(lines) + "\n"


def _rows(job: "JobRun", depth: int) -> "Iterator[tuple[str, str, str]]":
    """Yield name, status and reason of a job, of its legs and steps, and of the jobs that it calls."""
    indent = "  " * depth
    yield indent + job.id, job.status, job.reason
    for leg in job.legs:
        inner = indent + "    "
        if leg.matrix is not None and len(job.legs) > 1:
            values = ", ".join(to_string(value) for value in leg.matrix.values())
            yield f"{indent}  ({values})", _status(leg.possible), ""
        for step in leg.steps:
            yield inner + step.step.title(), step.status, step.reason
    if job.called is not None:
        for called in job.called.jobs.values():
            yield from _rows(called, depth + 1)


def _status(possible: frozenset[str]) -> str:
    return next(iter(possible)) if len(possible) == 1 else "unknown"


def runs_text(runs: "Sequence[Run]", colour: bool = False) -> str:
    """Return the table of all scenarios against all jobs, and below it why a job does not run."""
    if not runs:
        return "no event starts this workflow\n"
    runs = _distinct(runs)
    lines = [f"{number:>3}  {visible(run.scenario.said())}" for number, run in enumerate(runs, 1)]
    jobs = list(runs[0].jobs)
    width = max((len(visible(runs[0].jobs[id_].id)) for id_ in jobs), default=0)
    lines += ["", " " * width + "".join(f"{number:>10}" for number in range(1, len(runs) + 1))]
    for id_ in jobs:
        cells = "".join(_cell(run.jobs[id_], colour) for run in runs)
        lines.append(visible(runs[0].jobs[id_].id).ljust(width) + cells)
    reasons = [line for id_ in jobs for line in _reasons(id_, runs)]
    return "\n".join([*lines, *([""] if reasons else []), *reasons]) + "\n"


def _distinct(runs: "Sequence[Run]") -> "Sequence[Run]":
    """Return the first of the runs that are called the same and in which the same happens."""
    found: dict[object, Run] = {}
    for run in runs:
        outcome = tuple((job.status, job.reason) for job in run.jobs.values())
        found.setdefault((run.scenario.said(), outcome), run)
    return list(found.values())


def _cell(job: "JobRun", colour: bool) -> str:
    return painted(_MARKS[job.status].rjust(10), _COLOURS[job.status], colour)


def _reasons(id_: str, runs: "Sequence[Run]") -> "Iterator[str]":
    """Yield each reason why a job does not simply run, with the scenarios it holds in."""
    found: dict[str, list[int]] = {}
    for number, run in enumerate(runs, 1):
        job = run.jobs[id_]
        if job.reason:
            found.setdefault(job.reason, []).append(number)
    for reason, numbers in found.items():
        yield visible(f"{runs[0].jobs[id_].id} ({', '.join(map(str, numbers))}): {reason}")
