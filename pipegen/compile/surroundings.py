"""What a job means for its scripts: the shell that runs them, and which of its values are plain words."""

from __future__ import annotations

from pipegen.expr.walk import paths_of
from pipegen.model.expression import Expr
from pipegen.model.kind import as_dict, as_list
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import Defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.expr.ast import Ast
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline


class Surroundings:
    """What a step needs to know of its job: the shell its scripts get, and which expressions are fixed text there.

    `mixed` tells that the job runs both on Windows and elsewhere, so that no one shell is sure.
    """

    __slots__ = ("mixed", "safe", "shell")

    def __init__(self, shell: str | None, safe: Callable[[Ast], bool] | None = None, *, mixed: bool = False) -> None:
        self.shell = shell
        self.safe = safe
        self.mixed = mixed


def surroundings(job: Job, pipeline: Pipeline) -> Surroundings:
    """Return what the steps of a job are surrounded by."""
    shell = _named_shell(job, pipeline)
    windows = {text.lower().startswith("windows") for text in _runners(job)} if shell is None else {False}
    return Surroundings("pwsh" if windows == {True} else shell, _safe(job), mixed=len(windows) == 2)


def _named_shell(job: Job, pipeline: Pipeline) -> str | None:
    for defaults in (job.defaults, pipeline.defaults):
        if isinstance(defaults, Defaults) and isinstance(defaults.shell, str):
            return defaults.shell
    return None if job.container is None else "sh"


def _runners(job: Job) -> list[str]:
    """Return the runner images that the job is known to get: its own, or those of the matrix vector that it names."""
    if isinstance(job.runs_on, str):
        return [job.runs_on]
    path = paths_of(job.runs_on.ast) if isinstance(job.runs_on, Expr) else []
    matrix = job.strategy.matrix if isinstance(job.strategy, Strategy) else job.strategy
    if not isinstance(matrix, Matrix) or len(path) != 1 or len(path[0]) != 2:
        return []
    name = path[0][1]
    included = [entry.get(name) for entry in map(as_dict, as_list(matrix.include) or ()) if entry is not None]
    return [value for value in (*(as_list(matrix.vectors.get(name)) or ()), *included) if isinstance(value, str)]


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
