"""A delivery announces its success, and nobody hears of its failure.

A step that notifies runs, like every step, only while all before it succeeded. So the channel learns of each deployment
that went well, and a deployment that failed looks just like none at all. Let the step run always and say how the job
ended, or add a second one with `if: failure()`.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
      - uses: slackapi/slack-github-action@v2  # <-
        with:
          webhook: ${{ secrets.SLACK_WEBHOOK }}
          webhook-type: incoming-webhook
          payload: '{"text": "production deployed"}'
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
      - if: always()
        uses: slackapi/slack-github-action@v2
        with:
          webhook: ${{ secrets.SLACK_WEBHOOK }}
          webhook-type: incoming-webhook
          payload: '{"text": "production: ${{ job.status }}"}'
```
"""

import re

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery, owners, title
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("notify",)
_STATUS = re.compile(
    r"always\(\)|failure\(\)|cancelled\(\)|\.result\b|\.outcome\b|\.conclusion\b|job\.status|'failure'"
)
_TELLING = re.compile(
    r"notif|slack|discord|teams|telegram|mail|alert|issue|pager|webhook|report|announce|comment|sentry"
)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each notification behind a deployment that only success reaches, when nothing tells of failure."""
    delivery = facts.derived(Delivery)
    notices = delivery.of("notify")
    deployments = delivery.of("deploy") if notices else []
    if not deployments or _failure_is_told(facts, notices):
        return
    seen: list[int] = []
    for notice in notices:
        if id(notice.step.node) in seen or not any(delivery.before(each, notice) for each in deployments):
            continue
        seen.append(id(notice.step.node))
        yield Problem(
            "silent-failure",
            f"step `{notice.step.title()}` announces success only: when the delivery fails, nobody is told",
            notice.step.node.entries[0],
            notice.step.route,
            advice="give the step `if: always()` and say `${{ job.status }}`, or add one with `if: failure()`",
        )


def _failure_is_told(facts: "Facts", notices: "list[Deed]") -> bool:
    if any(_sees_failure(notice.step) or _sees_failure(notice.job) for notice in notices):
        return True
    return any(
        _sees_failure(owner) and _TELLING.search(f"{title(owner)} {_script(owner)}") is not None
        for owner in owners(facts)
    )


def _sees_failure(owner: "WorkflowJob | WorkflowStep") -> bool:
    return _STATUS.search(owner.if_ or "") is not None


def _script(owner: "WorkflowJob | WorkflowStep") -> str:
    node = owner.node.get("run")
    return "" if node is None else repr(node).lower()
