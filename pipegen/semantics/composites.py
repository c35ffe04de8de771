"""Composite actions of the repository itself: the step that uses one ends as the action's own steps do.

Source: CompositeActionHandler and SuccessFunction of the public runner; the status that the steps of an action see is
the action's own, which begins as a success.
"""

from pipegen.expr.values import Object
from pipegen.semantics.written_text import written_text
from pipegen.workflow.views import mapping
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

DEPTH = 10
"""Actions within actions that GitHub follows."""
MOST = 256
"""Uses of such actions inside one that are looked into; of one with more nothing is known."""
_ANY_END = """\
runs:
  using: composite
  steps:
    - if: runner.unknown
      run: exit 1
      shell: bash
"""
"""An action that may succeed or fail: stands for one that is not looked into."""


def composite(facts: "Facts", step: "WorkflowStep") -> "tuple[Facts, WorkflowJob] | None":
    """Return the composite action of the same repository that a step uses, and the part of it that holds its steps.

    In place of one that uses itself, or more actions than GitHub or we follow, stands one of which nothing is known.
    """
    found = _written(facts, step)
    return found if found is None or found[0].derived(_Inside).is_followed else found[0].derived(_any_end)


def _written(facts: "Facts", step: "WorkflowStep") -> "tuple[Facts, WorkflowJob] | None":
    uses = step.uses
    if uses is None or not uses.startswith("./"):
        return None
    folder = uses[2:].strip("/")
    for name in ("action.yml", "action.yaml"):
        found = facts.files.facts(f"{folder}/{name}" if folder else name)
        if found is not None:
            steps = found.workflow.composite
            return None if steps is None else (found, steps)
    return None


def _any_end(action: "Facts") -> "tuple[Facts, WorkflowJob]":
    tree = read(_ANY_END, action.path)
    assert isinstance(tree, Mapping)
    facts = type(action)(action.path, _ANY_END, tree, action.files)
    steps = facts.workflow.composite
    assert steps is not None
    return facts, steps


class _Inside:
    """What an action holds: whether a step surely fails when it runs, and whether all of it can be followed."""

    __slots__ = ("is_followed", "may_fail")

    def __init__(self, action: "Facts") -> None:
        self.may_fail = False
        level = {action.path: (action, 1)}  # each with how often it is used
        seen: set[str] = set()
        uses = 0
        for _ in range(DEPTH):
            uses += sum(count for _, count in level.values())
            beneath: dict[str, tuple[Facts, int]] = {}
            for path, (each, count) in level.items():
                steps = each.workflow.composite
                for step in steps.all_steps if steps is not None else ():
                    self.may_fail = self.may_fail or (path not in seen and each.fails(step))
                    inner = _written(each, step)
                    if inner is not None:
                        before = beneath.get(inner[0].path, (inner[0], 0))[1]
                        beneath[inner[0].path] = inner[0], before + count
                seen.add(path)
            level = beneath
        self.is_followed = not level and uses <= MOST


def may_fail(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a step uses an action of the repository that may fail: it has a step that surely does when it runs.

    So may one that is not looked into.
    """
    found = _written(facts, step)
    if found is None:
        return False
    inside = found[0].derived(_Inside)
    return inside.may_fail or not inside.is_followed


def inputs(action: "Facts", step: "WorkflowStep", contexts: Object) -> Object:
    """Return the inputs of an action: what the step passes, else the default, else an empty text; always texts."""
    passed = {entry.key.lower(): entry.value for entry in (step.with_.entries if step.with_ else [])}
    declared = mapping(action.tree.get("inputs"))
    found: list[tuple[str, Value]] = []
    for entry in declared.entries if declared is not None else []:
        row = mapping(entry.value)
        node = passed.get(entry.key.lower())
        chosen = node if node is not None else row.get("default") if row else None
        found.append((entry.key, "" if chosen is None else written_text(chosen, contexts)))
    return Object(found)
