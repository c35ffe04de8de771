"""A comparison with a need's result that is moot, since the job only runs after success anyway.

GitHub puts `success() &&` before a condition that calls no status function. The job is then skipped as soon as one of
its needs fails, is cancelled or is skipped, whatever the rest of the condition says: `needs.a.result == 'skipped'` can
never be true. Put `!cancelled() &&` or `always() &&` in front, in braces: a bare `!` starts a YAML tag.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  report:
    needs: test
    if: needs.test.result == 'failure'  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make report
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  report:
    needs: test
    if: ${{ !cancelled() && needs.test.result == 'failure' }}
    runs-on: ubuntu-latest
    steps:
      - run: make report
```
"""

from pipegen.expr.ast import Binary, Call, Literal
from pipegen.expr.condition import has_status_call
from pipegen.expr.printer import to_text
from pipegen.expr.walk import chains_of, nodes, start
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "reach"
WHEN = ("needs",)
RESULTS = ("success", "failure", "cancelled", "skipped")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first moot comparison in the `if` of each job that calls no status function."""
    for job in facts.workflow.jobs if ".result" in facts.text else ():
        node = job.node.get("if")
        tree = facts.written(job) if isinstance(node, Scalar) and ".result" in (job.if_ or "") else None
        if tree is None or not isinstance(node, Scalar) or has_status_call(tree):
            continue
        found = next(((each, says) for each in nodes(tree) if (says := _moot(each)) is not None), None)
        if found is not None:
            yield Problem(
                "needs-result-without-status",
                f"`{to_text(found[0])}` is always {'true' if found[1] else 'false'} here: without a status function "
                f"job `{job.id}` runs only when all its needs succeed",
                node,
                (*job.route, "if"),
                advice="put `!cancelled() &&` or `always() &&` in front, inside of `${{ }}`",
                offset=start(found[0]),
            )


def _moot(node: "Ast") -> bool | None:
    """Return what a comparison says whenever all needs succeed; None for anything else, and for `== 'success'`."""
    if isinstance(node, Binary) and node.operator in ("==", "!="):
        left, right = (node.left, node.right) if isinstance(node.right, Literal) else (node.right, node.left)
        wanted = right.value if isinstance(right, Literal) else None
        if not isinstance(wanted, str) or wanted.lower() not in RESULTS or not _is_result(left):
            return None
        holds = (wanted.lower() == "success") is (node.operator == "==")
        return None if holds and wanted.lower() == "success" else holds
    if isinstance(node, Call) and node.name.lower() == "contains" and len(node.args) == 2 and _is_result(node.args[0]):
        wanted = node.args[1].value if isinstance(node.args[1], Literal) else None
        return False if isinstance(wanted, str) and wanted.lower() in RESULTS[1:] else None
    return None


def _is_result(tree: "Ast") -> bool:
    chains = chains_of(tree)
    if len(chains) != 1 or chains[0][1] is not tree:
        return False
    path = [part.lower() for part in chains[0][0]]
    return len(path) == 3 and path[0] == "needs" and path[2] == "result"
