"""A release is built with a cache that less trusted runs have written.

Caches are shared: what one compromised dependency or one careless workflow writes on the default branch is restored
when a tag is built, and goes into what users get. A release is built rarely enough to be built from nothing: switch the
cache off in the jobs whose results are published.

Reported are caches that surely are restored where something is made in a workflow that only releases and tags start,
or before a step of the same job that publishes for a tag or a release.

```yaml bad
on:
  push:
    tags: ['v*']
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v4  # <-
        with:
          node-version: 22
          cache: npm
      - run: npm publish
```

```yaml good
on:
  push:
    tags: ['v*']
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm publish
```
"""

from pipegen.finding import WARNING
from pipegen.semantics import guards
from pipegen.semantics.cache_table import CACHES, ON
from pipegen.semantics.releases import (
    hands_on,
    is_named_so,
    is_release,
    may_cache,
    only_releases,
    publishes,
    restores_cache,
)
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.entry_edits import insert_entry, set_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = WARNING
GROUP = "security"
WHEN = ("cache", "setup-", "mise-action", "maturin-action", "composer-install")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each step that restores a cache for what is published."""
    if not any(event.name == "release" or event.name == "push" for event in facts.workflow.events):
        return
    steps = [(job, step) for job in facts.workflow.jobs for step in job.all_steps if may_cache(step)]
    if not steps:
        return
    runs = [run for run in facts.runs if is_release(run)]
    caching = [(job, step, why) for job, step in steps if (why := restores_cache(facts, step, runs))]
    only = only_releases(facts) if runs else False
    known = only and any(publishes(facts, step) for job in facts.workflow.jobs for step in job.all_steps)
    for job, step, why in caching:
        if only:
            matters = hands_on(facts, job) or (not known and is_named_so(job))
        else:
            matters = any(_publishes_after(facts, run, job, step) for run in runs)
        if matters:
            yield _problem(step, why)


def _publishes_after(facts: "Facts", run: "Run", job: "WorkflowJob", step: "WorkflowStep") -> bool:
    """Tell whether a step restores its cache in a run and one after it surely publishes there."""
    made = run.jobs.get(job.id.lower())
    if made is None or made.runs is not True or guards.step_runs(made, step) is not True:
        return False
    steps = job.all_steps
    later = steps[steps.index(step) + 1 :]
    return any(publishes(facts, each) and guards.step_runs(made, each) is True for each in later)


def _problem(step: "WorkflowStep", why: str) -> Problem:
    said = "without being told" if why == "default" else f"by `{why}`"
    return Problem(
        "cache-poisoning",
        f"`{step.uses}` restores a cache {said}, which less trusted runs write, for what is published",
        step.node.entries[0],
        step.route,
        advice="build what is published without a cache",
        fix=_fix(step),
    )


def _fix(step: "WorkflowStep") -> Fix | None:
    """Return the fix that switches the cache off, None where the action has no flag for that."""
    inputs = CACHES[(step.uses or "").partition("@")[0].lower()]
    if len(inputs) != 1 or not inputs[0][2]:
        return None
    field, mode, _ = inputs[0]
    value = "false" if mode == ON else "true"
    return Fix(UNSAFE, f"set `{field}: {value}`", lambda source: _edits(source, step, field, value))


def _edits(source: "Source", step: "WorkflowStep", field: str, value: str) -> "list[Edit]":
    if step.with_ is None:
        return [insert_entry(source, step.node, "with", f"{field}: {value}", after="uses")]
    return [set_entry(source, step.with_, field, value)]
