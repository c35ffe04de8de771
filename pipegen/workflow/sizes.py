"""Sizes that GitHub refuses: matrices of too many legs or of none, expressions and scripts that are too long."""

from pipegen.facts.limits import EXPRESSION_CHARACTERS, MATRIX_LEGS, SCRIPT_CHARACTERS
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.workflow.views import WorkflowJob
    from pipegen.workflow.walk import Slot


def legs(matrix: Mapping) -> int | None:
    """Return the least number of legs that a matrix makes, None where an expression or `exclude` hides it."""
    count, vectors = 1, 0
    for entry in matrix.entries:
        if entry.key == "include":
            continue
        if entry.key == "exclude" or not isinstance(entry.value, Sequence):
            return None
        count *= len(entry.value.items)
        vectors += 1
    include = matrix.get("include")
    if vectors:
        return count
    return len(include.items) if isinstance(include, Sequence) else None


def matrix_problem(job: "WorkflowJob") -> "Iterator[Problem]":
    """Yield a problem when a job's matrix surely makes more legs than a run may have, and for each empty vector."""
    strategy = job.node.get("strategy")
    entry = strategy.entry("matrix") if isinstance(strategy, Mapping) else None
    if entry is None or not isinstance(entry.value, Mapping):
        return
    for vector in entry.value.entries:
        if isinstance(vector.value, Sequence) and not vector.value.items and vector.key not in ("include", "exclude"):
            message = f"vector `{vector.key}` of the matrix is empty, so job `{job.id}` fails"
            yield Problem("wrong-value", message, vector, (*job.route, "strategy", "matrix", vector.key))
    count = legs(entry.value)
    if count is not None and count > MATRIX_LEGS:
        message = f"matrix of job `{job.id}` makes {count} jobs, expected at most {MATRIX_LEGS}"
        yield Problem("limit-exceeded", message, entry, (*job.route, "strategy", "matrix"))


def slot_problems(slots: "list[Slot]") -> "Iterator[Problem]":
    """Yield a problem for every text with an expression that is longer than GitHub compiles."""
    least = min(EXPRESSION_CHARACTERS, SCRIPT_CHARACTERS)
    for slot in slots:
        value = slot.scalar.value
        if isinstance(value, str) and len(value) > least:
            message = f"text with an expression has {len(value)} characters, expected at most {least}"
            advice = "hand the values over in `env`, so that the script itself holds no expression"
            is_script = slot.route[-1] == "run"
            yield Problem("limit-exceeded", message, slot.scalar, slot.route, advice=advice if is_script else "")
