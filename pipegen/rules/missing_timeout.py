"""A job without `timeout-minutes` may hang for six hours.

GitHub stops a job after 360 minutes unless the file says otherwise; on a runner of one's own after five days. A test
that waits for a port then costs hours of runner time and holds back whatever is queued behind it. A job whose steps
all have limits of their own is fine. The fix sets 60 minutes: read it before you commit it, for a job that takes
longer would be stopped.

```yaml bad
on: push
jobs:
  test:  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - run: make test
```
"""

from pipegen.finding import WARNING
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.entry_edits import insert_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob

SEVERITY = WARNING
GROUP = "economy"
MINUTES = 60


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report every job of its own that has no limit, nor have all its steps."""
    for job in facts.workflow.jobs:
        if job.uses is not None or job.node.get("timeout-minutes") is not None or not job.steps:
            continue
        if all(step.node.get("timeout-minutes") is not None for step in job.steps):
            continue
        yield Problem(
            "missing-timeout",
            f"job `{job.id}` has no `timeout-minutes`, so it may hang for six hours",
            job.entry,
            job.route,
            advice="add `timeout-minutes`, a few times what the job takes",
            fix=_limit(job),
        )


def _limit(job: "WorkflowJob") -> Fix:
    return Fix(
        UNSAFE,
        f"add `timeout-minutes: {MINUTES}`",
        lambda source: [insert_entry(source, job.node, "timeout-minutes", str(MINUTES), after="runs-on", before=None)],
    )
