"""What is wrong with a file that was just compiled, as findings with both places, and counts of what was checked."""

from __future__ import annotations

from pipegen.finding import ERROR, Finding
from pipegen.source import Span
from pipegen.workflow import expressions
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.check import examine
from pipegen.workflow.grammar import WORKFLOW
from pipegen.yamlio.tree import Entry, Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipegen.workflow.check import Examined
    from pipegen.workflow.problem import Problem
    from pipegen.yamlio.tree import Tree

NOWHERE = Span(1, 1, 1, 1)

REPORTED = frozenset(
    (
        "unknown-key wrong-value duplicate-key duplicate-id bad-id unknown-need need-cycle unknown-event"
        " unknown-activity-type conflicting-filters impossible-cron unknown-permission limit-exceeded"
        " expression-syntax context-not-available unknown-member secret-in-condition"
    ).split()
)
"""The rules that the compiler itself speaks for; the others are run over what it made."""

UNREADABLE = frozenset(["duplicate-key", "duplicate-id", "expression-syntax"])
"""What is reported inside raw() as well: with these GitHub reads nothing of the file, whatever it knows of a value."""


def findings(
    path: str, tree: Mapping, *, is_action: bool, unchecked: Iterable[Tree] = ()
) -> tuple[list[Finding], Examined]:
    """Return the findings of one file, sorted, and what was looked at.

    `unchecked` are the nodes of raw(): of what they hold only that is found which makes the whole file unreadable.
    """
    examined = examine(tree, ACTION if is_action else WORKFLOW)
    every = [*examined.problems, *expressions.problems(examined.workflow, examined.slots)]
    problems = [each for each in every if each.rule in REPORTED]
    hidden: set[int] = set()
    for node in unchecked:
        _add(node, hidden)
    if hidden:
        problems = [each for each in problems if each.rule in UNREADABLE or id(_node(each)) not in hidden]
    found = sorted((_finding(path, problem) for problem in problems), key=Finding.order)
    return found, examined


def counts(examined: Examined) -> dict[str, int]:
    """Return how much was checked of one file: files, jobs, steps, expressions."""
    jobs = examined.workflow.jobs
    return {
        "files": 1,
        "jobs": len(jobs),
        "steps": sum(len(job.all_steps) for job in jobs),
        "expressions": len(examined.slots),
    }


def _finding(path: str, problem: Problem) -> Finding:
    return Finding(
        problem.rule,
        ERROR,
        problem.message,
        path=path,
        span=problem.span() or NOWHERE,
        route=problem.route,
        site=_node(problem).site,
        advice=problem.advice,
    )


def _node(problem: Problem) -> Tree:
    """Return the node that the problem names; its site is the Python line that built it."""
    return problem.at.value if isinstance(problem.at, Entry) else problem.at


def _add(tree: Tree, into: set[int]) -> None:
    into.add(id(tree))
    if isinstance(tree, Mapping):
        for entry in tree.entries:
            _add(entry.value, into)
    elif not isinstance(tree, Scalar):
        for item in tree.items:
            _add(item, into)
