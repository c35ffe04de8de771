"""The operating systems that the runners of a job may have, as far as its labels tell."""

from __future__ import annotations

from pipegen.compile.hole import path_of
from pipegen.errors import ExprError
from pipegen.expr.ast import Binary, Call, Literal
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.facts.runners import system
from pipegen.model.expression import Expr
from pipegen.model.kind import as_dict, as_list
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import Runner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast
    from pipegen.model.job import Job

_UNKNOWN: frozenset[str | None] = frozenset([None])


def systems(job: Job) -> frozenset[str | None]:
    """Return `Linux`, `Windows` and `macOS` as the job may get them, and None where its runner is not known here."""
    if job.runs_on is None:
        return frozenset(["Linux"])
    strategy = job.strategy.matrix if isinstance(job.strategy, Strategy) else job.strategy
    return _of(job.runs_on, strategy if isinstance(strategy, Matrix) else None)


def _of(value: object, matrix: Matrix | None) -> frozenset[str | None]:
    if isinstance(value, Runner):
        return _of(value.labels, matrix)
    if isinstance(value, Expr):
        return _of_tree(value.ast, matrix, "")
    if isinstance(value, str):
        return _of_text(value, matrix)
    # A runner must have all labels of a list, so that the first one that tells is enough.
    for found in [_of(label, matrix) for label in as_list(value) or ()]:
        if None not in found:
            return found
    return _UNKNOWN


def _of_text(text: str, matrix: Matrix | None) -> frozenset[str | None]:
    """Return the systems of a label; its start tells, so that expressions further on do not count."""
    try:
        parts = split(text)
        first = parts[0] if parts else None
        if isinstance(first, Embedded):
            return _of_tree(parse(first.source), matrix, text[first.end :].partition("${{")[0])
    except ExprError:
        return _UNKNOWN
    return frozenset([system(first.text) if first else None])


def _of_tree(tree: Ast, matrix: Matrix | None, rest: str) -> frozenset[str | None]:
    """Return the systems of whatever labels an expression can give, followed by `rest`."""
    if isinstance(tree, Literal) and isinstance(tree.value, str):
        return frozenset([system(tree.value + rest)])
    if isinstance(tree, Binary) and tree.operator == "||":
        left = tree.left
        # `a && b || c` is b or c: what makes the left side false is no label.
        chosen = left.right if isinstance(left, Binary) and left.operator == "&&" else left
        return _of_tree(chosen, matrix, rest) | _of_tree(tree.right, matrix, rest)
    if isinstance(tree, Call) and tree.name.lower() == "case":
        results = [arg for at, arg in enumerate(tree.args) if at % 2 or at == len(tree.args) - 1]
        return frozenset([each for arg in results for each in _of_tree(arg, matrix, rest)])
    path = path_of(tree)
    if matrix is None or path is None or len(path) < 2 or path[0].lower() != "matrix":
        return _UNKNOWN
    return frozenset([each for value in _values(matrix, path[1:]) for each in _of(_ended(value, rest), None)])


def _ended(value: object, rest: str) -> object:
    return value + rest if isinstance(value, str) else None if rest else value


def _values(matrix: Matrix, path: tuple[str, ...]) -> list[object]:
    """Return what a path below `matrix` can be; a None stands for what is not known."""
    name = path[0].lower()
    vectors = [value for key, value in matrix.vectors.items() if key.lower() == name]
    found = [value for vector in vectors for value in as_list(vector) or (None,)]
    included = () if matrix.include is None else as_list(matrix.include)
    for entry in (None,) if included is None else map(as_dict, included):
        found += [None] if entry is None else [value for key, value in entry.items() if str(key).lower() == name]
    for part in path[1:]:
        found = [_member(value, part) for value in found]
    return found or [None]


def _member(value: object, name: str) -> object:
    return next((item for key, item in (as_dict(value) or {}).items() if str(key).lower() == name.lower()), None)
