"""What is wrong with a file that was just compiled, as findings with both places, and counts of what was checked."""

from __future__ import annotations

from pipegen.finding import ERROR, Finding
from pipegen.source import Span
from pipegen.workflow import expressions
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.check import examine
from pipegen.workflow.grammar import WORKFLOW
from pipegen.yamlio.tree import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Site
    from pipegen.workflow.problem import Problem
    from pipegen.yamlio.tree import Mapping

NOWHERE = Span(1, 1, 1, 1)


def findings(path: str, tree: Mapping, *, is_action: bool) -> tuple[list[Finding], dict[str, int]]:
    """Return the findings of one file, sorted, and how much was checked: files, jobs, steps, expressions."""
    examined = examine(tree, ACTION if is_action else WORKFLOW)
    problems = [*examined.problems, *expressions.problems(examined.workflow, examined.slots)]
    found = sorted((_finding(path, problem) for problem in problems), key=Finding.order)
    jobs = examined.workflow.jobs
    counts = {
        "files": 1,
        "jobs": len(jobs),
        "steps": sum(len(job.all_steps) for job in jobs),
        "expressions": len(examined.slots),
    }
    return found, counts


def _finding(path: str, problem: Problem) -> Finding:
    return Finding(
        problem.rule,
        ERROR,
        problem.message,
        path=path,
        span=problem.span() or NOWHERE,
        route=problem.route,
        site=_site(problem),
        advice=problem.advice,
    )


def _site(problem: Problem) -> Site | None:
    """Return the Python line that built what the problem names."""
    node = problem.at.value if isinstance(problem.at, Entry) else problem.at
    return node.site
