"""An input that the action still takes but will drop.

The action prints a warning into a log that nobody reads, and one day, with a new major version, the input is gone and
its value silently ignored.

```yaml bad
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v1
        with:
          app_id: ${{ vars.APP }}  # <-
          private-key: ${{ secrets.KEY }}
```

```yaml good
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v1
        with:
          app-id: ${{ vars.APP }}
          private-key: ${{ secrets.KEY }}
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.callee import callee
from pipegen.semantics.uses import uses_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.actions.interface import Interface, Known
    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "actions"
WHEN = ("uses",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each given input that the action declares deprecated at the used version."""
    for use in uses_of(facts):
        given = use.with_
        known = callee(facts, use) if given is not None else None
        if given is None or known is None:
            continue
        for entry in given.entries:
            found = known.inputs.inputs.get(entry.key.lower())
            if found is not None and found.deprecated is not None:
                yield Problem(
                    "deprecated-action-input",
                    f"`{entry.key}` of `{known.name}` is deprecated",
                    entry,
                    (*use.owner.route, "with", entry.key),
                    advice=_advice(found, known.inputs),
                )


def _advice(found: "Known", known: "Interface") -> str:
    instead = found.deprecated or ""
    if instead.lower() in known.inputs:
        return f"use `{instead}`"
    return instead.strip().partition("\n")[0] or "leave it out"
