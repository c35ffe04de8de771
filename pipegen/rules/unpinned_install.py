"""A tool is installed at whatever version is newest, so each run may get another one.

A release of somebody else's then breaks your deployment, or a taken-over package runs with the secrets of the job; and
a rollback does not bring the old tool back. Name the version, or keep the tool in a lock file.

```yaml bad
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: |
          npm install -g @railway/cli  # <-
          railway up
```

```yaml good
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: |
          npm install -g @railway/cli@5.43.0
          railway up
      - run: pip install -r requirements.txt
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.installs import unpinned
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "scripts"
WHEN = ("install", "npx", "dlx", "bunx", "uvx", "add", "require", "curl", "wget", "pipx")
_WORDS = ("install", "npx", "dlx", "bunx", "uvx", "add", "require", "curl", "wget", "pipx")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each command that installs or starts something without saying which version."""
    if facts.text and not any(word in facts.text for word in _WORDS):
        return
    for job in facts.jobs:
        for step in job.all_steps:
            run = step.run
            node = step.node.get("run")
            if run is None or node is None or not any(word in run for word in _WORDS):
                continue
            commands = facts.commands(step)
            for index, command in enumerate(commands):
                what = unpinned(command, commands[index + 1 :]) if command.via in ("", "bash", "sh") else None
                if what is not None:
                    yield Problem(
                        "unpinned-install",
                        f"{what.subject} at whatever version is newest, expected a version",
                        node,
                        (*step.route, "run"),
                        offset=command.offset,
                        advice=what.advice,
                    )
