"""A step needs a secret that it does not get in a pull request from a fork.

GitHub gives no secrets to runs for forks: `${{ secrets.X }}` is empty there, and an action or a tool that needs it
fails, so that no contribution from outside can turn green. Leave the step out where the secret is missing, for instance
with `if: github.event.pull_request.head.repo.fork == false`, or do what needs it in a workflow that runs after the
merge.

Reported are steps that surely run for a fork and surely fail without the secret: actions that require the input, and
tools that do nothing without their token.

```yaml bad
on: pull_request
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        with:
          username: robot
          password: ${{ secrets.DOCKER_PASSWORD }}  # <-
```

```yaml good
on: pull_request
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        if: ${{ !github.event.pull_request.head.repo.fork }}
        with:
          username: robot
          password: ${{ secrets.DOCKER_PASSWORD }}
```
"""

from pipegen.actions.catalog import find
from pipegen.expr.walk import paths_of
from pipegen.finding import WARNING
from pipegen.semantics import guards
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Embedded, Facts
    from pipegen.semantics.run import Run
    from pipegen.workflow.views import WorkflowStep

SEVERITY = WARNING
GROUP = "security"
WHEN = ("secrets",)

_NEEDED = {
    "actions/checkout": ("token",),
    "actions/create-github-app-token": ("app-id", "client-id", "private-key"),
    "appleboy/ssh-action": ("host", "key"),
    "aws-actions/configure-aws-credentials": ("aws-access-key-id",),
    "azure/docker-login": ("password",),
    "azure/login": ("creds",),
    "chromaui/action": ("projecttoken",),
    "crazy-max/ghaction-import-gpg": ("gpg_private_key",),
    "docker/login-action": ("password",),
    "google-github-actions/auth": ("credentials_json", "workload_identity_provider"),
    "peter-evans/create-pull-request": ("token",),
    "tibdex/github-app-token": ("app_id", "private_key"),
    "webfactory/ssh-agent": ("ssh-private-key",),
}
"""Inputs without which an action fails, also where its `action.yml` does not call them required."""

_TOKENS = {
    "CLOUDFLARE_API_TOKEN": "wrangler",
    "FLY_API_TOKEN": "fly flyctl",
    "GH_TOKEN": "gh",
    "NETLIFY_AUTH_TOKEN": "netlify",
    "PULUMI_ACCESS_TOKEN": "pulumi",
    "RAILWAY_TOKEN": "railway",
    "SNYK_TOKEN": "snyk",
    "SONAR_TOKEN": "sonar-scanner sonar",
    "VERCEL_TOKEN": "vercel",
}
"""Variables without which a tool does nothing."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each step, once, that needs a secret and surely runs for a fork."""
    if "secrets." not in facts.text and facts.text:
        return
    runs: list[Run] | None = None
    seen: set[int] = set()
    for embedded in facts.expressions:
        step, secret = _needing(facts, embedded)
        if step is None or id(step.node) in seen:
            continue
        if runs is None:
            runs = [run for run in facts.runs if run.scenario.fork]
        run = next((run for run in runs if _fails(run, step)), None) if not _is_forgiven(facts, step) else None
        if run is None:
            continue
        seen.add(id(step.node))
        yield Problem(
            "secret-in-fork-run",
            f"`{secret}` is empty in {run.scenario.said()}, and the step fails without it",
            embedded.slot.scalar,
            embedded.slot.route,
            advice="leave the step out for forks: `if: ${{ !github.event.pull_request.head.repo.fork }}`",
        )


def _needing(facts: "Facts", embedded: "Embedded") -> "tuple[WorkflowStep | None, str]":
    """Return the step that fails where an expression is empty, and the secret that it is."""
    route = embedded.slot.route
    if len(route) < 6 or route[-2] not in ("with", "env") or (route[-2] == "env" and route[-1] not in _TOKENS):
        return None, ""
    if "secrets" not in embedded.slot.text():
        return None, ""
    paths = paths_of(embedded.tree)
    path = paths[0] if len(paths) == 1 else ("",)
    whole = embedded.slot.text().strip()
    if path[0].lower() != "secrets" or path[-1].lower() == "github_token" or whole.strip("${} ") != ".".join(path):
        return None, ""
    step = facts.step_at(route)
    if step is None or len(route) != len(step.route) + 2 or not _needs(facts, step, str(route[-2]), str(route[-1])):
        return None, ""
    return step, ".".join(path)


def _needs(facts: "Facts", step: "WorkflowStep", kind: str, key: str) -> bool:
    uses = step.uses
    if uses is None:
        tools = _TOKENS.get(key, "").split() if kind == "env" else []
        return bool(tools) and any(
            command.program()[:1] and command.program()[0] in tools for command in facts.commands(step)
        )
    if kind == "env":
        return (key == "SNYK_TOKEN" and "snyk" in uses) or (key == "SONAR_TOKEN" and "sonar" in uses.lower())
    if key.lower() in _NEEDED.get(uses.partition("@")[0].lower(), ()):
        return True
    action = find(uses)
    known = action.input(key) if action is not None else None
    return known is not None and known.required and not known.default


def _is_forgiven(facts: "Facts", step: "WorkflowStep") -> bool:
    owners = (step.node, step.job.node)
    if any(text(owner.get("continue-on-error")) not in (None, "false") for owner in owners):
        return True
    return guards.guarded(facts, step) or "secrets." in f"{step.if_ or ''}" or "env." in f"{step.if_ or ''}"


def _fails(run: "Run", step: "WorkflowStep") -> bool:
    job = run.jobs.get(step.job.id.lower())
    return job is not None and job.runs is True and guards.step_runs(job, step) is True
