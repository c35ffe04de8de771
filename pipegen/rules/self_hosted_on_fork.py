"""A pull request from a fork runs its code on a runner of one's own.

Anybody may open a pull request, and its code then runs on a machine inside of the network. It can read what other jobs
left there, and stay for those that come later, unless every job gets a fresh machine. Take a runner of GitHub's for
pull requests, or leave forks out: `if: github.event.pull_request.head.repo.fork == false`. In a private repository
forks are rare: then allow the finding with a reason.

```yaml bad
on: pull_request
jobs:
  test:
    runs-on: [self-hosted, linux]  # <-
    steps:
      - run: make test
```

```yaml good
on: pull_request
jobs:
  test:
    if: github.event_name != 'pull_request' || !github.event.pull_request.head.repo.fork
    runs-on: [self-hosted, linux]
    steps:
      - run: make test
```
"""

from pipegen.finding import WARNING
from pipegen.semantics import guards
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

SEVERITY = WARNING
GROUP = "security"
WHEN = ("self-hosted",)
_LABEL = "self-hosted"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each job on a self-hosted runner that surely runs for a pull request from a fork."""
    if _LABEL not in facts.text and facts.text:
        return
    jobs = [job for job in facts.workflow.jobs if _is_own(job)]
    runs = [run for run in facts.runs if run.scenario.fork] if jobs else []
    for job in jobs:
        entry = job.node.entry("runs-on")
        if entry is None or any(guards.asks(facts, each) for each in guards.before(facts, job)):
            continue
        run = next((run for run in runs if (made := run.jobs.get(job.id.lower())) and made.runs is True), None)
        if run is not None:
            yield Problem(
                "self-hosted-on-fork",
                f"job `{job.id}` runs the code of any fork on a self-hosted runner: {run.scenario.said()}",
                entry.value,
                (*job.route, "runs-on"),
                advice="run it on a runner of GitHub's, or leave forks out with an `if`",
            )


def _is_own(job: "WorkflowJob") -> bool:
    labels = [label.lower() for label in job.runs_on]
    if _LABEL in labels:
        return True
    asked = [label for label in labels if "matrix." in label]
    return bool(asked) and job.matrix is not None and _LABEL in _scalars(job.matrix)


def _scalars(node: "Tree") -> list[str]:
    if isinstance(node, Scalar):
        return [(text(node) or "").lower()]
    if isinstance(node, Mapping):
        return [each for entry in node for each in _scalars(entry.value)]
    return [each for item in node for each in _scalars(item)]
