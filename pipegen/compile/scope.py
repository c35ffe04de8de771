"""What the parts of a pipeline need to know of the whole while they go down."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.project import Project
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline


class Scope:
    """A pipeline, the project around it, and its jobs by their ids in lower case."""

    __slots__ = ("jobs", "pipeline", "project")

    def __init__(self, pipeline: Pipeline, project: Project) -> None:
        self.pipeline = pipeline
        self.project = project
        self.jobs: dict[str, Job] = {job.id.lower(): job for job in pipeline.jobs}
