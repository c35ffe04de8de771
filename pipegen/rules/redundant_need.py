"""A need that another need of the same job waits for already.

A job starts when all its needs have ended, and each of those has waited for its own needs. Naming a job that is among
them changes nothing, and hides the real order. It is kept where the job reads `needs.ID`, which only direct needs have.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  staging:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: make staging
  production:
    needs:
      - test  # <-
      - staging
    runs-on: ubuntu-latest
    steps:
      - run: make production
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  staging:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: make staging
  production:
    needs:
      - staging
    runs-on: ubuntu-latest
    steps:
      - run: make production
```
"""

from pipegen.expr.walk import paths_of
from pipegen.finding import ADVICE
from pipegen.workflow.fix import SAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.item_edits import remove_item
from pipegen.yamlio.tree import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob

SEVERITY = ADVICE
GROUP = "reach"
WHEN = ("needs",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each need that is an ancestor of another need and of which the job reads nothing."""
    graph = facts.graph
    for job in facts.workflow.jobs:
        needs = graph.needs[job.id.lower()] if len(job.needs) > 1 and facts.is_readable else ()
        through = {need: [other for other in needs if graph.before(need, other)] for need in needs}
        redundant = [need for need, others in through.items() if others]
        if not redundant or "gate" in job.node.effect:
            continue
        read = _read(facts, job)
        if read is not None:
            yield from (_problem(job, need, through[need]) for need in redundant if need not in read)


def _read(facts: "Facts", job: "WorkflowJob") -> set[str] | None:
    """Return the needs that a job reads by their lower-case id, None where it reads all of them at once."""
    read: set[str] = set()
    for each in facts.expressions:
        if each.slot.route[: len(job.route)] != job.route:
            continue
        for path in paths_of(each.tree):
            if path[0].lower() == "needs":
                if len(path) == 1 or path[1] == "*":
                    return None
                read.add(path[1].lower())
    return read


def _problem(job: "WorkflowJob", need: str, others: list[str]) -> Problem:
    sequence = job.node.get("needs")
    index, node = next((at, each) for at, each in enumerate(job.need_nodes) if (text(each) or "").lower() == need)
    fix = (
        Fix(SAFE, f"drop the need `{need}`", lambda source: [remove_item(source, sequence, index)])
        if isinstance(sequence, Sequence) and len(sequence.items) == len(job.need_nodes)
        else None
    )
    last = next(each for each in job.needs if each.lower() == others[-1])
    return Problem(
        "redundant-need",
        f"need `{text(node)}` of job `{job.id}` changes nothing: `{last}` waits for it already",
        node,
        (*job.route, "needs"),
        advice=f"drop `{text(node)}` from `needs`",
        fix=fix,
    )
