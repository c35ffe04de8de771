"""The checkout leaves the token of the run on disk, where every later step can read it.

`actions/checkout` writes the token into the configuration of git unless `persist-credentials: false` says otherwise
(since v6 into a file beside it). A package script, a test or an uploaded artifact then gives it away. Only jobs that
push with git need it: write `persist-credentials: true` there to say so. Jobs whose later steps plainly push or fetch
are not reported.

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
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - run: make test
```
"""

import re

from pipegen.finding import WARNING
from pipegen.workflow.fix import SAFE, UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.entry_edits import insert_entry, set_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = WARNING
GROUP = "security"
WHEN = ("checkout",)
_INPUT = "persist-credentials"
_TALKS = frozenset(["push", "fetch", "pull", "ls-remote", "submodule", "lfs"])
_PUSHING = ("endbug/add-and-commit", "helm/chart-releaser-action", "stefanzweifel/git-auto-commit-action")
"""Actions that push with what the checkout left; others that push take a token of their own."""
_GIT = re.compile(r"\bgit\b|\bgh\b|release|publish|version|deploy|push")
_QUIET = (
    "actions/cache",
    "actions/setup-",
    "actions/upload-artifact",
    "actions/download-artifact",
    "codecov/",
    "docker/",
)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each checkout that does not say what happens to its token, unless later steps plainly need it."""
    if "actions/checkout" not in facts.text.lower() and facts.text:
        return
    for job in facts.jobs:
        steps = job.all_steps
        for index, step in enumerate(steps):
            if not (step.uses or "").lower().startswith("actions/checkout@") or not step.node.entries:
                continue
            later = steps[index + 1 :]
            if not _says(step) and not any(_talks(facts, each) for each in later):
                yield _problem(step, later, job)


def _problem(step: "WorkflowStep", later: "list[WorkflowStep]", job: "WorkflowJob") -> Problem:
    quiet = job.route != ("runs",) and all(map(_is_quiet, later))
    return Problem(
        "persisted-credentials",
        "checkout leaves the token of the run on disk for all later steps",
        step.node.entries[0],
        step.route,
        advice=f"set `{_INPUT}: false`, or `true` where a later step pushes",
        fix=Fix(SAFE if quiet else UNSAFE, f"set `{_INPUT}: false`", lambda source: _edits(source, step)),
    )


def _says(step: "WorkflowStep") -> bool:
    if step.with_ is None:
        return step.node.get("with") is not None and "${{" in (text(step.node.get("with")) or "")
    for entry in step.with_:
        if entry.key.lower() == _INPUT:
            value = text(entry.value) or ""
            return value in ("true", "false") or "${{" in value
    return False


def _talks(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a step talks to the repository with the token that the checkout left."""
    if step.uses is not None:
        return step.uses.partition("@")[0].lower() in _PUSHING
    if "git" not in (step.run or ""):
        return False
    return any(each.name == "git" and not _TALKS.isdisjoint(each.args) for each in facts.commands(step))


def _is_quiet(step: "WorkflowStep") -> bool:
    """Tell whether a step surely has no use for the token."""
    if step.uses is not None:
        return step.uses.lower().startswith(_QUIET)
    return step.run is not None and _GIT.search(step.run) is None


def _edits(source: "Source", step: "WorkflowStep") -> "list[Edit]":
    if step.with_ is None:
        return [insert_entry(source, step.node, "with", f"{_INPUT}: false", after="uses")]
    return [set_entry(source, step.with_, _INPUT, "false")]
