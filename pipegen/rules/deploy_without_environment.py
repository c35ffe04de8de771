"""A job deploys without saying to which environment.

An environment is where GitHub keeps the secrets of a stage apart, asks for approvals, limits the branches that may
deploy, and records what is live where. Without one every branch that can edit the workflow can read the production
secrets, and nobody can ask for a second pair of eyes. Previews of pull requests need none.

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
    environment: production
    steps:
      - run: flyctl deploy --remote-only
        env:
          FLY_API_TOKEN: ${{ secrets.FLY_API_TOKEN }}
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.deployment import GUARDED, INFRASTRUCTURE, PAGES, SERVER, kind
from pipegen.semantics.stage import PRODUCTION, STAGING
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
EFFECTS = ("deploy",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each job that deploys and has no environment."""
    for job, deployments in facts.derived(Delivery).deploying_jobs(SERVER, GUARDED, INFRASTRUCTURE, PAGES):
        evident = any(kind(deed.act) != PAGES or deed.stage() != "" for deed in deployments)
        if job.node.get("environment") is None and evident:
            yield Problem(
                "deploy-without-environment",
                f"job `{job.id}` deploys without an `environment`, so no approval and no rule for branches can hold it",
                job.entry,
                job.route,
                advice="add `environment` and keep the secrets of the deployment there",
                fix=_environment(job, deployments),
            )


def _environment(job: "WorkflowJob", deployments: "list[Deed]") -> Fix | None:
    """Return the fix where all deployments are evidently about one stage."""
    stages = {deed.stage() for deed in deployments}
    stage = stages.pop() if len(stages) == 1 else ""
    if stage not in (PRODUCTION, STAGING):
        return None
    after = "runs-on" if job.node.entry("runs-on") is not None else None
    return Fix(
        UNSAFE,
        f"add `environment: {stage}`",
        lambda source: [insert_entry(source, job.node, "environment", stage, after=after)],
    )
