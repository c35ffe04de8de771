"""A check of seconds stands behind tests of minutes in the same job.

The steps of a job run one after the other. When the linter or the type checker comes last, a typing mistake shows only
after all tests have run, and not at all when they fail. Run what only reads the source first, or in a job of its own.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci
      - run: npm test
      - run: npm run lint  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci
      - run: npm run lint
      - run: npm test
```
"""

import re

from pipegen.finding import ADVICE
from pipegen.semantics.cheap_checks import reads_source, runs_source
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

SEVERITY = ADVICE
GROUP = "economy"
TESTS = re.compile(r"test|jest|mocha|ava|karma|cypress|playwright|tox|nox|rspec|behave|pest|verify|\bt\b|tst")
"""What the script of a step that runs tests holds; most scripts do not, and need no closer look."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each step that only reads the source and stands behind one that runs tests."""
    for job in facts.workflow.jobs:
        if len(job.steps) > 1 and not _is_apart(job):
            yield from _late(facts, job)


def _late(facts: "Facts", job: "WorkflowJob") -> "Iterator[Problem]":
    tested: WorkflowStep | None = None
    for step in job.steps:
        script = step.run
        if script is None or step.if_ or (tested is None and not TESTS.search(script)):
            continue
        commands = facts.commands(step)
        if any(reads_source(command) for command in commands):
            if tested is None:
                continue
            yield Problem(
                "late-cheap-check",
                f"step `{step.title()}` only reads the source, but waits for the tests of step `{tested.title()}`",
                step.node.entries[0],
                step.route,
                advice="put it before the tests, or into a job of its own that runs beside them",
            )
        elif tested is None and any(runs_source(command) for command in commands):
            tested = step


def _is_apart(job: "WorkflowJob") -> bool:
    """Tell whether steps of a job run side by side."""
    return any(step.background or step.steps for step in job.steps)
