"""Pipelines go down to workflow files."""

from __future__ import annotations

from pipegen.compile.claims import lower_claims
from pipegen.compile.concurrency import lower_concurrency, run_group
from pipegen.compile.gate import lower_gate
from pipegen.compile.jobs import lower_defaults, lower_job
from pipegen.compile.permissions import lower_permissions
from pipegen.compile.scope import Scope
from pipegen.compile.triggers import lower_triggers
from pipegen.errors import ModelError
from pipegen.yamlio.tree import Entry, Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.compile.project import Project
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline
    from pipegen.yamlio.tree import Tree


def lower_pipeline(low: Lowering, pipeline: Pipeline, project: Project) -> Mapping:
    """Return the workflow that a pipeline becomes; raises ModelError where the pipeline has no meaning."""
    _check_cycles(pipeline)
    scope = Scope(pipeline, project)
    entries = [Entry(job.id, lower_job(low, job, scope)) for job in pipeline.jobs]
    if pipeline.gate is not None:
        entries.append(Entry(pipeline.gate.id, lower_gate(low, pipeline.gate, pipeline)))
    low.claims = lower_claims(low, pipeline, pipeline.ensure)
    return low.mapping(
        pipeline.site,
        [
            ("name", pipeline.name or _file_name(low, pipeline)),
            ("description", pipeline.description),
            ("run-name", pipeline.run_name),
            ("on", lower_triggers(low, pipeline)),
            ("permissions", lower_permissions(low, pipeline) or _no_permissions(low, pipeline)),
            ("concurrency", lower_concurrency(low, pipeline) or run_group(low, pipeline)),
            ("cache-mode", pipeline.cache_mode),
            ("env", pipeline.env),
            ("defaults", lower_defaults(low, pipeline.defaults, pipeline.site)),
            ("jobs", Mapping(entries, spread=True, site=pipeline.site)),
        ],
        comment=pipeline.comment,
    )


def _file_name(low: Lowering, pipeline: Pipeline) -> Tree:
    return low.derived(
        Scalar(pipeline.id, site=pipeline.site), "the id, in place of the whole path that GitHub would show"
    )


def _no_permissions(low: Lowering, pipeline: Pipeline) -> Tree:
    return low.derived(Mapping([], site=pipeline.site), "nothing by default; each job names what it needs")


def _check_cycles(pipeline: Pipeline) -> None:
    jobs = {job.id.lower(): job for job in pipeline.jobs}
    done: set[str] = set()
    for start in jobs:
        _visit(start, jobs, done)


def _visit(start: str, jobs: dict[str, Job], done: set[str]) -> None:
    """Walk the needs of one job without recursion: 1000 jobs in a row must not exhaust Python's stack."""
    path: list[str] = []
    on_path: set[str] = set()
    todo = [(start, False)]
    while todo:
        name, leaving = todo.pop()
        if leaving:
            on_path.discard(path.pop())
            done.add(name)
        elif name in on_path:
            circle = [*path[path.index(name) :], name]
            raise ModelError(
                "jobs need each other in a circle: " + " -> ".join(jobs[each].id for each in circle),
                site=jobs[name].site,
                advice="none of them could ever start; drop one of the needs",
            )
        elif name not in done and name in jobs:
            path.append(name)
            on_path.add(name)
            todo.append((name, True))
            todo.extend((need.id.lower(), False) for need in reversed(jobs[name].needs))
