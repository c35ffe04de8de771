"""The same jobs run twice for each commit of a branch that has a pull request.

`push` without a filter of branches and `pull_request` both start the workflow when somebody pushes to a branch of the
repository with an open pull request. Let `push` admit only the branches that pull requests go into.

```yaml bad
on:
  push:  # <-
  pull_request:
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  push:
    branches: [main]
  pull_request:
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.expr.values import Like
from pipegen.finding import ADVICE
from pipegen.semantics.scenario import BRANCH
from pipegen.semantics.triggers import types_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run

SEVERITY = ADVICE
GROUP = "economy"
WHEN = ("pull_request",)
ALL = ("*", "**")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report `push` where some job surely runs for any branch, and for a pull request from the same repository."""
    push, pull = facts.workflow.event("push"), facts.workflow.event("pull_request")
    if push is None or pull is None or "synchronize" not in types_of(pull):
        return
    if push.get("branches-ignore") is not None or pull.get("branches-ignore") is not None:
        return
    pushed = [_running(run) for run in facts.runs if _is_any_branch(run)]
    pulled = [_running(run) for run in facts.runs if run.scenario.event == "pull_request" and not run.scenario.fork]
    if not pushed or not pulled:
        return
    twice = [id_ for id_ in facts.graph.jobs if all(id_ in each for each in (*pushed, *pulled))]
    if twice:
        shown = ", ".join(f"`{facts.graph.jobs[id_].id}`" for id_ in twice[:3]) + (", ..." if len(twice) > 3 else "")
        yield Problem(
            "duplicate-work",
            f"a push to a branch with a pull request runs {shown} twice: for `push` and for `pull_request`",
            push.at,
            ("on", "push"),
            advice="let `push` admit only the branches that pull requests go into: `branches: [main]`",
        )


def _is_any_branch(run: "Run") -> bool:
    """Tell whether a run is one for a branch that nothing in the workflow names."""
    scenario = run.scenario
    if scenario.event != "push" or scenario.ref_type != BRANCH or scenario.ref is None:
        return False
    name = scenario.ref.value
    named = not isinstance(name, Like) or any(
        holds and wanted not in ALL for (_, wanted), holds in name.answers.items()
    )
    return not named and run.triggered.holds is True


def _running(run: "Run") -> set[str]:
    return {id_ for id_, job in run.jobs.items() if job.runs is True}
