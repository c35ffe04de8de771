"""Reads the example files and says what is wrong with them, in the form of the `.out` twins."""

from pathlib import Path

from pipegen.workflow import expressions
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.check import examine
from pipegen.workflow.grammar import WORKFLOW
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

HERE = Path(__file__).parent


def files(folder: str) -> list[Path]:
    return sorted((HERE / folder).glob("*.yml"))


def tree_of(text: str, name: str = "x.yml") -> Mapping:
    tree = read(text, name)
    assert isinstance(tree, Mapping)
    return tree


def report(path: Path) -> str:
    """Return one line for each problem: place, rule, message, advice; `+3` is the character inside the value."""
    grammar = ACTION if path.parent.name.endswith("actions") else WORKFLOW
    examined = examine(tree_of(path.read_text(), path.name), grammar)
    found = [*examined.problems, *expressions.problems(examined.workflow, examined.slots)]
    lines: list[str] = []
    for problem in sorted(found, key=lambda problem: problem.order()):
        span = problem.span()
        place = f"{span.line}:{span.column}" if span else "?"
        inside = f"+{problem.offset}" if problem.offset >= 0 else ""
        lines.append(f"{place}{inside} {problem.rule}: {problem.message}")
        if problem.advice:
            lines.append(f"    do: {problem.advice}")
    return "".join(line + "\n" for line in lines)
