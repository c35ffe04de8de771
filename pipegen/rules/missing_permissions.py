"""Without `permissions` the jobs get what the repository gives by default, often all of write access.

The token of a run is in reach of every action and package that a job runs. One that only has to read the code should
not be able to push, to publish or to close issues. A `permissions` of the workflow or of each job also says to readers
what the workflow changes.

```yaml bad
name: Test  # <-
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
name: Test
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.actions.permissions import required
from pipegen.finding import WARNING
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.entry_edits import insert_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = WARNING
GROUP = "security"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report a file without permissions of which some job has none either; those of a called one are its caller's."""
    workflow = facts.workflow
    if facts.is_action or workflow.permissions is not None or not facts.tree.entries:
        return
    without = [job for job in workflow.jobs if job.permissions is None]
    if not without or [event.name for event in workflow.events] == ["workflow_call"]:
        return
    some = len(without) < len(workflow.jobs)
    names = ", ".join([f"`{job.id}`" for job in without[:3]]) + (" and others" if len(without) > 3 else "")
    yield Problem(
        "missing-permissions",
        f"workflow has no `permissions`, nor {'have jobs' if len(without) > 1 else 'has job'} {names}"
        if some
        else _ALL,
        facts.tree.entries[0],
        (facts.tree.entries[0].key,),
        advice="add `permissions` with `contents: read`, and to each job what it needs beyond that",
        fix=Fix(UNSAFE, "add `permissions` with what the known actions need", lambda source: _edits(source, facts)),
    )


_ALL = "workflow has no `permissions`, so its jobs get what the repository gives by default"


def _edits(source: "Source", facts: "Facts") -> "list[Edit]":
    edits = [insert_entry(source, facts.tree, "permissions", "contents: read", before="jobs")]
    for job in facts.workflow.jobs:
        needs = {} if job.permissions is not None else _needs(job)
        if needs:
            lines = "\n".join([f"{scope}: {needs[scope]}" for scope in sorted(needs)])
            edits.append(insert_entry(source, job.node, "permissions", lines, before="steps"))
    return edits


def _needs(job: "WorkflowJob") -> dict[str, str]:
    """Return what the known actions of a job need, {} where reading the code is enough."""
    found = {"contents": "read"}
    for step in job.all_steps:
        given = {entry.key: text(entry.value) or "" for entry in step.with_ or ()}
        for scope, (level, _) in required(step.uses or "", given).items():
            if found.get(scope) != "write":
                found[scope] = level
    return {} if found == {"contents": "read"} else found
