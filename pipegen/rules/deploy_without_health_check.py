"""A deployment ends green although nothing asks whether the new version is well.

The tool that deploys reports that it handed the version over, not that the version answers. Without a check that waits
for it, a version that crashes on its first request counts as released, and jobs behind it go on to the next stage.
Smoke tests alone do not wait: right after a deployment they may still reach the old version. Platforms that wait by
themselves (`flyctl deploy`, `helm --wait`, Cloud Run) and pages that are swapped as a whole need no check.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy-staging:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment staging  # <-
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy-staging:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment staging
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
      - run: curl -f --retry 10 --retry-delay 5 --retry-all-errors https://staging.example.com/health
```
"""

import re

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery, title
from pipegen.semantics.deployment import SERVER, waits
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("deploy",)
_CHECKING = re.compile(r"health|verif|ready|readiness|liveness|uptime|wait|rollout status|stabil")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the last deployment of each job that nothing behind it asks about."""
    delivery = facts.derived(Delivery)
    for _, deployments in delivery.deploying_jobs(SERVER):
        last = deployments[-1]
        if any(waits(each.act) for each in deployments) or _is_checked(delivery, last):
            continue
        smoke = any(
            delivery.before(last, each) and not delivery.is_next_stage(each.job, last) for each in delivery.of("smoke")
        )
        yield Problem(
            "deploy-without-health-check",
            f"step `{last.step.title()}` deploys, and nothing waits until the new version is healthy"
            + (", so the smoke tests may reach the old one" if smoke else ""),
            last.step.node.entries[0],
            last.step.route,
            advice="ask a health URL after the deployment, again and again until it answers or a deadline passes",
        )


def _is_checked(delivery: Delivery, deployment: "Deed") -> bool:
    for deed in delivery.of("health", "watch"):
        if delivery.before(deployment, deed) and not delivery.is_next_stage(deed.job, deployment):
            return True
    return any(_CHECKING.search(title(each)) is not None for each in delivery.followers(deployment))
