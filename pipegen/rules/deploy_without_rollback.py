"""A deployment to servers has no way back when it turns out bad.

When the check behind a deployment fails, the run turns red and the broken version stays live until somebody notices
and finds out how to go back. A step with `if: failure()` that brings the last good version back takes minutes and needs
nobody. Platforms that keep the old version by themselves (`helm --atomic`, Cloud Run, Fly) and pages that are swapped
as a whole are not reported.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: kubectl set image deployment/api api=registry.example.com/api:${{ github.sha }}  # <-
        env:
          KUBECONFIG: ${{ secrets.KUBECONFIG }}
      - run: kubectl rollout status deployment/api --timeout 5m
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: kubectl set image deployment/api api=registry.example.com/api:${{ github.sha }}
        env:
          KUBECONFIG: ${{ secrets.KUBECONFIG }}
      - run: kubectl rollout status deployment/api --timeout 5m
      - if: failure()
        run: kubectl rollout undo deployment/api
```
"""

import re

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery, owners, title
from pipegen.semantics.deployment import SERVER
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("deploy",)
_GOING_BACK = re.compile(r"roll[-_ ]?back|revert|restore|previous|undo|blue[-_ ]?green")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the last deployment of each job, when nothing in the workflow goes back."""
    delivery = facts.derived(Delivery)
    jobs = delivery.deploying_jobs(SERVER)
    if not jobs or delivery.of("rollback", "restore") or _goes_back(facts):
        return
    for _, deployments in jobs:
        last = deployments[-1].step
        yield Problem(
            "deploy-without-rollback",
            f"step `{last.title()}` deploys, and nothing goes back to the last good version when it fails",
            last.node.entries[0],
            last.route,
            advice="add a step with `if: failure()` that brings the last good version back",
        )


def _goes_back(facts: "Facts") -> bool:
    return any(_GOING_BACK.search(title(owner)) is not None for owner in owners(facts))
