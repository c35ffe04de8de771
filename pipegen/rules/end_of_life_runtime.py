"""A version of a language that gets no more fixes, not even for security.

What it is built or tested with is what runs in production, most of the time; a hole that is found in it now stays open.
The versions of setup actions and of job containers are judged, where they name one version. Lists and matrices are not:
a library may well be tested against old versions. The table knows what had ended by November 2026; no clock is read.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v7
        with:
          node-version: 18  # <-
      - run: npm test
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v7
        with:
          node-version: 24
      - run: npm test
```
"""

import re

from pipegen.facts.lifetimes import ENDED, NEWEST
from pipegen.finding import ADVICE
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

SEVERITY = ADVICE
GROUP = "scripts"
WHEN = ("version", "image", "container")
_ACTIONS = {
    "actions/setup-node": ("node-version", "node"),
    "actions/setup-python": ("python-version", "python"),
    "actions/setup-go": ("go-version", "go"),
    "actions/setup-java": ("java-version", "java"),
    "actions/setup-dotnet": ("dotnet-version", "dotnet"),
    "ruby/setup-ruby": ("ruby-version", "ruby"),
    "shivammathur/setup-php": ("php-version", "php"),
}
_IMAGES = {"node": "node", "python": "python", "golang": "go", "ruby": "ruby", "php": "php"}
_VERSION = re.compile(r"[~^v=]?(\d+)(?:\.(\d+|x|\*))?(?:\.(?:\d+|x|\*))?")
_BY_MAJOR = ("node", "java", "dotnet")
_CODENAMES = {
    "lts/argon": "4", "lts/boron": "6", "lts/carbon": "8", "lts/dubnium": "10", "lts/erbium": "12",
    "lts/fermium": "14", "lts/gallium": "16", "lts/hydrogen": "18", "lts/iron": "20",
}  # fmt: skip


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each literal version that had ended when the table was made."""
    for job in facts.jobs:
        for step in job.steps:
            uses = step.uses
            known = _ACTIONS.get(uses.partition("@")[0].lower()) if uses is not None else None
            with_ = step.with_ if known is not None else None
            node = with_.get(known[0]) if with_ is not None and known is not None else None
            if isinstance(node, Scalar) and known is not None:
                yield from _judge(node, (*step.route, "with", known[0]), known[1], text(node) or "")
        yield from _container(job)


def _container(job: "WorkflowJob") -> "Iterator[Problem]":
    route: Route = (*job.route, "container")
    node: Tree | None = job.node.get("container")
    if isinstance(node, Mapping):
        node, route = node.get("image"), (*route, "image")
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return
    name, _, tag = node.value.partition("@")[0].partition(":")
    language = _IMAGES.get(name.removeprefix("docker.io/").removeprefix("library/"))
    if language is not None:
        yield from _judge(node, route, language, tag.partition("-")[0])


def _judge(node: Scalar, route: "Route", language: str, said: str) -> "Iterator[Problem]":
    found = _VERSION.fullmatch(_CODENAMES.get(said.strip().lower(), said.strip()))
    if found is None:
        return
    major, minor = found[1], found[2]
    if language == "java" and major == "1":
        return
    name = major if language in _BY_MAJOR else f"{major}.{minor}" if minor and minor.isdigit() else ""
    ended = ENDED[language].get(name)
    if ended is not None:
        newest = NEWEST[language]
        yield Problem(
            "end-of-life-runtime",
            f"{_SHOWN[language]} {name} gets no fixes since {ended}, expected a supported version",
            node,
            route,
            advice=f"move to a supported version, for instance {newest}",
        )


_SHOWN = {
    "node": "Node", "python": "Python", "go": "Go", "java": "Java", "dotnet": ".NET", "ruby": "Ruby", "php": "PHP",
}  # fmt: skip
