"""A step uses an action of the repository that is not there.

`uses: ./.github/actions/setup` means the folder in the checked-out files, with an `action.yml` in it. Without one the
step fails, after everything before it was done. Reported only where the whole repository is there to look at, and where
nothing before the step could have made the folder: a checkout of something else, git, a script that names it.

In a repository that has `.github/workflows/` and no `.github/actions/setup` this is wrong:

```yaml
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/setup
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
```
"""

from pipegen.finding import ERROR
from pipegen.semantics.presence import ACTION_FILES, is_absent
from pipegen.semantics.uses import uses_of
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import WorkflowStep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "structure"
WHEN = ("./.github/actions/",)
_FOLDER = "./.github/actions/"
_CHECKOUT = "actions/checkout"
_OTHER_FILES = ("repository", "ref", "path", "submodules", "sparse-checkout")
_MAKERS = ("git", "tar", "unzip", "cp", "mv", "rsync", "curl", "wget", ".github")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each use of a folder below `.github/actions` that has no action."""
    if facts.is_action or facts.workflow.event("workflow_call") is not None:  # the files may be a caller's
        return
    for use in uses_of(facts):
        step = use.owner
        if not use.text.startswith(_FOLDER) or step.if_ or not isinstance(step, WorkflowStep):
            continue
        if not _is_of_checkout(step):
            continue
        folder = use.text[2:].rstrip("/")
        if ".." not in folder and is_absent(facts, [f"{folder}/{name}" for name in ACTION_FILES]):
            yield Problem(
                "missing-local-action",
                f"`{use.text}` is not there, expected the file `{folder}/action.yml`",
                use.node,
                use.route,
                advice="correct the path, or add the action",
            )


def _is_of_checkout(user: "WorkflowStep") -> bool:
    """Tell whether the files that a step sees are surely those of the repository at the commit of the run."""
    found = False
    for step in user.job.all_steps:
        if step.node is user.node:
            return found
        if (step.uses or "").partition("@")[0].lower() == _CHECKOUT:
            if found or step.if_ or _is_elsewhere(step):
                return False
            found = True
        elif not _leaves_alone(step):
            return False
    return False


def _is_elsewhere(step: "WorkflowStep") -> bool:
    return step.with_ is not None and any(step.with_.get(key) is not None for key in _OTHER_FILES)


def _leaves_alone(step: "WorkflowStep") -> bool:
    if step.uses is not None:
        return step.uses.startswith(("actions/setup-", "./"))
    return not any(word in (step.run or "") for word in _MAKERS)
