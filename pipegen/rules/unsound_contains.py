"""A condition looks for a name inside of a text, where a part of another name is found as well.

`contains('refs/heads/main refs/heads/develop', github.ref)` also holds for a branch `refs/heads/mai`, and for every
value that is empty. Whoever names a branch can choose one that is a part of the text. Compare with each name, or look
for it in a list: `contains(fromJSON('["refs/heads/main", "refs/heads/develop"]'), github.ref)`.

```yaml bad
on: push
jobs:
  deploy:
    if: contains('refs/heads/main refs/heads/develop', github.ref)  # <-
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
```

```yaml good
on: push
jobs:
  deploy:
    if: contains(fromJSON('["refs/heads/main", "refs/heads/develop"]'), github.ref)
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
```
"""

from pipegen.expr.ast import Dot, Index, Literal
from pipegen.expr.walk import calls_of, paths_of
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Call
    from pipegen.semantics.facts import Facts, Owner

SEVERITY = WARNING
GROUP = "security"
WHEN = ("contains",)
_CHOSEN = frozenset("actor base_ref head_ref ref ref_name triggering_actor".split())
"""Members of `github` that somebody chooses; `env` and `inputs` are chosen as a whole."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each condition that asks whether a literal text contains a value."""
    if "ontains(" not in facts.text and facts.text:
        return
    for job in facts.jobs:
        owners: list[Owner] = [job, *job.all_steps]
        for owner in owners:
            tree = facts.written(owner)
            node = owner.node.get("if")
            for call in calls_of(tree) if tree is not None and node is not None else ():
                name = _searched(call)
                if name and node is not None:
                    yield Problem(
                        "unsound-contains",
                        f"`contains` also finds a `{name}` that is only a part of a name in the text",
                        node,
                        (*owner.route, "if"),
                        advice=f"look in a list: `contains(fromJSON('[...]'), {name})`, or compare with `==`",
                    )


def _searched(call: "Call") -> str:
    """Return the value of somebody's choice that a call looks for in a literal text, `""` for any other call."""
    if call.name.lower() != "contains" or len(call.args) != 2:
        return ""
    text, value = call.args
    if not isinstance(text, Literal) or not isinstance(text.value, str) or not isinstance(value, Dot | Index):
        return ""
    paths = paths_of(value)
    path = [part.lower() for part in paths[0]] if len(paths) == 1 else ["", ""]
    chosen = path[0] in ("env", "inputs") or (path[0] == "github" and path[1] in _CHOSEN)
    return ".".join(paths[0]) if chosen else ""
