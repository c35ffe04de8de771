"""A job that is there to be the required check passes although a job that it needs did not.

A branch protection counts a skipped check as passed. A gate without `if: always()` is skipped when one of its needs
fails, so the pull request can be merged. A gate with `always()` has to look at every result: a need that hits its
`timeout-minutes` ends as `cancelled`, which a test for `failure` alone lets through. pipegen lets each need fail and be
cancelled in turn, and looks at what the gate does.

```yaml bad
on: pull_request
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  ci-success:  # <-
    needs: [lint, test]
    runs-on: ubuntu-latest
    steps:
      - run: echo "all jobs passed"
```

```yaml good
on: pull_request
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  ci-success:
    if: always()
    needs: [lint, test]
    runs-on: ubuntu-latest
    steps:
      - if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')
        run: exit 1
```
"""

from pipegen.finding import ERROR
from pipegen.semantics import gates
from pipegen.semantics.fault import FAIL
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "reach"
WHEN = ("needs",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each gate that surely does not fail when one of its needs fails or is cancelled."""
    for job in facts.workflow.jobs:
        if len(job.needs) < 2 or not gates.is_gate(facts, job):
            continue
        found = gates.missed(facts, job) if facts.is_readable else None
        if found is None:
            continue
        outcome, fault = found
        means = ", which counts as passed where the check is required" if outcome == "is skipped" else ""
        yield Problem(
            "gate-passes-on-skip",
            f"gate `{job.id}` {outcome} when `{fault.said().replace(' ', '` ', 1)}{means}",
            job.entry,
            job.route,
            advice="give it `if: always()` and a step that fails unless every needed result is `success`"
            if fault.kind == FAIL
            else "let it fail on `contains(needs.*.result, 'cancelled')` as well, which is how a timeout ends",
        )
