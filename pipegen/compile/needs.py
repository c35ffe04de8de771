"""Which jobs a job needs: the ones it names, and the ones whose outputs or results it reads."""

from __future__ import annotations

from pipegen.compile.handles import check_job
from pipegen.errors import ModelError, near
from pipegen.yamlio.tree import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.compile.scope import Scope
    from pipegen.model.job import Job
    from pipegen.source import Site
    from pipegen.yamlio.tree import Mapping


def insert_needs(low: Lowering, node: Mapping, job: Job, scope: Scope, read: dict[str, Site | None]) -> None:
    """Write the needs of a job after its name: those its author gave, then those its expressions `read`.

    Raises ModelError for a job that is not in the pipeline.
    """
    listed, pipeline = scope.jobs, scope.pipeline
    wanted = {need.id: None for need in job.needs}
    for need in job.needs:
        if need.id.lower() not in listed:
            raise ModelError(
                f"job `{job.id}` needs `{need.id}`, which is no job of pipeline `{pipeline.id}`",
                site=job.site,
                advice=f"add it to jobs=[...] of the pipeline at line {pipeline.site.line}",
            )
        check_job(need, job.site, job, scope)
    for name, site in read.items():
        if name.lower() not in listed:
            known = [each.id for each in pipeline.jobs if each is not job]
            hint = near(name, known)
            add = f"add it to jobs=[...] of the pipeline at line {pipeline.site.line}"
            raise ModelError(
                f"job `{job.id}` reads `needs.{name}`, and pipeline `{pipeline.id}` has no job `{name}`",
                site=site or job.site,
                advice=hint if hint.startswith("did") else add,
            )
        if name.lower() not in {known.lower() for known in wanted}:
            wanted[listed[name.lower()].id] = None
    if wanted:
        needs = low.value(next(iter(wanted)) if len(wanted) == 1 else list(wanted), job.site)
        node.entries.insert(1, Entry("needs", needs))
