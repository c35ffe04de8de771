"""Permissions reach further than the jobs need.

`write-all` lets every action and package of the workflow push code, publish packages and change releases; `read-all`
lets them read issues, security alerts and more. A `write` at the top of a workflow with several jobs is given to each
of them, to the one that lints as well. Give each job what it needs, and the workflow `contents: read` or nothing.

```yaml bad
on: push
permissions:
  contents: write  # <-
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  release:
    runs-on: ubuntu-latest
    steps:
      - run: make release
```

```yaml good
on: push
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  release:
    permissions:
      contents: write
    runs-on: ubuntu-latest
    steps:
      - run: make release
```
"""

from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import Workflow
    from pipegen.yamlio.tree import Tree

SEVERITY = WARNING
GROUP = "security"
WHEN = ("permissions",)
_MEANS = {"write-all": "write to everything", "read-all": "read everything"}


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report `write-all` and `read-all`, and `write` at the top where several jobs take it from there."""
    workflow = facts.workflow
    if workflow.permissions is not None:
        yield from _of_workflow(workflow, workflow.permissions)
    called_only = [event.name for event in workflow.events] == ["workflow_call"]
    for job in workflow.jobs:
        word = text(job.permissions)
        if word in _MEANS and job.permissions is not None and (word == "write-all" or not called_only):
            yield Problem(
                "broad-permissions",
                f"`{word}` lets job `{job.id}` {_MEANS[word]}",
                job.permissions,
                (*job.route, "permissions"),
                advice="name the scopes that the job needs",
            )


def _of_workflow(workflow: "Workflow", node: "Tree") -> "Iterator[Problem]":
    takers = [job for job in workflow.jobs if job.permissions is None]
    shared = len(workflow.jobs) > 1 and takers and [event.name for event in workflow.events] != ["workflow_call"]
    word = text(node)
    if word == "write-all" or (word == "read-all" and shared):
        yield Problem(
            "broad-permissions",
            f"`{word}` lets every job {_MEANS[word]}",
            node,
            ("permissions",),
            advice="write `contents: read` here, and name at each job what it needs beyond that",
        )
    for entry in node.entries if isinstance(node, Mapping) and shared else ():
        if text(entry.value) == "write":
            yield Problem(
                "broad-permissions",
                f"`{entry.key}: write` is written for the whole workflow, expected at the job that needs it",
                entry,
                ("permissions", entry.key),
                advice="move it to `permissions` of the job that needs it",
            )
