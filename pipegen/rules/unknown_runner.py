"""A label that no runner of GitHub's answers to: the job waits until it is given up.

GitHub takes any label, since runners of your own may have it, so a misspelt or retired one is no error: the job is
queued for a day and then fails, without a line of log. Labels of GitHub's own runners that were retired, and such that
look like one of them with a slip in it, are reported; names of one's own are not.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-20.04  # <-
    steps:
      - run: make test
  lint:
    runs-on: ubuntu-lastest  # <-
    steps:
      - run: make lint
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
  build:
    runs-on: [self-hosted, linux, gpu]
    steps:
      - run: make
```
"""

import re

from pipegen.facts.runners import HOSTED, RETIRED
from pipegen.finding import ADVICE
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import texts
from pipegen.yamlio.scalar_edits import replace_scalar
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Tree

SEVERITY = ADVICE
GROUP = "structure"
_MATRIX = re.compile(r"\$\{\{\s*matrix\.([A-Za-z_][\w-]*)\s*\}\}")
_NUMBERED = re.compile(r"(ubuntu|macos|windows)-(\d+(?:\.\d+)?)")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each label that was retired or looks like a slip."""
    for job in facts.workflow.jobs:
        node = job.node.get("runs-on")
        if node is None or (isinstance(node, Scalar) and node.value in HOSTED):
            continue
        for label, route in _labels(job, node):
            problem = _problem(label, route)
            if problem is not None:
                yield problem


def _labels(job: "WorkflowJob", node: "Tree") -> "Iterator[tuple[Scalar, Route]]":
    """Yield the literal labels of a job; for a value of the matrix the literals that it may be."""
    route: Route = (*job.route, "runs-on")
    if isinstance(node, Mapping):
        if node.get("group") is not None:
            return iter(())  # the runners of a group have the labels that their owner chose
        return _labels_of(job, node.get("labels"), (*route, "labels"))
    return _labels_of(job, node, route)


def _labels_of(job: "WorkflowJob", node: "Tree | None", route: "Route") -> "Iterator[tuple[Scalar, Route]]":
    found = texts(node)
    if any(str(label.value).lower() == "self-hosted" for label in found):
        return
    for index, label in enumerate(found):
        if isinstance(label.value, str):
            own = (*route, index) if isinstance(node, Sequence) else route
            named = _MATRIX.fullmatch(label.value.strip())
            if named is not None:
                yield from _of_matrix(job, named[1])
            elif "${{" not in label.value:
                yield label, own


def _of_matrix(job: "WorkflowJob", name: str) -> "Iterator[tuple[Scalar, Route]]":
    matrix = job.matrix
    if not isinstance(matrix, Mapping):
        return
    route: Route = (*job.route, "strategy", "matrix")
    values = matrix.get(name)
    for index, value in enumerate(values.items if isinstance(values, Sequence) else ()):
        if isinstance(value, Scalar):
            yield value, (*route, name, index)
    more = matrix.get("include")
    for index, entry in enumerate(more.items if isinstance(more, Sequence) else ()):
        added = entry.get(name) if isinstance(entry, Mapping) else None
        if isinstance(added, Scalar):
            yield added, (*route, "include", index, name)


def _problem(node: Scalar, route: "Route") -> Problem | None:
    label = str(node.value).strip().lower()
    if not label or "${{" in label or label in HOSTED:
        return None
    instead = RETIRED.get(label)
    if instead is not None:
        message = f"runner `{node.value}` was retired, so the job waits until it is given up"
    else:
        instead = _meant(label)
        if instead is None:
            return None
        message = f"runner `{node.value}` is none of GitHub's"
    fix = Fix(UNSAFE, f"run on `{instead}`", lambda source: _replaced(source, node, instead))
    return Problem("unknown-runner", message, node, route, advice=f"write `{instead}`", fix=fix)


def _replaced(source: "Source", node: Scalar, label: str) -> "list[Edit]":
    return [replace_scalar(source, node, label)]


def _meant(label: str) -> str | None:
    """Return the label of GitHub's that a label is a slip of, None for what may be a name of somebody's own."""
    numbered = _NUMBERED.fullmatch(label)
    if numbered is not None:
        return _numbered(numbered[1], numbered[2])
    return next((known for known in HOSTED if abs(len(known) - len(label)) <= 1 and _slip(label, known)), None)


def _numbered(system: str, version: str) -> str | None:
    """Return the newest label of a system for a version that is no runner; a later version may be one some day."""
    known = [label for label in HOSTED if _NUMBERED.fullmatch(label) and label.startswith(system + "-")]
    newest = max(float(found[2]) for label in known if (found := _NUMBERED.fullmatch(label)) is not None)
    return f"{system}-latest" if float(version) < newest else None


def _slip(label: str, known: str) -> bool:
    """Tell whether one letter too many, too few, wrong or swapped makes a label of a known one."""
    start = 0
    while start < min(len(label), len(known)) and label[start] == known[start]:
        start += 1
    ours, theirs = label[start:], known[start:]
    if not ours or not theirs:
        return False  # cut short or gone on: a name of somebody's own
    return (
        ours[1:] == theirs[1:]
        or ours[1:] == theirs
        or ours == theirs[1:]
        or (ours[1::-1] == theirs[:2] and ours[2:] == theirs[2:] and len(ours) > 1)
    ) and not ours[0].isdigit()
