"""Two runs may deploy to the same place at the same time.

Without a `concurrency` group a second push starts a second deployment while the first is at work. Whichever ends last
wins, which may be the older version, and two migrations may run into each other. A group of the job, or of the
workflow, lets one wait for the other; `cancel-in-progress` must stay off for deployments. A workflow that is only
called by others is not reported, since its caller can hold the group: there the calling job is.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy-production:  # <-
    runs-on: ubuntu-latest
    steps:
      - run: flyctl deploy --remote-only
        env:
          FLY_API_TOKEN: ${{ secrets.FLY_API_TOKEN }}
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    concurrency:
      group: deploy-production
      cancel-in-progress: false
    steps:
      - run: flyctl deploy --remote-only
        env:
          FLY_API_TOKEN: ${{ secrets.FLY_API_TOKEN }}
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.deployment import GUARDED, INFRASTRUCTURE, PAGES, SERVER
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.entry_edits import insert_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("deploy", "calls")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each job that deploys without a group of its own or of the workflow."""
    if "deploy" not in facts.effects and "uses: ./" not in facts.text:
        return
    if facts.tree.get("concurrency") is not None or {event.name for event in facts.workflow.events} == {
        "workflow_call"
    }:
        return
    delivery = facts.derived(Delivery)
    kinds = SERVER, GUARDED, INFRASTRUCTURE, PAGES
    own = delivery.deploying_jobs(*kinds) if "deploy" in facts.effects else []
    calling = [each for each in delivery.calling_jobs(*kinds) if not _is_queued(each[1])]
    for job, _ in [*own, *calling]:
        if job.node.get("concurrency") is None:
            yield Problem(
                "deploy-without-concurrency",
                f"job `{job.id}` deploys without a `concurrency` group, so two runs may deploy at the same time",
                job.entry,
                job.route,
                advice="add a `concurrency` group with `cancel-in-progress: false`",
                fix=_group(job),
            )


def _is_queued(called: "list[Deed]") -> bool:
    """Tell whether a called workflow has a group of its own round one of its deployments."""
    return any(each.job.workflow.tree.get("concurrency") or each.job.node.get("concurrency") for each in called)


def _group(job: "WorkflowJob") -> Fix:
    group = job.id if job.id.lower().startswith("deploy") else f"deploy-{job.id}"
    if job.node.get("strategy") is not None:  # the legs of one run must not drive each other out of the queue
        group += "-${{ strategy.job-index }}"
    lines = f"group: {group}\ncancel-in-progress: false"
    after = "runs-on" if job.node.entry("runs-on") is not None else None
    return Fix(
        UNSAFE,
        f"add the concurrency group `{group}`",
        lambda source: [insert_entry(source, job.node, "concurrency", lines, after=after)],
    )
