"""What would let a job run that never does: a filter that admits what its condition asks for, other needs."""

from pipegen.expr.values import Like
from pipegen.expr.walk import paths_of
from pipegen.semantics.reach import anything, wanted
from pipegen.semantics.run import ONLY_SKIPPED
from pipegen.semantics.scenario import TAG
from pipegen.semantics.triggers import verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import WorkflowJob


class Repair:
    """A pattern to add to a filter of `push` (`kind` is `tags` or `branches`), and the needs that a job should have."""

    __slots__ = ("kind", "needs", "pattern")

    def __init__(self, kind: str, pattern: str, needs: list[str]) -> None:
        self.kind = kind
        self.pattern = pattern
        self.needs = needs


def repair(facts: "Facts", job: "WorkflowJob") -> Repair | None:
    """Return what would let a job run on the pushes that its condition asks for, None where that is not so plain.

    A need that is skipped then is left out, and the job waits for what that one waited for.
    """
    scenario = next((each for each in wanted(facts, job) if each.event == "push"), None)
    pattern = _pattern(scenario) if scenario is not None else ""
    if scenario is None or not pattern or facts.workflow.event("push") is None:
        return None
    kind = "tags" if scenario.ref_type == TAG else "branches"
    needs = _needs(facts, job, scenario)
    if needs is None or (needs == job.needs and verdict(facts.workflow, scenario).holds is not False):
        return None
    return Repair(kind, pattern, needs)


def _pattern(scenario: "Scenario") -> str:
    """Return the filter that admits the ref of a push, `""` where no one pattern does."""
    value = scenario.ref.value if scenario.ref is not None else None
    if isinstance(value, str):
        return value
    if not isinstance(value, Like):
        return ""
    yes = [question for question, holds in value.answers.items() if holds]
    if not yes and not any(question in ("startswith", "endswith", "contains") for question, _ in value.answers):
        return "**"
    return f"{value.prefix}*" if [question for question, _ in yes] == ["startswith"] and value.prefix else ""


def _needs(facts: "Facts", job: "WorkflowJob", scenario: "Scenario") -> list[str] | None:
    """Return the needs that a job should have, None where it reads something of one that it should not."""
    runs = anything(facts, scenario)
    found: dict[str, None] = {}
    waiting = [need.lower() for need in job.needs]
    dropped: set[str] = set()
    while waiting:
        need = waiting.pop(0)
        if need not in runs:
            return None
        if runs[need].possible == ONLY_SKIPPED:
            dropped.add(need)
            waiting[:0] = facts.graph.needs[need]
        else:
            found[runs[need].id] = None
    for each in facts.expressions:
        if each.slot.route[: len(job.route)] == job.route:
            for path in paths_of(each.tree):
                if path[0].lower() == "needs" and (len(path) < 2 or path[1].lower() in dropped):
                    return None
    return list(found)
