"""A job that runs in no run that the triggers admit.

pipegen evaluates the condition of every job over every event that the workflow admits, and follows skipped jobs through
all their dependents: a job that needs a skipped one is skipped too, unless its `if` calls a status function. What
cannot be known before a run (a variable, an output) counts as both, so only what is certain is reported. The message
names every reason. A job with `if: false` was switched off on purpose and is not reported here.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy:  # <-
    if: startsWith(github.ref, 'refs/tags/v')
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
```

```yaml good
on:
  push:
    branches: [main]
    tags: ['v*']
jobs:
  deploy:
    if: startsWith(github.ref, 'refs/tags/v')
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
```
"""

from pipegen.finding import ERROR
from pipegen.semantics import reach
from pipegen.semantics.repair import repair
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.entry_edits import insert_entry, remove_entry, set_entry
from pipegen.yamlio.item_edits import insert_item
from pipegen.yamlio.tree import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.repair import Repair
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = ERROR
GROUP = "reach"
WHEN = ("if:", 'if"', "if'", "if :")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each job that is skipped in every scenario, whatever the jobs before it end with."""
    runs = facts.runs
    for id_, job in facts.graph.jobs.items() if runs else ():
        if any(id_ not in run.jobs or run.jobs[id_].runs is not False for run in runs):
            continue
        if reach.is_switched_off(facts, job) or reach.may_run(facts, id_):
            continue
        reasons = "; and ".join(reach.never_runs(facts, job))
        yield Problem(
            "unreachable-job",
            f"job `{job.id}` never runs: {reasons}",
            job.entry,
            job.route,
            advice="let `on` admit the runs that its condition asks for, or change `if` and `needs`",
            fix=_fix(facts, job),
        )


def _fix(facts: "Facts", job: "WorkflowJob") -> Fix | None:
    found = repair(facts, job)
    if found is None:
        return None
    title = f"let pushes of {found.kind} `{found.pattern}` start the workflow"
    title += f", and need {', '.join(found.needs) or 'nothing'}" if found.needs != job.needs else ""
    return Fix(UNSAFE, title, lambda source: [*_filter(facts, source, found), *_needs(job, source, found)])


def _filter(facts: "Facts", source: "Source", found: "Repair") -> "Iterator[Edit]":
    """Yield the edit that adds a pattern to the filter of `push`."""
    event = facts.workflow.event("push")
    if event is None or not isinstance(event.config, Mapping) or not event.config.entries:
        raise ValueError("`push` has no filters to add to")
    node = event.get(found.kind)
    pattern = f"'{found.pattern}'"
    if isinstance(node, Sequence):
        yield insert_item(source, node, len(node.items), pattern)
    elif node is None:
        yield insert_entry(source, event.config, found.kind, f"[{pattern}]", after=event.config.entries[-1].key)
    else:
        raise ValueError(f"`{found.kind}` of `push` is no list")


def _needs(job: "WorkflowJob", source: "Source", found: "Repair") -> "Iterator[Edit]":
    """Yield the edit that gives a job other needs."""
    entry = job.node.entry("needs")
    if found.needs == job.needs or entry is None:
        return
    if found.needs:
        yield set_entry(source, job.node, "needs", f"[{', '.join(found.needs)}]")
    else:
        yield remove_entry(source, job.node, entry)
