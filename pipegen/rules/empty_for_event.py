"""A value that a run of another event of this workflow never has, so that an empty text is used.

`github.head_ref` is empty on a push, `github.event.pull_request.number` on everything but pull requests, `inputs` on a
schedule. GitHub does not complain: a command gets an empty argument, a concurrency group loses what told its runs
apart. Ask for the event in an `if`, or say what to use instead: `${{ github.head_ref || github.ref_name }}`.

```yaml bad
on: [push, pull_request]
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - run: ./preview.sh "pr-${{ github.event.pull_request.number }}"  # <-
```

```yaml good
on: [push, pull_request]
jobs:
  preview:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - run: ./preview.sh "pr-${{ github.event.pull_request.number }}"
```
"""

from pipegen.expr.walk import chains_of
from pipegen.finding import WARNING
from pipegen.semantics.absent import events_with
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.walk import Path
    from pipegen.semantics.facts import Embedded, Facts
    from pipegen.semantics.run import JobRun
    from pipegen.workflow.views import WorkflowStep

SEVERITY = WARNING
GROUP = "reach"
WHEN = ("${{",)
GUARDS = ("event_name", "EVENT_NAME", "-z ", "-n ")
ASKING = ("[", "[[", "test", "case", "echo", "printf")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each value by itself that is empty in a run in which its job and step surely run."""
    if len(facts.workflow.events) < 2 or facts.is_action:
        return
    for each in facts.expressions:
        if not _harms(each):
            continue
        chains = chains_of(each.tree)
        if len(chains) != 1 or chains[0][1] is not each.tree:
            continue
        path = chains[0][0]
        event = _event_without(facts, each, path)
        if event:
            name = ".".join(path)
            yield Problem(
                "empty-for-event",
                f"`{name}` is empty in a run of `{event}`, which gets here as well",
                each.slot.scalar,
                each.slot.route,
                advice=f"ask for the event in an `if`, or write `{name} || ...` with what to use instead",
                offset=each.offset,
            )


def _harms(each: "Embedded") -> bool:
    route = each.slot.route
    if route[-1] == "run":
        return True
    if route[-1] != "concurrency" and route[-2:] != ("concurrency", "group"):
        return False
    return not _is_whole(each.slot.text())  # a group of nothing else is an error, which another rule reports


def _is_whole(text: str) -> bool:
    return text.startswith("${{") and text.endswith("}}") and text.count("${{") == 1


def _event_without(facts: "Facts", each: "Embedded", path: "Path") -> str:
    """Return an event in whose runs a value is empty where it is used, `""` where there is none."""
    having = events_with(path)
    if having is None or all(event.name in having for event in facts.workflow.events):
        return ""
    job = facts.job_at(each.slot.route)
    step = facts.step_at(each.slot.route)
    if step is not None and _is_guarded(facts, step, each.offset):
        return ""
    for run in facts.runs:
        if run.scenario.event in having:
            continue
        made = run.jobs.get(job.id.lower()) if job is not None else None
        if job is None or (made is not None and made.runs is True and (step is None or _surely(made, step))):
            return run.scenario.event
    return ""


def _surely(made: "JobRun", step: "WorkflowStep") -> bool:
    return any(each.step.route == step.route and each.runs is True for each in made.steps)


def _is_guarded(facts: "Facts", step: "WorkflowStep", offset: int) -> bool:
    """Tell whether a script looks at the event or the value before it uses it, or only prints it."""
    script = step.run or ""
    if any(mark in script for mark in GUARDS):
        return True
    before = [command for command in facts.commands(step) if command.offset <= offset]
    return not before or before[-1].conditional or before[-1].name in ASKING
