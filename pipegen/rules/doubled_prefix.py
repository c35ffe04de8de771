"""A text puts a prefix before a tag that already begins with it.

`github.ref_name` of the tag `v1.0.1` is `v1.0.1`: `v${{ github.ref_name }}` prints `vv1.0.1`, names an image that does
not exist, or links to a page that is not there. Only what is certain is reported: every run that gets there has a tag
that begins with the text before the expression, by the filter of the trigger or by the job's own condition.

```yaml bad
on:
  push:
    tags: ['v*']
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: echo "released v${{ github.ref_name }}"  # <-
```

```yaml good
on:
  push:
    tags: ['v*']
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: echo "released ${{ github.ref_name }}"
```
"""

import re

from pipegen.expr.ast import Binary, Call, Dot, Literal, Name
from pipegen.finding import WARNING
from pipegen.semantics.scenario import TAG
from pipegen.workflow.fix import SAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.scalar_edits import replace_inside
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

SEVERITY = WARNING
GROUP = "delivery"
WHEN = ("ref_name",)
_TAGS = "refs/tags/"
_TAIL = re.compile(r"(?<![A-Za-z0-9$}])[A-Za-z]+[-_/.@]?$")
_IN_SHELL = re.compile(r"(?<![A-Za-z0-9$}\\])([A-Za-z]+[-_/.@]?)\$(?:\{GITHUB_REF_NAME\}|GITHUB_REF_NAME\b)")


class Place:
    """A prefix in a text: where it starts, and what stands behind it."""

    __slots__ = ("at", "prefix", "route", "scalar", "what")

    def __init__(self, scalar: Scalar, route: "Route", at: int, prefix: str, what: str) -> None:
        self.scalar = scalar
        self.route = route
        self.at = at
        self.prefix = prefix
        self.what = what


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each text before the name of a tag that surely begins with it."""
    if facts.is_action or ("ref_name" not in facts.text and "GITHUB_REF_NAME" not in facts.text):
        return
    for place in (*_in_expressions(facts), *_in_scripts(facts)):
        job = facts.job_at(place.route)
        start = _start(facts, job, facts.step_at(place.route)) if job is not None else ""
        if start.startswith(place.prefix):
            yield _problem(place, start)


def _in_expressions(facts: "Facts") -> "Iterator[Place]":
    for each in facts.expressions:
        tree = each.tree
        if not (isinstance(tree, Dot) and tree.name.lower() == "ref_name" and isinstance(tree.target, Name)):
            continue
        text = each.slot.text()
        opening = text.rfind("${{", 0, each.offset)
        tail = _TAIL.search(text[: max(opening, 0)]) if tree.target.name.lower() == "github" else None
        if tail is not None and not text[opening + 3 : each.offset].strip():
            yield Place(each.slot.scalar, each.slot.route, tail.start(), tail[0], "github.ref_name")


def _in_scripts(facts: "Facts") -> "Iterator[Place]":
    if "GITHUB_REF_NAME" not in facts.text:
        return
    for job in facts.workflow.jobs:
        for step in job.all_steps:
            node = step.node.get("run")
            for found in _IN_SHELL.finditer(step.run or ""):
                if isinstance(node, Scalar):
                    yield Place(node, (*step.route, "run"), found.start(), found[1], "GITHUB_REF_NAME")


def _start(facts: "Facts", job: "WorkflowJob", step: "WorkflowStep | None") -> str:
    """Return what the tag surely begins with, `""` where it may be a branch or any tag."""
    for owner in (step, job):
        asked = _asked(facts.written(owner)) if owner is not None else ""
        if asked:
            return asked
    id_ = job.id.lower()
    made = [(run.scenario, run.jobs.get(id_)) for run in facts.runs]
    ran = [scenario for scenario, each in made if each is not None and each.runs is not False]
    starts = [_known(scenario.ref.value) if scenario.ref_type == TAG and scenario.ref else "" for scenario in ran]
    return _shared(starts)


def _known(name: "Value") -> str:
    return name if isinstance(name, str) else getattr(name, "prefix", "")


def _shared(starts: list[str]) -> str:
    """Return what all of several texts begin with."""
    if not starts:
        return ""
    first, last = min(starts), max(starts)
    size = next((n for n, char in enumerate(first) if last[n : n + 1] != char), len(first))
    return first[:size]


def _asked(tree: "Ast | None") -> str:
    """Return what a chain of `&&` asks the tag to begin with: `startsWith(github.ref, 'refs/tags/v')`."""
    waiting = [] if tree is None else [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Binary) and node.operator == "&&":
            waiting += node.left, node.right
        elif isinstance(node, Call) and node.name.lower() == "startswith" and len(node.args) == 2:
            path, wanted = node.args
            if isinstance(wanted, Literal) and isinstance(wanted.value, str) and _is_ref(path):
                return wanted.value.removeprefix(_TAGS) if wanted.value.startswith(_TAGS) else ""
    return ""


def _is_ref(tree: "Ast") -> bool:
    return isinstance(tree, Dot) and tree.name.lower() == "ref" and tree.target == Name("github")


def _problem(place: Place, start: str) -> Problem:
    size = len(place.prefix)
    return Problem(
        "doubled-prefix",
        f"`{place.prefix}` stands before `{place.what}`, which begins with `{start}` in every run that gets here, so "
        f"this prints `{place.prefix}{start}...`",
        place.scalar,
        place.route,
        advice=f"drop the `{place.prefix}`",
        offset=place.at,
        fix=Fix(
            SAFE,
            f"drop the doubled `{place.prefix}`",
            lambda source: [replace_inside(source, place.scalar, place.at, size, "")],
        ),
    )
