"""Where the parts of a pipeline stand in the file that it becomes."""

from __future__ import annotations

from pipegen.model.gate import AllGreen
from pipegen.model.step import ParallelStep, Step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipegen.model.part import Part
    from pipegen.model.pipeline import Pipeline
    from pipegen.source import Route


class Place:
    """Where a job or a step stands: the id of the job, and the indexes that lead to the step, () for a job.

    A step in `parallel()` has two indexes. `said` is how messages call it.
    """

    __slots__ = ("job", "said", "step")

    def __init__(self, job: str, step: tuple[int, ...], said: str) -> None:
        self.job = job
        self.step = step
        self.said = said

    @property
    def route(self) -> Route:
        """The route to it in the file."""
        route: Route = ("jobs", self.job)
        for key, index in zip(("steps", "parallel"), self.step, strict=False):
            route = (*route, key, index)
        return route

    def __repr__(self) -> str:
        return f"Place({self.job!r}, {self.step})"


def _said(step: Step, at: tuple[int, ...]) -> str:
    if isinstance(step.name, str) and "${{" not in step.name:
        return step.name
    return step.id or (f"step {at[-1] + 1}" if at else "")


def name_of(part: Part) -> str:
    """Return how messages call a part that stands nowhere: what it is, its name, its line."""
    kind = "step" if isinstance(part, Step) else "gate" if isinstance(part, AllGreen) else "job"
    name = _said(part, ()) if isinstance(part, Step) else str(getattr(part, "id", ""))
    return f"{kind} {f'`{name}` ' if name else ''}of line {part.site.own().line}"


def places(pipeline: Pipeline, part: Part) -> list[Place]:
    """Return where a part stands in a pipeline: [] for one of another pipeline.

    The object itself is looked for; where it is not there, what is the same to its author: a changed copy of it, or
    what the same line built.
    """
    everything = list(_everything(pipeline))
    found = [place for each, place in everything if each is part]
    if not found:
        found = [place for each, place in everything if each.origin is part.origin]
    return found or [place for each, place in everything if type(each) is type(part) and each.same(part)]


def _everything(pipeline: Pipeline) -> Iterator[tuple[Part, Place]]:
    for job in pipeline.jobs:
        yield job, Place(job.id, (), job.id)
        yield from _steps(job.id, job.steps or (), ())
    if pipeline.gate is not None:
        yield pipeline.gate, Place(pipeline.gate.id, (), pipeline.gate.id)


def _steps(job: str, steps: Sequence[Step], above: tuple[int, ...]) -> Iterator[tuple[Part, Place]]:
    for index, step in enumerate(steps):
        at = (*above, index)
        yield step, Place(job, at, _said(step, at))
        if isinstance(step, ParallelStep):
            yield from _steps(job, step.parallel, (*above, index))
