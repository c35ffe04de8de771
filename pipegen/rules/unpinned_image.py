"""A container image without a tag, or at `latest`, is another one from day to day.

Such an image changes under you: a job that was green yesterday fails today without a change of yours, and whoever can
push to the repository of the image runs code in the job. Name a version; a digest (`@sha256:...`) cannot be moved.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    container: node:latest  # <-
    services:
      db:
        image: postgres  # <-
    steps:
      - run: npm ci && npm test
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    container: node:24-slim
    services:
      db:
        image: postgres:17
    steps:
      - run: npm ci && npm test
```
"""

from pipegen.finding import WARNING
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

SEVERITY = WARNING
GROUP = "actions"
WHEN = ("image", "container", "docker://")
DOCKER = "docker://"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each image of a job, a service, a step or a container action that has no tag, or `latest`."""
    if "image" not in facts.text and "container" not in facts.text and DOCKER not in facts.text and facts.text:
        return
    for node, route in _images(facts):
        image = (text(node) or "").strip()
        fact = _fact(image.removeprefix(DOCKER))
        if fact:
            yield Problem(
                "unpinned-image",
                f"image `{image.removeprefix(DOCKER)}` {fact}, so it changes from day to day, expected a version",
                node,
                route,
                advice="name a version, best with its digest (`@sha256:...`)",
            )


def _images(facts: "Facts") -> "Iterator[tuple[Tree, Route]]":
    runs = facts.tree.get("runs") if facts.is_action else None
    if isinstance(runs, Mapping):
        yield from _one(runs.get("image"), ("runs", "image"), docker=True)
    for job in facts.jobs:
        yield from _of_job(job)
        for step in job.all_steps:
            yield from _one(step.node.get("uses"), (*step.route, "uses"), docker=True)


def _of_job(job: "WorkflowJob") -> "Iterator[tuple[Tree, Route]]":
    yield from _container(job.node.get("container"), (*job.route, "container"))
    services = job.node.get("services")
    if isinstance(services, Mapping):
        for entry in services.entries:
            yield from _container(entry.value, (*job.route, "services", entry.key))


def _container(node: "Tree | None", route: "Route") -> "Iterator[tuple[Tree, Route]]":
    if isinstance(node, Mapping):
        yield from _one(node.get("image"), (*route, "image"))
    else:
        yield from _one(node, route)


def _one(node: "Tree | None", route: "Route", *, docker: bool = False) -> "Iterator[tuple[Tree, Route]]":
    image = node.value.strip() if isinstance(node, Scalar) and isinstance(node.value, str) else ""
    if node is not None and image and "${{" not in image and (not docker or image.startswith(DOCKER)):
        yield node, route


def _fact(image: str) -> str:
    """Return what is wrong with the name of an image, `""` when it has a tag of its own or a digest."""
    if "@" in image:
        return ""
    _, colon, tag = image.rpartition("/")[2].partition(":")
    if not colon or not tag:
        return "has no tag"
    return "has the tag `latest`" if tag == "latest" else ""
