"""Runs rules over one file and makes findings of what they say."""

from pipegen.finding import Finding
from pipegen.semantics.remarks import has_remarks
from pipegen.source import Span
from pipegen.verify import allows
from pipegen.yamlio.inside import place
from pipegen.yamlio.tree import Entry, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.facts import Facts
    from pipegen.verify.rule import Rule
    from pipegen.workflow.problem import Problem
    from pipegen.yamlio.tree import Tree

NOWHERE = Span(1, 1, 1, 1)


class Found:
    """A finding with the problem it was made of, which knows the fix; None for what a comment did wrong."""

    __slots__ = ("finding", "problem")

    def __init__(self, finding: Finding, problem: "Problem | None") -> None:
        self.finding = finding
        self.problem = problem


def run(facts: "Facts", rules: "Sequence[Rule]", known: "Sequence[str]") -> "list[Found]":
    """Return everything that the rules find in a file, sorted, each once, with what its comments allow left out.

    `known` are the names of all rules, those that are not run as well.
    """
    found: dict[tuple[str, int, int, str, str], Found] = {}
    for rule in rules:
        for problem in rule.problems(facts):
            finding = _finding(facts, rule, problem)
            found.setdefault(finding.order(), Found(finding, problem))
    if has_remarks(facts.text):
        found = {key: each for key, each in found.items() if not _is_allowed(facts, each)}
        for finding in allows.complaints(facts, rules, known):
            found[finding.order()] = Found(finding, None)
    return [found[key] for key in sorted(found)]


def _is_allowed(facts: "Facts", found: Found) -> bool:
    return allows.allowed(facts, found.finding, found.problem.span() if found.problem is not None else None)


def _finding(facts: "Facts", rule: "Rule", problem: "Problem") -> Finding:
    return Finding(
        rule.name,
        problem.severity or rule.severity,
        problem.message,
        path=facts.path,
        span=_span(facts, problem),
        route=problem.route,
        site=node_of(problem).site,
        advice=problem.advice,
        fix=problem.fix.kind if problem.fix is not None else None,
    )


def node_of(problem: "Problem") -> "Tree":
    """Return the node that a problem names; its site is the Python line that built it."""
    return problem.at.value if isinstance(problem.at, Entry) else problem.at


def _span(facts: "Facts", problem: "Problem") -> Span:
    """Return the place of a problem: the thing it names, or the very character inside a text."""
    span = problem.span() or NOWHERE
    if problem.offset < 0 or not isinstance(problem.at, Scalar) or problem.at.span is None or not facts.text:
        return span
    line, column = place(facts.lines, problem.at, problem.offset)
    if line == span.end_line and not problem.at.block:
        return Span(line, column, span.end_line, max(span.end_column, column + 1))
    return Span(line, column, line, max(len(facts.lines[line - 1].rstrip()) + 1, column + 1))
