"""A health check asks only once, right after a deployment.

A new version needs a while to start: containers are pulled, connections made, traffic moved. A single request meets the
old version, or none, so the check passes for the wrong reason or fails a good deployment. Ask again and again until the
answer is right or a deadline passes. A check behind something that waits (`kubectl rollout status`, `helm --wait`,
`flyctl deploy`) may ask once.

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
      - name: Run health checks
        run: curl -f https://api.example.com/health || exit 1  # <-
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
      - name: Run health checks
        run: curl -f --retry 10 --retry-delay 5 --retry-all-errors https://api.example.com/health
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.deployment import SERVER, kind, waits
from pipegen.semantics.effects import retried
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag
from pipegen.yamlio.scalar_edits import replace_inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts
    from pipegen.yamlio.tree import Scalar

SEVERITY = WARNING
GROUP = "delivery"
EFFECTS = ("health",)
FLAGS = "--retry 10 --retry-delay 5 --retry-all-errors"
_ASKING = ("curl", "wget", "http", "https", "xh")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each request for a health URL behind a deployment that nothing repeats."""
    delivery = facts.derived(Delivery)
    checks = [deed for deed in delivery.of("health") if _asks_once(facts, deed)]
    for deed in checks:
        script = deed.script()
        if script is not None and deed.act.command is not None and _comes_too_early(delivery, deed):
            run, route = script
            yield Problem(
                "health-check-without-retry",
                f"health check of step `{deed.step.title()}` asks once, when the new version may still be starting, "
                "expected it to ask again until a deadline",
                run,
                route,
                offset=deed.act.command.offset,
                advice=f"give curl `{FLAGS}`, or ask in a loop with a deadline",
                fix=_retry(deed, run),
            )


def _asks_once(facts: "Facts", deed: "Deed") -> bool:
    command = deed.act.command
    script = deed.script()
    if command is None or script is None or command.program()[:1] not in [(name,) for name in _ASKING]:
        return False
    if retried(command, facts.commands(deed.step)) or command.function or flag(deed.step.node.get("continue-on-error")):
        return False
    # A request whose failure goes by unheard is no check, unless the script itself looks at the answer.
    return not command.forgiven or "exit" in str(script[0].value)


def _comes_too_early(delivery: Delivery, deed: "Deed") -> bool:
    """Tell whether a deployment that does not wait comes before, and nothing between waits for it."""
    deployments = [each for each in delivery.deployments() if delivery.before(each, deed)]
    if not deployments or any(kind(each.act) != SERVER or waits(each.act) for each in deployments):
        return False
    for each in delivery.of("health", "smoke", "watch"):
        if each is not deed and delivery.before(deployments[-1], each) and delivery.before(each, deed):
            command = each.act.command
            if command is None or retried(command, delivery.facts.commands(each.step)):
                return False
    return not delivery.follows_failure(deed)


def _retry(deed: "Deed", run: "Scalar") -> Fix | None:
    command = deed.act.command
    if command is None or command.via:
        return None
    word = next((word for word in command.words if word.text == "curl"), None)
    if word is None:
        return None
    at = word.end
    return Fix(UNSAFE, f"add `{FLAGS}` to curl", lambda source: [replace_inside(source, run, at, 0, f" {FLAGS}")])
