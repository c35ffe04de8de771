"""What holds of every expression; and that we answer what GitHub's own evaluator answers."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from expr_strategies import any_trees, contexts, safe_trees
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pipegen.app.evaluate import evaluate_text
from pipegen.errors import ExprError
from pipegen.expr.ast import Ast
from pipegen.expr.evaluator import evaluate
from pipegen.expr.lexer import lex
from pipegen.expr.parser import parse
from pipegen.expr.printer import to_text
from pipegen.expr.template import Embedded, split
from pipegen.expr.values import Unknown, to_string, truthy

REPO = Path(__file__).parents[2]
laws = settings(max_examples=300, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


def read_or_none(text: str) -> Ast | None:
    try:
        return parse(text)
    except ExprError:
        return None


def without_each_group(text: str) -> Iterator[str]:
    """Yield a text without one pair of grouping brackets, for each pair."""
    open_at: list[int] = []
    kinds = [(kind, start) for kind, _, start, _ in lex(text)]
    for index, (kind, start) in enumerate(kinds):
        if kind == "(":
            open_at.append(-1 if index and kinds[index - 1][0] == "name" else start)
        elif kind == ")" and (opened := open_at.pop()) >= 0:
            yield f"{text[:opened]} {text[opened + 1 : start]} {text[start + 1 :]}"


@laws
@given(any_trees)
def test_what_is_printed_reads_back(tree: Ast) -> None:
    assert parse(to_text(tree)) == tree


@laws
@given(any_trees)
def test_no_bracket_is_needless(tree: Ast) -> None:
    for text in without_each_group(to_text(tree)):
        assert read_or_none(text) != tree


@laws
@given(st.lists(st.sampled_from(["${{", "}}", "'", "a", " ", "}", "{", "$"]), max_size=12).map("".join))
def test_a_split_text_loses_nothing(text: str) -> None:
    try:
        parts = split(text)
    except ExprError:
        assert "${{" in text
        return
    assert "".join(text[part.start : part.end] for part in parts) == text
    for part in parts:
        if isinstance(part, Embedded):
            assert text[part.offset : part.offset + len(part.source)] == part.source
        else:
            assert part.text == text[part.start : part.end] != ""
            assert "${{" not in part.text


Answer = dict[str, Any]


@pytest.fixture(scope="module")
def official() -> Iterator[Callable[[str, Answer], Answer]]:
    """A function that asks GitHub's own evaluator, one Node process for all questions."""
    modules = Path(os.environ.get("PIPEGEN_NODE_MODULES") or REPO / ".tools" / "node_modules")
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    if not (modules / "@actions" / "expressions").is_dir():
        pytest.skip(f"npm package @actions/expressions is not in {modules}")
    command = ["node", str(Path(__file__).with_name("official.mjs")), str(modules)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as node:
        assert node.stdin and node.stdout
        ask, told = node.stdin, node.stdout

        def answer(expr: str, context: Answer) -> Answer:
            ask.write(json.dumps({"expr": expr, "context": context}) + "\n")
            ask.flush()
            given: Answer = json.loads(told.readline())
            return given

        yield answer
        ask.close()


def ours(expr: str, context: Answer) -> Answer:
    """Return our answer in the shape of the official one."""
    answer = evaluate_text(expr, context)
    if isinstance(error := answer.get("error"), dict):
        return {"phase": error["phase"]}
    value = evaluate(parse(expr), context, hash_files=lambda patterns: "0" * 64) if expr.strip() else None
    assert not isinstance(value, Unknown)
    return {**answer, "text": to_string(value), "truthy": truthy(value)}


@laws
@given(safe_trees, contexts)
def test_value_is_the_official_one(official: Callable[[str, Answer], Answer], tree: Ast, context: Answer) -> None:
    text = to_text(tree)
    assert json.dumps(ours(text, context)) == json.dumps(official(text, context))


@laws
@given(
    safe_trees.map(to_text),
    contexts,
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from([*"()[].,!=<>&|*'\" \n{}x-", "&&", "==", ""])), max_size=3),
)
def test_broken_text_fails_in_the_official_phase(
    official: Callable[[str, Answer], Answer], text: str, context: Answer, edits: list[tuple[int, str]]
) -> None:
    for place, new in edits:
        at = place % (len(text) + 1)
        text = text[:at] + new + text[at + (not new) :]
    assume(text.count("''") <= 1)  # the TypeScript lexer undoubles the first quote of a string only
    assume(not re.search(r"\{\d+[^\d}]", text))  # its format passes over what stands behind the number in `{0:x}`
    theirs = official(text, context)
    assume(theirs != {"phase": "evaluation"})  # it evaluates arguments that the runner never looks at
    assert json.dumps(ours(text, context)) == json.dumps(theirs)
