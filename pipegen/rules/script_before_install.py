"""A package script is run in a job where nothing has installed what it needs.

Each job starts on an empty machine: what `npm ci` installed in another job is not there. `npm run` then fails with
`not found`, in a deployment mostly after the deployment itself. The job is judged only where every earlier step is
known to install nothing.

```yaml bad
on: push
jobs:
  smoke:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npm run test:smoke  # <-
```

```yaml good
on: push
jobs:
  smoke:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npm ci
      - run: npm run test:smoke
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.bystanders import on_fresh_machine
from pipegen.semantics.furnishing import first_bare_script
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.item_edits import insert_item
from pipegen.yamlio.tree import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowStep
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = WARNING
GROUP = "scripts"
WHEN = ("npm", "yarn", "pnpm", "pytest")
_WORDS = ("npm ", "yarn", "pnpm ", "pytest")
_INSTALL = {"npm": "npm ci", "yarn": "yarn install", "pnpm": "pnpm install --frozen-lockfile"}


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first script of each job that surely runs before any install."""
    if facts.text and not any(word in facts.text for word in _WORDS):
        return
    for job in facts.workflow.jobs:
        found = first_bare_script(facts, job) if on_fresh_machine(job) else None
        if found is None:
            continue
        node = found.step.node.get("run")
        if node is None:
            continue
        install = _INSTALL.get(found.manager)
        yield Problem(
            "script-before-install",
            f"`{found.shown}` runs in job `{job.id}`, which installs nothing before it",
            node,
            (*found.step.route, "run"),
            offset=found.command.offset,
            advice=f"run `{install}` before it" if install else f"install `{found.manager}` before it",
            fix=_fix(found.step, install) if install and found.step.parent is None else None,
        )


def _fix(step: "WorkflowStep", install: str) -> Fix:
    return Fix(UNSAFE, f"run `{install}` before it", lambda source: _inserted(source, step, install))


def _inserted(source: "Source", step: "WorkflowStep", install: str) -> "list[Edit]":
    steps = step.job.node.get("steps")
    if not isinstance(steps, Sequence):
        raise ValueError("the steps are no list, expected one")  # noqa: TRY004 what builders of edits raise
    return [insert_item(source, steps, step.index, f"run: {install}")]
