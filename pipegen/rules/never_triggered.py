"""An event whose filters let nothing through, so that it never starts the workflow.

A list of patterns that only has negative ones (`!main`) matches nothing: they take away from what an earlier pattern
admits. The same holds for a list whose last pattern takes everything back. Use `branches-ignore`, `tags-ignore` or
`paths-ignore` to exclude, or put a positive pattern first.

```yaml bad
on:
  push:  # <-
    branches: ['!main']
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  push:
    branches: ['**', '!main']
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.facts.events import EVENTS
from pipegen.finding import ERROR
from pipegen.semantics.scenarios import scenarios_of
from pipegen.semantics.triggers import verdict
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowEvent

SEVERITY = ERROR
GROUP = "reach"
WHEN = ("!",)
FILTERS = ("branches", "tags", "paths")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each event that no scenario of its own gets through."""
    for event in facts.workflow.events if "!" in facts.text else ():
        patterns = {kind: event.texts(kind) for kind in FILTERS}
        if event.name not in EVENTS or not any(each.startswith("!") for found in patterns.values() for each in found):
            continue
        reason = _reason(facts, event, patterns)
        if reason:
            yield Problem(
                "never-triggered",
                f"event `{event.name}` never starts this workflow: {reason}",
                event.at,
                ("on", event.name),
                advice="put a positive pattern such as `'**'` first, or use the `-ignore` form",
            )


def _reason(facts: "Facts", event: "WorkflowEvent", patterns: dict[str, list[str]]) -> str:
    negative = [kind for kind, found in patterns.items() if found and all(each.startswith("!") for each in found)]
    if "paths" in negative and not patterns["tags"]:
        return "`paths` has only negative patterns, which match nothing"
    found = [verdict(facts.workflow, each) for each in scenarios_of(event, facts.questions)]
    if not found or any(each.holds is not False for each in found):
        return ""
    if negative:
        return f"`{negative[0]}` has only negative patterns, which match nothing"
    kind = next(kind for kind in FILTERS if patterns[kind])
    return f"the last patterns of `{kind}` take back all that the others admit"
