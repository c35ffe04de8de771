"""Whatever a step prints may set variables and the search path of the steps after it.

`ACTIONS_ALLOW_UNSECURE_COMMANDS` brings back `::set-env::` and `::add-path::`, which GitHub removed since any text in
the log, a file name or the output of a test, could use them to run code in later steps. Write to `$GITHUB_ENV` and
`$GITHUB_PATH` instead.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: echo "::set-env name=LEVEL::debug"
        env:
          ACTIONS_ALLOW_UNSECURE_COMMANDS: true  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: echo "LEVEL=debug" >> "$GITHUB_ENV"
```
"""

from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.yamlio.tree import Mapping

SEVERITY = WARNING
GROUP = "security"
WHEN = ("actions_allow_unsecure_commands",)
_NAME = "ACTIONS_ALLOW_UNSECURE_COMMANDS"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each `env` that switches the removed commands on."""
    if _NAME not in facts.text and facts.text:
        return
    yield from _of(facts.workflow.env, ())
    for job in facts.jobs:
        yield from _of(job.env, job.route)
        for step in job.all_steps:
            yield from _of(step.env, step.route)


def _of(env: "Mapping | None", route: "Route") -> "Iterator[Problem]":
    entry = env.entry(_NAME) if env is not None else None
    if entry is not None and (text(entry.value) or "").strip().lower() == "true":
        yield Problem(
            "insecure-commands",
            f"`{_NAME}` lets everything that is printed set variables and the search path",
            entry,
            (*route, "env", _NAME),
            advice="remove it, and write to `$GITHUB_ENV` and `$GITHUB_PATH`",
        )
