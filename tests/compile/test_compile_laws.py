"""What holds for every program: the same in gives the same out, and each node knows the Python line that built it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import programs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipegen.compile.compiled import walk
from pipegen.compile.compiler import Compiled, Declared, compile_all
from pipegen.expr.evaluator import evaluate
from pipegen.expr.parser import parse
from pipegen.model.context import Github
from pipegen.model.context import github as github_context
from pipegen.model.expression import Expr
from pipegen.model.functions import case
from pipegen.source import Route
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Tree, plain

TESTS = Path(__file__).parent.parent
EVERYTHING = TESTS / "model" / "everything.py"
GOLDEN = sorted(path for path in (TESTS / "golden").glob("*.py") if not path.name.startswith("test_"))
PROGRAMS = [*GOLDEN, EVERYTHING]

each_program = pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)


def texts(files: list[Compiled]) -> dict[str, str]:
    return {each.path: each.text for each in files}


@each_program
def test_compiling_twice_gives_the_same_bytes(program: Path) -> None:
    subjects = programs.declared(program)
    assert texts(compile_all(subjects)) == texts(compile_all(subjects)) == texts(programs.compiled(program))


FRESH = """
import sys
from pathlib import Path
import programs
for program in map(Path, sys.argv[1:]):
    for each in programs.compiled(program):
        sys.stdout.write(each.text)
"""


def test_another_process_gives_the_same_bytes() -> None:
    paths = [str(path) for path in PROGRAMS]
    outputs = {"".join(each.text for path in PROGRAMS for each in programs.compiled(path)).encode()}
    for seed in ("0", "12345"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(TESTS), "TZ": "Asia/Tokyo"}
        done = subprocess.run([sys.executable, "-c", FRESH, *paths], env=environment, capture_output=True, check=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1


SUBJECTS = programs.declared(EVERYTHING)
EXPECTED = texts(compile_all(SUBJECTS))


@settings(max_examples=15, deadline=None, derandomize=True)
@given(st.permutations(SUBJECTS))
def test_the_order_of_loading_does_not_matter(order: list[Declared]) -> None:
    files = compile_all(order)
    assert texts(files) == EXPECTED
    assert [each.path for each in files] == sorted(EXPECTED)


@each_program
def test_the_text_says_what_the_tree_says(program: Path) -> None:
    for each in programs.compiled(program):
        assert plain(read(each.text, each.path)) == plain(each.tree)


@each_program
def test_each_place_in_the_text_is_that_of_its_node(program: Path) -> None:
    for each in programs.compiled(program):
        read_again = dict(walk(read(each.text, each.path)))
        assert {route: node.span for route, node in walk(each.tree)} == {
            route: node.span for route, node in read_again.items()
        }


BUILT_BY = {
    r"jobs\.[^.]+": r"\b(Job|AllGreen)\(|\.after\(|\.replace\(",
    r"(jobs\.[^.]+|runs)\.steps\.\d+(\.parallel\.\d+)?": (
        r"\b(run|uses|wait|wait_all|cancel|parallel|AllGreen)\(|\bactions\."
    ),
    r"on\.(?!schedule)[^.]+": r"\b[A-Z]\w+\(|on=",
    r"on\.schedule\.\d+": r"\bSchedule\(",
    r"on\.\w+\.(inputs|secrets|outputs)\.[^.]+": r"\b(Input|CallInput|CallSecret|CallOutput)\(",
    r"jobs\.[^.]+\.environment(\.name)?": r"\b(Environment|Job)\(|\binputs\.",
    r"jobs\.[^.]+\.strategy\.matrix": r"\bMatrix\(",
    r"jobs\.[^.]+\.(container|services\.[^.]+)": r"\b(Container|Service|Job)\(",
    r"": r"\b(Pipeline|CompositeAction)\(",
}
"""Routes, joined by dots, and what stands in the Python line that builds the node there."""


def written_by(route: Route, line: str) -> bool:
    text = ".".join(map(str, route))
    return all(re.search(mark, line) for pattern, mark in BUILT_BY.items() if re.fullmatch(pattern, text))


def unplaced(tree: Tree, program: Path) -> list[tuple[Route, str]]:
    lines = program.read_text(encoding="utf-8").splitlines()
    wrong: list[tuple[Route, str]] = []
    for route, node in walk(tree):
        if node.site is None or node.site.path != str(program):
            wrong.append((route, str(node.site)))
        elif not written_by(route, lines[node.site.line - 1]):
            wrong.append((route, lines[node.site.line - 1]))
    return wrong


@each_program
def test_each_node_knows_the_line_that_built_it(program: Path) -> None:
    wrong = {each.path: unplaced(each.tree, program) for each in programs.compiled(program)}
    assert wrong == {path: [] for path in wrong}


@each_program
def test_what_is_derived_has_a_reason(program: Path) -> None:
    for each in programs.compiled(program):
        routes = dict(walk(each.tree))
        assert set(each.provenance) <= set(routes)
        assert all(reason and reason[0] != " " and reason[-1] != "." for reason in each.provenance.values())


# Expressions: a structure of Python's own beside the expression that the operators build from it.

assert isinstance(github_context, Github)
CONTEXT = {"github": {"event": {"t": True, "f": False, "n": 3, "s": "Main", "o": "o'brien"}}}
event = github_context.event
Pair = tuple[Expr, object]

booleans: list[Pair] = [(event.t, True), (event.f, False)]
comparisons: list[Pair] = [
    (event.n > 2, True),
    (event.n >= 4, False),
    (2 < event.n, True),  # noqa: SIM300
    (event.s == "main", True),
    (event.s != "main", False),
    (event.o == "o'brien", True),
    (event.missing == None, True),  # noqa: E711
]


def combined(parts: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    two = st.tuples(parts, parts)
    return st.one_of(
        two.map(lambda p: (p[0][0] & p[1][0], p[0][1] and p[1][1])),
        two.map(lambda p: (p[0][0] | p[1][0], p[0][1] or p[1][1])),
        two.map(lambda p: (p[0][0] == p[1][0], p[0][1] == p[1][1])),
        two.map(lambda p: (p[0][0] != p[1][0], p[0][1] != p[1][1])),
        parts.map(lambda p: (~p[0], not p[1])),
        st.tuples(parts, parts, parts).map(
            lambda p: (case(p[0][0], p[1][0], p[2][0]), p[1][1] if p[0][1] else p[2][1])
        ),
    )


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.recursive(st.sampled_from(booleans + comparisons), combined, max_leaves=12))
def test_operators_mean_what_their_structure_says(pair: Pair) -> None:
    expression, expected = pair
    written = str(expression).removeprefix("${{ ").removesuffix(" }}")
    assert parse(written) == expression.ast
    assert evaluate(parse(written), CONTEXT) is expected
