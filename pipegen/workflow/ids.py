"""Ids of jobs and steps: their pattern, their length, and that a job's steps do not share one.

Source: IdBuilder of GitHub's workflow parser (@actions/workflow-parser 0.3.61, and the public runner).
"""

from pipegen.facts.limits import ID_CHARACTERS
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import is_literal, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Route
    from pipegen.workflow.views import Workflow, WorkflowStep
    from pipegen.yamlio.tree import Entry, Tree

PATTERN = r"^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$"
"""What an id looks like, as a regular expression for schemas."""

_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def complaint(id_: str) -> str | None:
    """Return what is wrong with an id, as the end of a sentence about it, or None."""
    if id_.startswith("__"):
        return "starts with `__`, which GitHub keeps for itself"
    if not _CHARACTERS.issuperset(id_) or not id_ or not (id_[0] == "_" or id_[0].isalpha()):
        return "has a character that ids cannot have, expected a letter or `_`, then letters, digits, `_` and `-`"
    if len(id_) >= ID_CHARACTERS:
        return f"has {len(id_)} characters, expected fewer than {ID_CHARACTERS}"
    return None


def problems(workflow: "Workflow") -> "Iterator[Problem]":
    """Yield a problem for every id of a job or step that GitHub refuses, and for step ids used twice in a job."""
    for job in workflow.jobs:
        yield from _bad("job", job.id, job.entry, job.route)
        yield from step_problems(job.all_steps)


def step_problems(steps: "list[WorkflowStep]") -> "Iterator[Problem]":
    """Yield the same for the steps of one job or composite action."""
    seen: dict[str, int] = {}
    for number, step in enumerate(steps, start=1):
        node = step.node.get("id")
        if node is None:
            continue
        id_, route = text(node) or "", (*step.route, "id")
        if not is_literal(id_) or not id_:
            continue
        yield from _bad("step", id_, node, route)
        first = seen.setdefault(id_.lower(), number)
        if first != number:
            message = f"step id `{id_}` is also that of step {first}, ids that differ in case only count as one"
            yield Problem("duplicate-id", message, node, route)


def _bad(noun: str, id_: str, at: "Entry | Tree", route: "Route") -> "Iterator[Problem]":
    trouble = complaint(id_)
    if trouble:
        yield Problem("bad-id", f"{noun} id `{id_}` {trouble}", at, route)
