"""A version of an action that GitHub refuses, or whose runtime is gone from its runners.

GitHub fails every run that uses the artifact actions before version 4 and the cache action before its new service. Node
12 and Node 16 are gone from the runners: an action made for them is started with a Node it was never tested with, as
long as that works, and gets no fixes any more: that is a warning.

Sources: GitHub's announcements of 2024-04-16, 2024-11-05 and 2024-12-05 (artifacts, cache) and of 2023-09-22 (Node 16);
the public runner, which starts such actions with a later Node.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v3  # <-
      - run: make dist
      - uses: actions/upload-artifact@v3  # <-
        with:
          path: dist
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: make dist
      - uses: actions/upload-artifact@v7
        with:
          path: dist
```
"""

from pipegen.actions.catalog import find
from pipegen.actions.majors import MAJORS
from pipegen.actions.pins import numbers
from pipegen.actions.retired import REFUSED, RUNTIME, refused, runtime_gone
from pipegen.finding import ERROR, WARNING
from pipegen.semantics.uses import repositories_of, version_of
from pipegen.verify.pinning import pinning
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use

SEVERITY = ERROR
GROUP = "actions"
WHEN = ("uses",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each use of a version that is known to be refused, or to be made for a runtime that is gone."""
    for use in repositories_of(facts):
        name = use.name.lower()
        if name not in RUNTIME and name not in REFUSED:
            continue
        version = version_of(facts, use)
        if not version or not (refused(name, version) or runtime_gone(name, version)):
            continue
        shown = use.text if not use.is_pinned else f"{use.name} v{'.'.join(map(str, version))}"
        fails = refused(name, version)
        if fails:
            message = f"`{shown}` is refused by GitHub: every run that uses it fails"
        else:
            message = f"`{shown}` is made for a Node that GitHub has removed from its runners"
        yield Problem(
            "retired-action",
            message,
            use.node,
            use.route,
            advice=_advice(name),
            fix=_fix(facts, use),
            severity="" if fails else WARNING,
        )


def _fix(facts: "Facts", use: "Use") -> Fix | None:
    known = find(use.name)
    if known is None or runtime_gone(use.name.lower(), numbers(known.version)):
        return None
    return pinning(facts, use, known.version, known.sha, UNSAFE, f"move to {known.version}")


def _advice(name: str) -> str:
    known = find(name)
    newest = max([*MAJORS.get(name, {}), *map(int, known.majors if known is not None else ())], default=0)
    if newest > max(RUNTIME.get(name, ()), default=0):
        return f"use version {newest}, and read what changed since"
    return "use another action, or the command behind it: this one has no newer version that is known"
