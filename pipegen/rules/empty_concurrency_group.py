"""A concurrency group whose name is empty in a run that the triggers admit, which GitHub refuses.

`github.head_ref` has a value in pull requests only, `inputs` only where the workflow is started by hand or called. A
group that is nothing but such a value is an error in every other run: it ends before its first job. Say what to use
instead, `${{ github.head_ref || github.run_id }}`, or put a text before it.

```yaml bad
on: [push, pull_request]
concurrency:
  group: ${{ github.head_ref }}  # <-
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on: [push, pull_request]
concurrency:
  group: ${{ github.head_ref || github.run_id }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.values import Object
from pipegen.finding import ERROR
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

SEVERITY = ERROR
GROUP = "reach"
WHEN = ("concurrency",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each group that is surely empty in some run; that of a job only where the job surely runs."""
    if facts.is_action:
        return
    yield from _one(facts, facts.tree.get("concurrency"), (), None)
    for job in facts.workflow.jobs:
        yield from _one(facts, job.node.get("concurrency"), job.route, job)


def _one(facts: "Facts", node: "Tree | None", owner: "Route", job: "WorkflowJob | None") -> "Iterator[Problem]":
    route: Route = (*owner, "concurrency")
    if isinstance(node, Mapping):
        node, route = node.get("group"), (*route, "group")
    text = node.value if isinstance(node, Scalar) else None
    if not isinstance(node, Scalar) or not isinstance(text, str) or not _is_one_expression(text):
        return
    for index, scenario in enumerate(facts.scenarios):
        known = Object(scenario.contexts().items.items(), open=True)
        if scenario.is_open or not _is_empty(text, known) or not _is_reached(facts, index, job):
            continue
        message = f"concurrency group is empty in a run of `{scenario.event}`, which GitHub refuses"
        advice = "write `... || github.run_id`, or put a text before the value"
        yield Problem("empty-concurrency-group", message, node, route, advice=advice)
        return


def _is_one_expression(text: str) -> bool:
    return text.startswith("${{") and text.endswith("}}") and text.count("${{") == 1


def _is_reached(facts: "Facts", index: int, job: "WorkflowJob | None") -> bool:
    """Tell whether the group is surely asked for in a scenario: that of a job when the job starts."""
    if job is None or index >= len(facts.runs):
        return job is None
    made = facts.runs[index].jobs.get(job.id.lower())
    return made is not None and made.runs is True


def _is_empty(text: str, contexts: Object) -> bool:
    try:
        return fill(text, contexts, None) in ("", None)
    except ExprError:
        return False
