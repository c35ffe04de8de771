"""A newer run cancels a deployment while it is at work.

`cancel-in-progress: true` stops a deployment wherever it happens to be: half the servers new, a migration without its
version, a lock on the state that nobody releases. It is right for tests and for previews of pull requests; a deployment
must end before the next one begins. A group whose name differs with every run never cancels anything, and pages that
are swapped as a whole come to no harm: neither is reported. A job that calls a workflow of the same repository deploys
when that workflow does, whatever it is given.

```yaml bad
on:
  push:
    branches: [main]
concurrency:
  group: ${{ github.workflow }}-${{ github.ref }}
  cancel-in-progress: true  # <-
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```

```yaml good
on:
  push:
    branches: [main]
  pull_request:
concurrency:
  group: ${{ github.workflow }}-${{ github.ref }}
  cancel-in-progress: ${{ github.event_name == 'pull_request' }}
jobs:
  deploy-production:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```
"""

import re

from pipegen.finding import ERROR
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.deployment import GUARDED, INFRASTRUCTURE, SERVER, platform
from pipegen.semantics.scenario import TAG
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag, mapping, text
from pipegen.yamlio.entry_edits import set_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Mapping

SEVERITY = ERROR
GROUP = "delivery"
EFFECTS = ("deploy", "calls")
KEY = "cancel-in-progress"
WHEN = (KEY,)
_EVERY_RUN = re.compile(r"run_id|run_number|run_attempt|github\.sha|\.head\.sha|\.after\b")
_AT_ONCE = re.compile(
    r"gcloud|google-github-actions/|aws-actions/amazon-ecs|doctl|digitalocean/|curl|render|johnbeynon/"
)
"""What hands the deployment over with one request: cancelled or not, the platform ends it."""
_REF = re.compile(r"github\.ref|tag_name|github\.event\.release")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each group that cancels a run with a deployment, once."""
    if KEY not in facts.text or ("deploy" not in facts.effects and "uses: ./" not in facts.text):
        return
    whole = mapping(facts.tree.get("concurrency"))
    whole = whole if whole is not None and _cancels(whole) else None
    kinds = SERVER, GUARDED, INFRASTRUCTURE
    delivery = facts.derived(Delivery)
    own_jobs = delivery.deploying_jobs(*kinds) if "deploy" in facts.effects else []
    for job, deployments in [*own_jobs, *delivery.calling_jobs(*kinds)]:
        if all(_AT_ONCE.match(platform(deed.act)) is not None for deed in deployments):
            continue
        if whole is not None and _meets_itself(facts, job, whole):
            yield _problem(facts, f"the workflow, so of job `{job.id}`, which deploys", whole, ())
            whole = None
        own = mapping(job.node.get("concurrency"))
        if own is not None and _cancels(own) and _meets_itself(facts, job, own):
            yield _problem(facts, f"job `{job.id}`, which deploys", own, job.route)


def _cancels(concurrency: "Mapping") -> bool:
    group = text(concurrency.get("group")) or ""
    return flag(concurrency.get(KEY)) is True and _EVERY_RUN.search(group) is None


def _meets_itself(facts: "Facts", job: "WorkflowJob", concurrency: "Mapping") -> bool:
    """Tell whether two runs with the deployment may share the group: not when each has a tag of its own."""
    if _REF.search(text(concurrency.get("group")) or "") is None:
        return True
    id_ = job.id.lower()
    made = [(run.scenario, run.jobs.get(id_)) for run in facts.runs]
    ran = [scenario for scenario, each in made if each is not None and each.runs is not False]
    return any(scenario.ref_type != TAG for scenario in ran)


def _problem(facts: "Facts", whose: str, concurrency: "Mapping", route: "Route") -> Problem:
    pulls = facts.workflow.event("pull_request") is not None and not route
    wanted = "${{ github.event_name == 'pull_request' }}" if pulls else "false"
    entry = concurrency.entry(KEY)
    return Problem(
        "cancelled-deploy",
        f"`{KEY}: true` of {whose}: a newer run stops the deployment half-way, expected `{wanted}`",
        concurrency if entry is None else entry,
        (*route, "concurrency", KEY),
        advice=f"set `{KEY}: {wanted}`",
        fix=Fix(UNSAFE, f"set `{wanted}`", lambda source: [set_entry(source, concurrency, KEY, wanted)]),
    )
