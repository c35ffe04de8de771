"""What a job means for its scripts: the shell that runs them, and which of its values are plain words."""

from __future__ import annotations

from pipegen.expr.walk import paths_of
from pipegen.model.kind import as_list
from pipegen.model.matrix import Matrix, Strategy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.expr.ast import Ast
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline


class Surroundings:
    """What a step needs to know of its job: the shell its scripts get, and which expressions are fixed text there."""

    __slots__ = ("safe", "shell")

    def __init__(self, shell: str | None, safe: Callable[[Ast], bool] | None = None) -> None:
        self.shell = shell
        self.safe = safe


def surroundings(job: Job, pipeline: Pipeline) -> Surroundings:
    """Return what the steps of a job are surrounded by."""
    return Surroundings(_shell(job, pipeline), _safe(job))


def _shell(job: Job, pipeline: Pipeline) -> str | None:
    for defaults in (job.defaults, pipeline.defaults):
        if defaults is not None and isinstance(defaults.shell, str):
            return defaults.shell
    if job.container is not None:
        return "sh"
    return "pwsh" if isinstance(job.runs_on, str) and job.runs_on.startswith("windows") else None


def _safe(job: Job) -> Callable[[Ast], bool] | None:
    """Return which expressions are plain words in this job: matrix values that the author wrote as plain words."""
    matrix = job.strategy.matrix if isinstance(job.strategy, Strategy) else job.strategy
    if not isinstance(matrix, Matrix) or matrix.include is not None:
        return None
    vectors = matrix.vectors.items()
    words = {name.lower() for name, values in vectors if all(map(_is_word, as_list(values) or ("$",)))}

    def safe(tree: Ast) -> bool:
        paths = paths_of(tree)
        return bool(paths) and all(len(p) == 2 and p[0].lower() == "matrix" and p[1].lower() in words for p in paths)

    return safe


def _is_word(value: object) -> bool:
    text = str(value).replace("-", "").replace("_", "").replace(".", "")
    return isinstance(value, str | int | float) and text.isascii() and text.isalnum()
