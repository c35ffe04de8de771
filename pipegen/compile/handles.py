"""Handles must lead where their author meant: a name can be right by accident."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.job import Job
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.step import Step, flat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.scope import Scope
    from pipegen.source import Site


def check_handles(handles: list[tuple[object, Site]], job: Job, scope: Scope) -> None:
    """Raise ModelError where an expression of a job reads an object that is not the one known there by its name.

    A name that nothing has there is left to those who look for names.
    """
    for owner, site in handles:
        if isinstance(owner, Step):
            _check_step(owner, site, job)
        elif isinstance(owner, Job):
            check_job(owner, site, job, scope)
        elif isinstance(owner, Matrix):
            _check_matrix(owner, site, job)


def check_job(owner: Job, site: Site, job: Job, scope: Scope) -> None:
    """Raise ModelError where the pipeline has another job under the id of the one that is meant."""
    listed = scope.jobs.get(owner.id.lower())
    if listed is not None and not owner.same(listed):
        raise ModelError(
            f"job `{job.id}` means the job `{owner.id}` built at line {owner.site.line}, "
            f"and in pipeline `{scope.pipeline.id}` that is another, built at line {listed.site.line}",
            site=site,
            advice="use the job of this pipeline, or give one of them another id",
        )


def _check_step(owner: Step, site: Site, job: Job) -> None:
    named = [step for step in flat(job.steps or ()) if step.key.lower() == owner.key.lower()]
    if named and not any(map(owner.same, named)):
        raise ModelError(
            f"job `{job.id}` reads the step `{owner.key}` built at line {owner.site.line}, "
            f"and its own step of that id is another, built at line {named[0].site.line}",
            site=site,
            advice="read the step of this job, or hand the value over as an output of the other job",
        )


def _check_matrix(owner: Matrix, site: Site, job: Job) -> None:
    own = job.strategy.matrix if isinstance(job.strategy, Strategy) else job.strategy
    if isinstance(own, Matrix) and own is not owner and own.site.line != owner.site.line:
        raise ModelError(
            f"job `{job.id}` reads the matrix built at line {owner.site.line}, and its own is another, "
            f"built at line {own.site.line}",
            site=site,
            advice="use the matrix of this job",
        )
