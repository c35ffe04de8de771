"""A condition takes whoever acted last for the author of a pull request.

`github.actor` names who caused this run, not who wrote the code. Anybody may get a bot to act on his pull request last,
for instance with `@dependabot recreate` on a fork, and the condition then holds for his code. Ask who opened the pull
request: `github.event.pull_request.user.login`.

Reported are conditions that let a job or step run for a bot; to leave one out for a bot is harmless. Only events count
in which the actor and the author may differ, which is not so when a pull request is opened. A condition that asks as
well for the author, or where the head of the pull request comes from, is safe.

```yaml bad
on: pull_request_target
jobs:
  merge:
    if: github.actor == 'dependabot[bot]'  # <-
    runs-on: ubuntu-latest
    steps:
      - run: gh pr merge --auto --squash "$GITHUB_HEAD_REF"
```

```yaml good
on: pull_request_target
jobs:
  merge:
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    runs-on: ubuntu-latest
    steps:
      - run: gh pr merge --auto --squash "$GITHUB_HEAD_REF"
```
"""

from pipegen.expr.ast import Binary, Literal, Not
from pipegen.expr.walk import children, paths_of
from pipegen.facts.payloads import PULL_REQUESTS
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts, Owner

SEVERITY = WARNING
GROUP = "security"
WHEN = ("actor", "sender")
_NAMES = ("github.actor", "github.triggering_actor", "github.event.pull_request.sender.login")
_IDS = ("github.actor_id", "github.event.pull_request.sender.id")
_PULL_REQUEST = ["github", "event", "pull_request"]
_BOTS = ("29110", "49699333", "27856297", "29139614")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each condition that holds for the login or the number of a bot."""
    workflow = facts.workflow
    if "actor" not in facts.text and "sender" not in facts.text and facts.text:
        return
    if not any(event.name in PULL_REQUESTS and event.texts("types") != ["opened"] for event in workflow.events):
        return
    for job in workflow.jobs:
        if _asks_for_author(facts, job):
            continue
        owners: list[Owner] = [job, *job.all_steps]
        for owner in owners:
            tree = facts.written(owner)
            node = owner.node.get("if")
            path = _spoofable(tree) if tree is not None and not _asks_for_author(facts, owner) else ""
            if path and node is not None:
                author = "github.event.pull_request.user." + ("id" if path.endswith("id") else "login")
                yield Problem(
                    "spoofable-bot-check",
                    f"`{path}` is who acted last, whom anybody can make a bot on his own pull request",
                    node,
                    (*owner.route, "if"),
                    advice=f"ask for the author: `{author}`",
                )


def _asks_for_author(facts: "Facts", owner: "Owner") -> bool:
    """Tell whether a part of a condition that must hold reads the author or the origin of the pull request."""
    tree = facts.written(owner)
    waiting = [tree] if tree is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, Binary) and node.operator == "&&":
            waiting.extend(children(node))
        elif not isinstance(node, Binary) or node.operator != "||":
            for path in paths_of(node):
                below = [part.lower() for part in path]
                if below[:3] == _PULL_REQUEST and (below[3:4] == ["user"] or below[3:5] == ["head", "repo"]):
                    return True
    return False


def _spoofable(tree: "Ast") -> str:
    """Return the first actor that a condition compares with a bot, where it is not negated."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Binary) and node.operator == "==":
            found = _compared(node.left, node.right) or _compared(node.right, node.left)
            if found:
                return found
        elif not isinstance(node, Not):
            waiting.extend(reversed(children(node)))
    return ""


def _compared(actor: "Ast", bot: "Ast") -> str:
    paths = paths_of(actor)
    path = ".".join(paths[0]).lower() if len(paths) == 1 else ""
    if not isinstance(bot, Literal) or not (path in _NAMES or path in _IDS):
        return ""
    value = str(int(bot.value)) if isinstance(bot.value, float) and bot.value.is_integer() else str(bot.value)
    is_bot = value.lower().endswith("[bot]") if path in _NAMES else value in _BOTS
    return path if is_bot else ""
