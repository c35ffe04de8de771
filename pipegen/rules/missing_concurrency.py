"""Runs for older commits of a pull request go on beside the run for the newest one.

Each push to a pull request starts a run; without `concurrency` the earlier ones keep their runners until they end, and
their results are of no use. Put the runs of one pull request into one group and cancel those that are outdated.

```yaml bad
on:
  pull_request:  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: make test
```

```yaml good
on:
  pull_request:
concurrency:
  group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: make test
```
"""

from pipegen.finding import ADVICE
from pipegen.semantics.triggers import types_of
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.entry_edits import insert_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob

SEVERITY = ADVICE
GROUP = "economy"
WHEN = ("pull_request",)
CHECKOUT = "actions/checkout@"
VALUE = (
    "group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}\ncancel-in-progress: true"
)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the event of a workflow that works on each push to a pull request and has no concurrency group."""
    event = facts.workflow.event("pull_request")
    tree = facts.tree
    if event is None or "synchronize" not in types_of(event) or tree.get("concurrency") is not None:
        return
    working = [job for job in facts.workflow.jobs if job.uses is not None or _works(job)]
    if not working or all(job.node.get("concurrency") is not None for job in working):
        return
    yield Problem(
        "missing-concurrency",
        "each push to a pull request starts a run beside those for its older commits: there is no `concurrency`",
        event.at,
        ("on", "pull_request"),
        advice="add a `concurrency` group for each pull request with `cancel-in-progress: true`",
        fix=Fix(
            UNSAFE,
            "add `concurrency`",
            lambda source: [insert_entry(source, tree, "concurrency", VALUE, before="jobs")],
        ),
    )


def _works(job: "WorkflowJob") -> bool:
    """Tell whether a job fetches the source and runs something, which is more than to label or to comment."""
    return any(step.run for step in job.steps) and any((step.uses or "").startswith(CHECKOUT) for step in job.steps)
