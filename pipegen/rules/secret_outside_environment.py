"""A deployment uses secrets that every job of the repository can use.

A secret of the repository can be read by any workflow on any branch, so whoever may push a branch may deploy. A secret
of an environment is given only to jobs that name it, after its rules are met: which branches, who approves, how long to
wait. Name the environment on the job and move the secrets there. Workflows that are called get theirs from the caller
and are left out.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}  # <-
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```
"""

from pipegen.expr.walk import paths_of
from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Embedded, Facts
    from pipegen.workflow.views import WorkflowJob

SEVERITY = WARNING
GROUP = "security"
WHEN = ("secrets",)
EFFECTS = ("deploy",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first secret of each deploying job without an environment."""
    if ("secrets." not in facts.text and facts.text) or facts.workflow.event("workflow_call") is not None:
        return
    if all(job.node.get("environment") is not None or job.uses is not None for job in facts.workflow.jobs):
        return
    jobs = {id(deed.job): deed.job for deed in facts.derived(Delivery).deployments()}
    for job in jobs.values():
        found = _first_secret(facts, job) if job.node.get("environment") is None else None
        if found is not None:
            embedded, name = found
            yield Problem(
                "secret-outside-environment",
                f"deploying job `{job.id}` reads `{name}` without an environment, so every branch can read it",
                embedded.slot.scalar,
                embedded.slot.route,
                advice="name the `environment` on the job and move its secrets there",
            )


def _first_secret(facts: "Facts", job: "WorkflowJob") -> "tuple[Embedded, str] | None":
    for embedded in facts.expressions:
        if embedded.slot.route[: len(job.route)] != job.route or "secrets" not in embedded.slot.text():
            continue
        for path in paths_of(embedded.tree):
            if path[0].lower() == "secrets" and len(path) > 1 and path[1].lower() != "github_token":
                return embedded, ".".join(path)
    return None
