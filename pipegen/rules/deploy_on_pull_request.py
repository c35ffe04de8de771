"""A pull request deploys to production before anyone has merged it.

The job runs for every pull request that is opened, and its command or environment says production, or the very same
command deploys what is pushed to a branch: unreviewed code goes live, and the last pull request that was pushed to
wins. Deploy previews from pull requests, and production from the branch or tag that was reviewed. Previews, plans and
dry runs are not reported.

`closed` is no `merged`: a pull request that is turned down is closed as well, and the checkout of its run has the code
that nobody wanted. A workflow that starts for `closed` only and deploys without asking for `merged` is a warning.

```yaml bad
on:
  push:
    branches: [main]
  pull_request:
jobs:
  deploy:
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
  pull_request:
jobs:
  deploy:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
```
"""

import re

from pipegen.facts.payloads import PULL_REQUESTS
from pipegen.finding import ERROR, WARNING
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.deployment import GUARDED, INFRASTRUCTURE, SERVER, kind, platform
from pipegen.semantics.scenario import BRANCH
from pipegen.semantics.stage import PRODUCTION, stages_in, stages_of_command
from pipegen.semantics.triggers import types_of
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import JobRun, Run

SEVERITY = ERROR
GROUP = "delivery"
EFFECTS = ("deploy",)
_FILE = re.compile(r"[./]")
_PUSHED = frozenset(["opened", "synchronize", "reopened"])
_ALWAYS_LIVE = frozenset(["fly", "flyctl", "heroku", "railway", "kamal", "eb", "copilot", "dokku"])
"""Programs that CI uses for nothing but what is live."""
_TOLD_APART = re.compile(r"event_name|event\.|head_ref|GITHUB_(?:ENV|REF|EVENT|HEAD)|github\.ref|preview|review", re.I)
"""What a file says that may give pull requests a place of their own."""
_CLEARING = re.compile(r"clean|delete|destroy|tear|preview|review|remove")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each deployment to production that surely happens for a pull request that nobody has merged."""
    if not any(_by_push(facts, event) for event in PULL_REQUESTS):
        yield from _turned_down(facts)
        return
    delivery = facts.derived(Delivery)
    seen: list[int] = []
    for deed in delivery.deployments():
        if id(deed.step.node) in seen:
            continue
        where = "to production" if _is_production(deed) else _as_pushed(facts, deed)
        run = next((run for run in facts.runs if where and _happens(delivery, run, deed)), None)
        if run is not None:
            seen.append(id(deed.step.node))
            yield Problem(
                "deploy-on-pull-request",
                f"step `{deed.step.title()}` deploys {where} on {run.scenario.said()}, expected that of merged "
                "code only",
                deed.step.node.entries[0],
                deed.step.route,
                advice="add `if: github.event_name == 'push'` to the job, or deploy a preview",
            )


def _by_push(facts: "Facts", name: str) -> bool:
    event = facts.workflow.event(name)
    return event is not None and not _PUSHED.isdisjoint(types_of(event))


def _is_production(deed: "Deed") -> bool:
    """Tell whether the deployment itself names production, or its environment does where previews are unusual."""
    command = deed.act.command
    if command is not None:
        if command.conditional or command.function:
            return False
        plain = [word.text for word in command.words if not _FILE.search(word.text) and "$" not in word.text]
        if PRODUCTION in stages_of_command(" ".join(plain)):
            return True
    elif any(_says_production(text(entry.value) or "") for entry in deed.step.with_ or ()):
        return True
    environment = deed.job.environment or ""
    is_production = "${{" not in environment and stages_in(environment) == frozenset([PRODUCTION])
    return is_production and kind(deed.act) in (SERVER, GUARDED, INFRASTRUCTURE) and not deed.stages() - {PRODUCTION}


def _says_production(value: str) -> bool:
    return "${{" not in value and (value.lower() in ("production", "prod") or "--prod" in value.split())


def _happens(delivery: Delivery, run: "Run", deed: "Deed") -> bool:
    """Tell whether a run of an open pull request surely gets to the deployment."""
    scenario = run.scenario
    made = run.jobs.get(deed.job.id.lower())
    if scenario.event not in PULL_REQUESTS or scenario.fork or delivery.may_be_closed(scenario):
        return False
    return made is not None and _reaches(made, deed)


def _reaches(made: "JobRun", deed: "Deed") -> bool:
    """Tell whether a job surely runs, and in it the deployment."""
    return made.runs is True and any(step.step.node is deed.step.node and step.runs is True for step in made.steps)


def _as_pushed(facts: "Facts", deed: "Deed") -> str:
    """Return which push the very same command deploys to the same place, `""` where that is not certain."""
    command = deed.act.command
    if command is None or command.conditional or command.function or platform(deed.act) not in _ALWAYS_LIVE:
        return ""
    if any("$" in word.text for word in command.words) or "${{" in (deed.job.environment or ""):
        return ""
    if not facts.text or _TOLD_APART.search(facts.text) is not None:
        return ""
    for run in facts.runs:
        scenario, made = run.scenario, run.jobs.get(deed.job.id.lower())
        if scenario.event == "push" and scenario.ref_type == BRANCH and made is not None and _reaches(made, deed):
            return f"to the place of a {scenario.said()}"
    return ""


def _turned_down(facts: "Facts") -> "Iterator[Problem]":
    """Yield each deployment that surely happens for a pull request that is closed, merged or not."""
    if "closed" not in facts.text or "merged" in facts.text:
        return
    delivery = facts.derived(Delivery)
    seen: list[int] = []
    for deed in delivery.deployments():
        named = f"{deed.job.id} {deed.job.name or ''} {deed.step.title()}".lower()
        if id(deed.job.node) in seen or kind(deed.act) not in (SERVER, GUARDED) or _CLEARING.search(named) is not None:
            continue
        if any(step.with_ is not None and step.with_.get("ref") is not None for step in deed.job.all_steps):
            continue
        if any(_on_closed(run, deed) for run in facts.runs):
            seen.append(id(deed.job.node))
            yield Problem(
                "deploy-on-pull-request",
                f"step `{deed.step.title()}` deploys for a pull request that is closed without a merge as well",
                deed.step.node.entries[0],
                deed.step.route,
                advice="add `if: github.event.pull_request.merged` to the job, or let a push start the workflow",
                severity=WARNING,
            )


def _on_closed(run: "Run", deed: "Deed") -> bool:
    scenario, made = run.scenario, run.jobs.get(deed.job.id.lower())
    if scenario.event not in PULL_REQUESTS or scenario.action != "closed" or scenario.fork:
        return False
    return made is not None and _reaches(made, deed)
