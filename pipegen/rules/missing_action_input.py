"""An input that the action or the called workflow requires is not given.

GitHub does not check the inputs of actions: the action runs with an empty text and fails, or does the wrong thing, in
the middle of a run. It does refuse a file that calls a workflow without an input or secret that it requires. An action
of your own repository may well go on without what it calls required: that is a warning.

```yaml bad
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v5  # <-
        with:
          path: ~/.npm
```

```yaml good
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v5
        with:
          path: ~/.npm
          key: npm-${{ hashFiles('package-lock.json') }}
```
"""

from pipegen.finding import ERROR, WARNING
from pipegen.semantics.callee import callee
from pipegen.semantics.uses import uses_of
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.actions.interface import Interface
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use
    from pipegen.yamlio.tree import Tree

SEVERITY = ERROR
GROUP = "actions"
WHEN = ("uses",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each use that leaves out what is required; `broken-call` looks at calls of workflows."""
    for use in uses_of(facts):
        known = callee(facts, use)
        if known is not None:
            yield from _missing(use, known.name, use.owner.node.get("with"), known.inputs)


def _missing(use: "Use", name: str, given: "Tree | None", known: "Interface") -> "Iterator[Problem]":
    if given is not None and not isinstance(given, Mapping):
        return  # a shape that other rules report
    is_own_action = use.text.startswith("./")
    have: set[str] = {entry.key.lower() for entry in given.entries} if given is not None else set()
    for folded, each in known.inputs.items():
        if each.required and folded not in have:
            yield Problem(
                "missing-action-input",
                f"`{name}` is used without the input `{each.name}`, which it requires",
                use.node,
                use.route,
                advice=f"give `{each.name}` under `with`",
                severity=WARNING if is_own_action else "",
            )
