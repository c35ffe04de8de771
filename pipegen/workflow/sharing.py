"""Concurrency groups: what GitHub refuses, and a job that waits for its own run.

Source: GitHub's checks (@actions/languageservice 0.3.61, validate.ts) and the public runner's parser for the length.
"""

from pipegen.facts.limits import GROUP_CHARACTERS
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag, is_literal, text
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Route
    from pipegen.workflow.views import Workflow
    from pipegen.yamlio.tree import Tree


def problems(workflow: "Workflow") -> "Iterator[Problem]":
    """Yield the problems of the concurrency of a workflow and its jobs."""
    whole = workflow.tree.get("concurrency")
    if whole is not None:
        yield from _one(whole, ("concurrency",))
    outer = _group(whole)
    for job in workflow.jobs:
        node = job.node.get("concurrency")
        if node is None:
            continue
        route = (*job.route, "concurrency")
        yield from _one(node, route)
        inner = _group(node)
        if outer and inner and inner.lower() == outer.lower():
            message = f"job `{job.id}` is in concurrency group `{inner}` as is its whole workflow, it waits for itself"
            yield Problem("wrong-value", message, node, route, advice="give the job a group of another name")


def _group(node: "Tree | None") -> str | None:
    """Return the name of a group where it is no expression."""
    name = text(node.get("group") if isinstance(node, Mapping) else node)
    return name if is_literal(name) else None


def _one(node: "Tree", route: "Route") -> "Iterator[Problem]":
    name = _group(node)
    if name and len(name) > GROUP_CHARACTERS:
        message = f"name of the concurrency group has {len(name)} characters, expected at most {GROUP_CHARACTERS}"
        yield Problem("limit-exceeded", message, node, route)
    if isinstance(node, Mapping) and text(node.get("queue")) == "max" and flag(node.get("cancel-in-progress")):
        queue = node.entry("queue") or node
        message = "`queue: max` keeps runs waiting and `cancel-in-progress: true` ends them, expected one of them"
        yield Problem("wrong-value", message, queue, (*route, "queue"))
