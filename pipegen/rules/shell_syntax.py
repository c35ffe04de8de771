"""A script that its shell cannot read: the step fails at this place whenever it runs.

A missing `fi`, a quote that is never closed or a stray bracket shows only in the run, in a deployment perhaps after
half of the script has been carried out, since a shell reads as it goes. The scripts are given to `bash -n`, which reads
without running anything; expressions count as words. Where no bash is at hand nothing is reported.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: |
          if test -f go.mod; then
            go test ./...  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: |
          if test -f go.mod; then
            go test ./...
          fi
```
"""

from pipegen.finding import ERROR
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "scripts"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report what the shell says against each script that it will read."""
    for job in facts.jobs:
        for step in job.all_steps:
            run = step.run
            node = step.node.get("run")
            if run is None or node is None:
                continue
            shell = facts.shell(step)
            if shell not in ("bash", "sh"):
                continue
            for offset, message in facts.files.shell_errors(run, shell):
                yield Problem(
                    "shell-syntax",
                    f"script is no {shell}: {message}",
                    node,
                    (*step.route, "run"),
                    offset=offset,
                    advice=f"close what is open; `{shell} -n` reads a script without running it",
                )
