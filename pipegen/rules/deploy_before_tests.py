"""A job deploys without waiting for the checks that run beside it.

The workflow has tests, but the deployment does not need them: it starts together with them, or even before, and a
version that fails its tests is live by the time they say so. Add the checking job to `needs`, or put the step first.
Tests of the running deployment (end to end, smoke) belong after it and are not reported.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production  # <-
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy-production:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```
"""

import re

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery, title
from pipegen.semantics.deployment import GUARDED, PAGES, SERVER, words_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("deploy",)
_OF_DEPLOYED = re.compile(
    r"e2e|end[-_ ]to[-_ ]end|smoke|accept|integration|lighthouse|cypress|playwright|load|perf|k6|post|verif"
    r"|api[-_ ]test|stag|prod|deploy|trivy|codeql|scan|audit|docs?\b"
)
_CHECKING = re.compile(r"test|lint|check|verif|(?<![a-z])(?:ci|qa)(?![a-z])|quality|valid|build")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first deployment of each job that comes before, or beside, the checks of the workflow."""
    delivery = facts.derived(Delivery)
    checks = [deed for deed in delivery.of("check") if not _OF_DEPLOYED.search(_said(deed))]
    if not checks:
        return
    every = delivery.of("check", "smoke")
    for job, deployments in delivery.deploying_jobs(SERVER, GUARDED, PAGES):
        first = deployments[0]
        if any(delivery.before(each, first) for each in every) or _may_be_checked(facts, first):
            continue
        late = [each for each in checks if delivery.together(each, first) and not _uses_outputs(facts, each, job.id)]
        if late:
            yield Problem(
                "deploy-before-tests",
                f"step `{first.step.title()}` deploys without waiting for `{_where(late[0], first)}`, so what fails "
                "its checks is live already",
                first.step.node.entries[0],
                first.step.route,
                advice=f"add `{late[0].job.id}` to `needs` of job `{job.id}`"
                if late[0].job is not job
                else "put the checks before the deployment",
            )


def _said(deed: "Deed") -> str:
    return f"{title(deed.job)} {title(deed.step)} {words_of(deed.act).lower()}"


def _where(deed: "Deed", deployment: "Deed") -> str:
    return deed.step.title() if deed.job is deployment.job else deed.job.id


def _may_be_checked(facts: "Facts", deployment: "Deed") -> bool:
    """Tell whether something before the deployment may check in a way that cannot be seen: a call, a script."""
    for id_ in facts.graph.ancestors(deployment.job.id.lower()):
        job = facts.graph.jobs[id_]
        if job.uses is not None or _CHECKING.search(title(job)) is not None:
            return True
    earlier = deployment.job.all_steps[: deployment.step.index]
    return any(_CHECKING.search(title(step)) is not None and "build" not in title(step) for step in earlier)


def _uses_outputs(facts: "Facts", deed: "Deed", job: str) -> bool:
    """Tell whether a check reads what the deployment found out, for instance its URL."""
    span = deed.job.node.span
    lines = [] if span is None else facts.lines[span.line - 1 : span.end_line]
    return any(f"needs.{job}.outputs" in line for line in lines)
