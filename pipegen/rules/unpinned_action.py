"""An action that is named by a tag or a branch can change without a commit of yours.

Whoever can move the tag of an action, its author or somebody who took over the account, runs code in your workflow with
its secrets. That has happened: in March 2025 all tags of a much used action were moved to a commit that printed secrets
into logs. A full commit cannot be moved; a comment beside it keeps the version readable, and update bots raise both.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4  # <-
      - run: make test
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11d5960a326750d5838078e36cf38b85af677262 # v4.4.0
      - uses: ./.github/actions/prepare
      - run: make test
```
"""

from pipegen.actions.versions import pin_of
from pipegen.finding import WARNING
from pipegen.semantics.uses import repositories_of
from pipegen.verify.pinning import pinning
from pipegen.workflow.fix import SAFE, Fix
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use

SEVERITY = WARNING
GROUP = "actions"
WHEN = ("uses",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each use of another repository whose ref is no full commit."""
    for use in repositories_of(facts):
        if use.is_pinned or not _is_name(use.name):
            continue
        kind = "workflow" if use.is_workflow else "action"
        yield Problem(
            "unpinned-action",
            f"{kind} `{use.name}` is used at `{use.ref}`, which can be moved, expected a full commit",
            use.node,
            use.route,
            advice=f"write the commit of `{use.ref}` and the version in a comment beside it",
            fix=_pinning(facts, use),
        )


def _is_name(name: str) -> bool:
    return "/" in name and " " not in name


def _pinning(facts: "Facts", use: "Use") -> Fix | None:
    known = pin_of(use.name, use.ref)
    if known is None:
        return None
    version, commit = known
    return pinning(facts, use, version, commit, SAFE, f"pin to the commit of {version}")
