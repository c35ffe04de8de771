"""Where act is known to do something else than GitHub documents: what each does, and the source."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from act_runs import FAILURE, SUCCESS, ActJob, ActRun, Event
from act_workflows import LOOSE, Repository
from act_workflows import Tree as Content

from pipegen.semantics.facts import Facts
from pipegen.semantics.run import JobRun, Run
from pipegen.yamlio.tree import Mapping, Scalar, Sequence, Tree


class Where(NamedTuple):
    """A job of a run, "" for the whole workflow: `facts` and `run` are of the file that has it.

    `act` is what act did with the job, None for nothing at all, `acted` what it did in the whole run.
    """

    event: Event
    facts: Facts
    run: Run
    job: str
    act: ActJob | None
    acted: ActRun

    @property
    def before(self) -> list[JobRun]:
        """The jobs that this one waits for."""
        return [self.run.jobs[id_] for id_ in self.facts.graph.ancestors(self.job.lower())] if self.job else []

    @property
    def involved(self) -> Iterator[JobRun]:
        """The job and all that it waits for, with what is inside those that call a workflow."""
        for job in [*self.before, *([self.run.job(self.job)] if self.job else [])]:
            yield job
            if job.called is not None:
                yield from job.called.everything()


class Difference(NamedTuple):
    """`act` and `github` are what each does; `explains` tells whether the difference can show at a job.

    `jobs` are those of a workflow that shows it, `called` those of the workflow that they call.
    """

    name: str
    act: str
    github: str
    source: str
    explains: Callable[[Where], bool]
    jobs: Content
    called: Content = {}  # noqa: RUF012

    def repository(self) -> Repository:
        """Return a repository that shows the difference."""
        files: dict[str, Content] = {
            ".github/workflows/w.yml": {"name": "w", "on": "push", "jobs": runnable(self.jobs)}
        }
        if self.called:
            called = {"name": "w-called", "on": {"workflow_call": None}, "jobs": runnable(self.called)}
            files[".github/workflows/w-called.yml"] = called
        return Repository("w", files)


def runnable(jobs: Content) -> Content:
    return {id_: job if "uses" in job else {"runs-on": "ubuntu-latest", **job} for id_, job in jobs.items()}


def forgiven(job: JobRun) -> bool:
    """Tell whether a job fails and `continue-on-error` hides it."""
    return FAILURE in job.possible and FAILURE not in job.result


def is_lone_text(condition: str | None) -> bool:
    return re.fullmatch(r"\$\{\{\s*'[^']*'\s*\}\}", condition or "") is not None


def has_lone_text(job: JobRun) -> bool:
    return is_lone_text(job.job.if_) or any(is_lone_text(step.if_) for step in job.job.steps)


def asks_for_place(job: JobRun) -> bool:
    """Tell whether a step of a matrix asks which leg it is in."""
    return any("strategy.job-" in (step.if_ or "") for step in job.job.steps)


def compares_loosely(job: JobRun) -> bool:
    """Tell whether an entry of a matrix names a value of a vector in another way."""
    matrix = plain(job.job.matrix)
    if not isinstance(matrix, dict):
        return False
    entries = [entry for key in ("include", "exclude") for entry in matrix.get(key, [])]
    wanted = [(key, repr(value)) for entry in entries for key, value in entry.items()]
    loose = {(key, repr(LOOSE[value])) for key in matrix if key not in ("include", "exclude") for value in matrix[key]}
    return bool(loose & set(wanted))


def plain(node: Tree | None) -> Any:
    """Return a node as Python has it."""
    if isinstance(node, Mapping):
        return {entry.key: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.value if isinstance(node, Scalar) else None


def stopped(where: Where) -> bool:
    """Tell whether act did nothing at all with a job, after a job of a called workflow failed."""
    return where.act is None and any("/" in name and job.result == FAILURE for name, job in where.acted.jobs.items())


def mixed(job: JobRun) -> bool:
    """Tell whether the jobs of a called workflow do not all end in success."""
    return job.called is not None and any(inner.possible != {SUCCESS} for inner in job.called.jobs.values())


CALL = {"uses": "./.github/workflows/w-called.yml"}
DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "continue-on-error of a job",
        "has no such key: `needs.X.result` is `failure`, and what needs the job is skipped",
        "`needs.X.result` is `success`, and what needs the job runs",
        "workflow syntax, jobs.<job_id>.continue-on-error; actions/toolkit#581, actions/runner#1161",
        lambda where: any(forgiven(job) for job in where.before),
        {
            "a": {"continue-on-error": True, "steps": [{"run": "exit 1"}]},
            "b": {"needs": "a", "steps": [{"run": "true"}]},
        },
    ),
    Difference(
        "a text alone in braces",
        "is a text that is not empty, so it is true",
        "is taken out of the braces and read as an expression, so `${{ 'false' }}` is false",
        "actions/runner, TemplateReader.ParseScalar",
        lambda where: any(has_lone_text(job) for job in where.involved),
        {"a": {"if": "${{ 'false' }}", "steps": [{"run": "true"}]}},
    ),
    Difference(
        "the place of a leg",
        "`strategy.job-index` and `strategy.job-total` are not there",
        "the number of the leg from 0, and how many there are",
        "contexts, strategy",
        lambda where: any(asks_for_place(job) for job in where.involved),
        {"a": {"strategy": {"matrix": {"m": [1, 2]}}, "steps": [{"if": "strategy.job-index == 0", "run": "true"}]}},
    ),
    Difference(
        "values of a matrix",
        "are the same in `include` and `exclude` only where they are written alike",
        "are compared as `==` compares them: `P` equals `p`, `'1'` equals `1`",
        "actions/runner, MatrixBuilder.cs",
        lambda where: any(compares_loosely(job) for job in where.involved),
        {"a": {"strategy": {"matrix": {"n": ["p", "q"], "exclude": [{"n": "P"}]}}, "steps": [{"run": "true"}]}},
    ),
    Difference(
        "a called workflow that fails",
        "ends everything: jobs that come later are never looked at",
        "is a job that failed; all others go on by their own needs and conditions",
        "reusing workflows; actions/runner#2205",
        stopped,
        {"a": CALL, "b": {"needs": "a", "if": "always()", "steps": [{"run": "true"}]}},
        {"x": {"steps": [{"run": "exit 1"}]}},
    ),
    Difference(
        "the result of a job that calls a workflow",
        "is that of the called job which ends last, and nothing where all are skipped",
        "is a failure if any failed, skipped if all are skipped, else a success",
        "workflow syntax, jobs.<job_id>.uses; the needs context",
        lambda where: any(mixed(job) for job in where.before),
        {"a": CALL, "b": {"needs": "a", "if": "always() && needs.a.result == 'skipped'", "steps": [{"run": "true"}]}},
        {"x": {"if": "false", "steps": [{"run": "true"}]}},
    ),
)
