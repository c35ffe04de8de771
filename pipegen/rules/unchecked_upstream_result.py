"""A job that delivers after another workflow, without asking whether that one succeeded.

`workflow_run` with the type `completed` starts a run when the other workflow ends, also when it failed or was
cancelled. A deployment behind it must ask for `github.event.workflow_run.conclusion`.

```yaml bad
on:
  workflow_run:
    workflows: [CI]
    types: [completed]
jobs:
  deploy:  # <-
    runs-on: ubuntu-latest
    steps:
      - run: kubectl apply -f k8s/
```

```yaml good
on:
  workflow_run:
    workflows: [CI]
    types: [completed]
jobs:
  deploy:
    if: github.event.workflow_run.conclusion == 'success'
    runs-on: ubuntu-latest
    steps:
      - run: kubectl apply -f k8s/
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.triggers import types_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import JobRun, Run

SEVERITY = WARNING
GROUP = "reach"
WHEN = ("workflow_run",)
DELIVERING = ("deploy", "migrate")
CONCLUSION = ("workflow_run", "conclusion")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each job that delivers in a run that an unsuccessful run of the other workflow has started."""
    event = facts.workflow.event("workflow_run") if "workflow_run" in facts.text else None
    if event is None or "completed" not in types_of(event):
        return
    if "conclusion" in facts.text and not facts.questions.reads("github", "event", *CONCLUSION):
        return  # a script may ask for it
    seen: set[str] = set()
    for run in facts.runs:
        for made in run.jobs.values() if _after_failure(run) else ():
            if made.id not in seen and _delivers(facts, made):
                seen.add(made.id)
                yield Problem(
                    "unchecked-upstream-result",
                    f"job `{made.id}` delivers also when the workflow before it failed",
                    made.job.entry,
                    made.job.route,
                    advice="add `if: github.event.workflow_run.conclusion == 'success'`",
                )


def _after_failure(run: "Run") -> bool:
    return run.scenario.event == "workflow_run" and run.scenario.payload.get(CONCLUSION, "failure") == "failure"


def _delivers(facts: "Facts", made: "JobRun") -> bool:
    if made.runs is not True:
        return False
    surely = [step.step for step in made.steps if step.runs is True]
    return any(act.effect in DELIVERING for step in surely for act in facts.acts(step))
