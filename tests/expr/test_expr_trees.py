"""Printing, walking, typing and folding trees, and the texts they are cut out of."""

import subprocess
import sys
from typing import Any

import pytest
from expr_cases import table

from pipegen.errors import ExprError
from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Literal, Name, Not, Star
from pipegen.expr.condition import condition, written
from pipegen.expr.evaluator import evaluate, fill
from pipegen.expr.fold import constant, truth
from pipegen.expr.lexer import lex
from pipegen.expr.parser import parse
from pipegen.expr.printer import to_text
from pipegen.expr.signatures import BUILTIN, STATUS
from pipegen.expr.template import Part, Text, sole, split
from pipegen.expr.types import ANY, ARRAY, NULL, STRING, STRINGS, Type, array_of, infer
from pipegen.expr.values import UNKNOWN, Array, Object, Value, from_python, to_python
from pipegen.expr.walk import calls_of, chains_of, contexts_of, nodes, paths_of, start


def seen(error: ExprError) -> dict[str, object]:
    return {"message": error.message, "phase": error.phase, "position": error.position}


def plain(value: Value) -> object:
    return "?" if value is UNKNOWN else to_python(value)


@pytest.mark.parametrize("case", table("print.json"))
def test_printing(case: dict[str, str]) -> None:
    tree = parse(case["text"])
    assert to_text(tree) == case["printed"]
    assert parse(case["printed"]) == tree


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (Dot(Name("env"), "a b"), "env['a b']"),
        (Dot(Name("env"), "1st"), "env['1st']"),
        (Dot(Name("env"), ""), "env['']"),
        (Dot(Name("env"), "it's"), "env['it''s']"),
        (Dot(Literal("x"), "y"), "('x').y"),
        (Star(Not(Name("a"))), "(!a).*"),
        (Index(Binary("==", Name("a"), Literal(1)), Literal(0)), "(a == 1)[0]"),
        (Literal(3), "3"),
        (Literal(True), "true"),
        (Call("success", ()), "success()"),
    ],
)
def test_printing_built_trees(tree: Ast, text: str) -> None:
    assert to_text(tree) == text


def test_long_chains_need_no_recursion() -> None:
    text = " && ".join(["a.b"] * 2600)
    tree = parse(text)
    assert to_text(tree) == text
    assert parse(" " + text) == tree
    assert hash(parse(" " + text)) == hash(tree)
    assert len(paths_of(tree)) == 2600
    assert infer(tree, {}) is ANY
    assert truth(tree) is None


def test_trees_compare_by_structure() -> None:
    assert parse("a.b") == parse("(a)  .b")
    assert parse("a.b") != parse("a['b']")
    assert parse("toJSON(1)") != parse("toJSON(2)")
    assert parse("format('a')") != parse("format('a', 'a')")
    assert Literal(1) == Literal(1.0) != Literal(True)
    assert Literal(0.0) != Literal(-0.0)
    assert Literal(float("nan")) == Literal(float("nan"))
    assert Name("a") != "a"
    assert len({parse("a.b"), parse(" a.b"), parse("a.c")}) == 2


def test_positions() -> None:
    tree = parse("a.b[c].* == !toJSON('x')", start=0)
    assert [(type(node).__name__, node.position) for node in nodes(tree)] == [
        ("Binary", 9),
        ("Star", 7),
        ("Index", 3),
        ("Dot", 2),
        ("Name", 0),
        ("Name", 4),
        ("Not", 12),
        ("Call", 13),
        ("Literal", 20),
    ]


def test_a_cut_counts_positions_in_the_whole_text() -> None:
    tree = parse("x ${{ a.b }} y", start=5, end=10)
    assert tree == parse("a.b")
    assert [node.position for node in nodes(tree)] == [8, 6]


def test_tokens() -> None:
    assert lex("a.true <= 'x'''") == [
        ("name", "a", 0, 1),
        (".", ".", 1, 2),
        ("name", "true", 2, 6),
        ("<=", "<=", 7, 9),
        ("literal", "x'", 10, 15),
        ("end", "", 15, 15),
    ]


def test_allowed_names() -> None:
    assert parse("GitHub.ref", contexts=["github"]) == parse("GitHub.ref")
    with pytest.raises(ExprError) as caught:
        parse("github.ref == env.x", contexts=["github", "inputs"])
    assert seen(caught.value) == {
        "message": "unknown context `env`, expected `github`, `inputs`",
        "phase": "parsing",
        "position": 14,
    }
    with pytest.raises(ExprError) as caught:
        parse("always()", functions={"format": BUILTIN["format"]})
    assert seen(caught.value) == {
        "message": "unknown function `always`, expected `format`",
        "phase": "parsing",
        "position": 0,
    }
    with pytest.raises(ExprError) as caught:
        parse(" ")
    assert seen(caught.value) == {"message": "expression is empty", "phase": "parsing", "position": 1}


def part(each: Part) -> list[object]:
    if isinstance(each, Text):
        return ["text", each.text, each.start, each.end]
    return ["expr", each.source, each.start, each.end, each.offset]


@pytest.mark.parametrize("case", table("template.json"))
def test_template(case: dict[str, Any]) -> None:
    if "error" in case:
        with pytest.raises(ExprError) as caught:
            split(case["text"])
        assert seen(caught.value) == case["error"]
    else:
        assert [part(each) for each in split(case["text"])] == case["parts"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("${{ a }}", "a"),
        ("${{ a }} ", None),
        ("${{ a }}${{ b }}", None),
        ("a", None),
        ("", None),
        ("${{ '}}' }}", "'}}'"),
    ],
)
def test_sole(text: str, source: str | None) -> None:
    found = sole(text)
    assert (found and found.source) == source


@pytest.mark.parametrize("case", table("fill.json"))
def test_fill(case: dict[str, Any]) -> None:
    contexts = Object([("a", from_python([1, 2])), ("unknown", UNKNOWN)])
    assert plain(fill(case["text"], contexts)) == case["value"]


@pytest.mark.parametrize("case", table("condition.json"))
def test_condition(case: dict[str, Any]) -> None:
    names, functions = ["github", "a", "b"], {**BUILTIN, **STATUS}
    if "error" in case:
        with pytest.raises(ExprError) as caught:
            condition(case["if"], contexts=names, functions=functions)
        assert seen(caught.value) == case["error"]
    else:
        assert to_text(condition(case["if"], contexts=names, functions=functions)) == case["means"]


def test_written_has_positions_in_the_whole_text() -> None:
    tree = written("x ${{ a }} ${{ b }}")
    assert tree is not None
    assert [node.position for node in nodes(tree) if isinstance(node, Name)] == [6, 15]
    assert written(" ") is None


@pytest.mark.parametrize("case", table("walk.json"))
def test_walk(case: dict[str, Any]) -> None:
    tree = parse(case["expr"])
    assert contexts_of(tree) == case["contexts"]
    assert [list(path) for path in paths_of(tree)] == case["paths"]
    assert start(tree) == case["start"]


def test_chains_end_at_their_topmost_node() -> None:
    assert [(path, to_text(node)) for path, node in chains_of(parse("a[b.c].d || e"))] == [
        (("a", "*", "d"), "a[b.c].d"),
        (("b", "c"), "b.c"),
        (("e",), "e"),
    ]
    assert [call.name for call in calls_of(parse("format('x', join(a)) && always()"))] == ["format", "join", "always"]


JOB = Type("Object", {"result": STRING, "outputs": STRINGS})
KNOWN = {
    "github": Type("Object", {"ref": STRING, "head_ref": STRING, "event": ANY}),
    "env": STRINGS,
    "needs": Type("Object", {"build": JOB}),
    "strings": array_of(STRING),
}


@pytest.mark.parametrize("case", table("types.json"))
def test_type(case: dict[str, str]) -> None:
    assert infer(parse(case["expr"]), KNOWN).kind == case["type"]


def test_types_of_members() -> None:
    assert infer(parse("needs.*.result"), KNOWN).item() is STRING
    assert infer(parse("needs.*.outputs.*"), KNOWN).item() is STRING
    assert ARRAY.member("x") is ANY
    assert NULL.item() is ANY


@pytest.mark.parametrize("case", table("fold.json"))
def test_fold(case: dict[str, Any]) -> None:
    tree = parse(case["expr"])
    assert plain(constant(tree)) == case.get("constant", "?")
    assert truth(tree) is case["truth"]


@pytest.mark.parametrize("case", table("unknown.json"))
def test_unknown(case: dict[str, Any]) -> None:
    event = Object([("forced", True)], open=True)
    github = Object([("ref", "refs/heads/main"), ("event", event), ("token", UNKNOWN)])
    needs = Object([("a", Object([("result", "success")])), ("b", UNKNOWN)])
    contexts = Object([("github", github), ("needs", needs), ("list", Array(["a", UNKNOWN]))])
    if "error" in case:
        with pytest.raises(ExprError) as caught:
            evaluate(parse(case["expr"]), contexts)
        assert seen(caught.value) == case["error"]
    else:
        assert plain(evaluate(parse(case["expr"]), contexts)) == case["value"]


def test_status() -> None:
    trees = [parse(f"{name}()") for name in ("success", "failure", "cancelled", "always")]
    assert [
        [evaluate(tree, {}, status) for tree in trees] for status in ("success", "failure", "cancelled", "skipped")
    ] == [
        [True, False, False, True],
        [False, True, False, True],
        [False, False, True, True],
        [False, False, False, True],
    ]


def test_hash_files() -> None:
    tree = parse("hashFiles('a', 1)")
    assert evaluate(tree, {}, hash_files=lambda patterns: "+".join(patterns)) == "a+1"
    assert evaluate(tree, {}) is UNKNOWN


def test_unknown_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(UNKNOWN)
    with pytest.raises(TypeError, match="no place in JSON"):
        to_python(UNKNOWN)
    with pytest.raises(TypeError, match="set is no value"):
        from_python(set())


def test_the_hot_path_loads_little() -> None:
    code = (
        "import re, sys; before = set(sys.modules)\n"
        "import pipegen.expr.parser, pipegen.expr.printer, pipegen.expr.template, pipegen.expr.walk\n"
        "import pipegen.expr.condition\n"
        "print(*sorted(m for m in set(sys.modules) - before))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    rooms = ["ast", "condition", "lexer", "number", "parser", "printer", "signatures", "template", "walk"]
    assert out == ["pipegen", "pipegen.errors", "pipegen.expr", *[f"pipegen.expr.{room}" for room in rooms]]
