"""What a job means for its scripts: the shell that runs them, and which of its values are plain words."""

from __future__ import annotations

from pipegen.compile.systems import systems
from pipegen.expr.walk import paths_of
from pipegen.model.kind import as_list
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import Defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.expr.ast import Ast
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline


_NAME_IT = 'name one shell for all, for instance shell="bash"'
_BOTH = ("the script holds expressions and runs both on Windows and elsewhere, where shells differ", _NAME_IT)
_OPEN_RUNNER = (
    "the script holds expressions and its runner is not known here; on Windows another shell would run it",
    'name the shell, for instance shell="bash"',
)
_OPEN_SHELL = (
    "the script holds expressions and its default shell is an expression, so that nobody can tell what reads it",
    'name the shell of the step, for instance shell="bash"',
)


class Surroundings:
    """What a step needs to know of its job: the shell its scripts get, and which expressions are fixed text there.

    `doubt` says why no one shell is sure for a script that holds expressions, with what to do; None where one is.
    """

    __slots__ = ("doubt", "safe", "shell")

    def __init__(
        self, shell: str | None, safe: Callable[[Ast], bool] | None = None, *, doubt: tuple[str, str] | None = None
    ) -> None:
        self.shell = shell
        self.safe = safe
        self.doubt = doubt


def surroundings(job: Job, pipeline: Pipeline) -> Surroundings:
    """Return what the steps of a job are surrounded by."""
    safe = _safe(job)
    named = next((given for given in map(_shell_of, (job.defaults, pipeline.defaults)) if given is not None), None)
    if isinstance(named, str) and "${{" not in named:
        return Surroundings(named, safe)
    if named is not None:
        return Surroundings(None, safe, doubt=_OPEN_SHELL)
    if job.container is not None:
        return Surroundings("sh", safe)
    found = systems(job)
    if found == frozenset(["Windows"]):
        return Surroundings("pwsh", safe)
    if None in found:
        return Surroundings(None, safe, doubt=_OPEN_RUNNER)
    return Surroundings(None, safe, doubt=_BOTH if "Windows" in found else None)


def _shell_of(defaults: object) -> object:
    """Return the shell that defaults name, which may be anything that is no text, or None where they name none."""
    return defaults.shell if isinstance(defaults, Defaults) else defaults


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
