"""A matrix that GitHub cannot make jobs of.

The job fails before its first step, and what needs it is skipped. `exclude` may only name vectors of the matrix: one
that was renamed or misspelt is no longer ignored but an error. A vector that an expression makes must be a list with
something in it, and no run has more than 256 jobs of one matrix. What is only known while the workflow runs, such as
the output of a job, is not reported.

```yaml bad
on: push
jobs:
  test:
    runs-on: ${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-24.04, windows-2025]
        node: [22, 24]
        exclude:  # <-
          - os: windows-2025
            version: 22
    steps:
      - run: node test.js
```

```yaml good
on: push
jobs:
  test:
    runs-on: ${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-24.04, windows-2025]
        node: [22, 24]
        exclude:
          - os: windows-2025
            node: 22
    steps:
      - run: node test.js
```
"""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.fold import ANYTHING
from pipegen.expr.values import UNKNOWN
from pipegen.finding import ERROR
from pipegen.semantics.matrix import expand
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.source import Route

SEVERITY = ERROR
GROUP = "structure"
WHEN = ("matrix",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each matrix that surely fails its job, where the check of shapes and sizes has not said so yet."""
    for job in facts.workflow.jobs:
        matrix = job.matrix
        strategy = job.node.get("strategy")
        if not isinstance(matrix, Mapping) or not isinstance(strategy, Mapping) or not _is_worth_it(matrix):
            continue
        error = expand(matrix, _value).error
        route = (*job.route, "strategy", "matrix")
        if not error or _is_reported(facts, route):
            continue
        entry = (matrix.entry("exclude") if "`exclude`" in error else None) or strategy.entry("matrix")
        if entry is not None:
            where = (*route, entry.key) if entry.key == "exclude" else route
            message = f"job `{job.id}` fails: {error}"
            advice = "name only vectors of the matrix" if "which is no vector" in error else ""
            yield Problem("broken-matrix", message, entry, where, advice=advice)


def _is_worth_it(matrix: Mapping) -> bool:
    """Tell whether something may be wrong that the check of shapes and sizes does not see."""
    return any(
        entry.key == "exclude" or (isinstance(entry.value, Scalar) and "${{" in str(entry.value.value))
        for entry in matrix
    )


def _value(node: Scalar) -> "Value":
    try:
        return fill(str(node.value), ANYTHING, None)
    except ExprError:
        return UNKNOWN


def _is_reported(facts: "Facts", route: "Route") -> bool:
    rules = ("wrong-value", "limit-exceeded", "unknown-key", "duplicate-key")
    return any(each.route[: len(route)] == route for rule in rules for each in facts.reported(rule))
