"""A step that runs in no run that the triggers admit.

The condition of the step is evaluated over every event that the workflow admits, and over every combination of the
job's matrix. What cannot be known before a run counts as both, so only what is certain is reported. A step with
`if: false` was switched off on purpose and is not reported here.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - if: github.event_name == 'release'  # <-
        run: make publish
```

```yaml good
on:
  push:
    branches: [main]
  release:
    types: [published]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - if: github.event_name == 'release'
        run: make publish
```
"""

import re

from pipegen.finding import WARNING
from pipegen.semantics import reach
from pipegen.semantics.reasons import shown
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "reach"
WHEN = ("if:", 'if"', "if'", "if :")
ASKED = re.compile("github|inputs|matrix", re.IGNORECASE)
"""What a condition must read for something to be known of it."""
TEMPLATE = "matrix.build-mode == 'manual'"
"""The condition of the step that GitHub's own CodeQL template has for languages that are not there yet."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each step whose condition is false in every scenario in which its job may run."""
    for job in facts.workflow.jobs if facts.runs else ():
        for step in job.all_steps if job.node.get("steps") is not None else ():
            text = step.if_
            if (
                not text
                or not ASKED.search(text)
                or reach.step_may_run(facts, step)
                or reach.is_switched_off(facts, step)
            ):
                continue
            if shown(text) == TEMPLATE:
                continue
            events = ", ".join(f"`{event.name}`" for event in facts.workflow.events)
            legs = " and no leg of the matrix" if "matrix" in text else ""
            yield Problem(
                "unreachable-step",
                f"step `{shown(step.title())}` never runs: no run ({events}){legs} fulfils its condition",
                step.node.entries[0],
                step.route,
                advice="let `on` admit the runs that its condition asks for, or change its `if`",
            )
