"""`pipegen eval` over the case tables, and what it does with lines it cannot read."""

import json
from typing import Any

import pytest
from expr_cases import CASES, load

from pipegen.app.evaluate import batch, evaluate_text

FILES = sorted(path.name for path in (CASES / "eval").iterdir())


def answer(case: dict[str, Any]) -> dict[str, Any]:
    """Return the answer a case expects: it has `error`, or its value under the name of its kind."""
    rest = {key: value for key, value in case.items() if key not in ("expr", "context")}
    if "error" in rest:
        return rest
    ((kind, value),) = rest.items()
    return {"kind": kind, "value": value}


def test_tables_are_there() -> None:
    assert FILES == ["access.json", "errors.json", "functions.json", "literals.json", "operators.json", "vectors.json"]


ALL = [case for name in FILES for case in load(f"eval/{name}")]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case["expr"][:60])
def test_answer(case: dict[str, Any]) -> None:
    got = evaluate_text(case["expr"], case.get("context", {}))
    # As text, for 1 and 1.0 and true are equal in Python but not in JSON.
    assert json.dumps(got) == json.dumps(answer(case))


@pytest.mark.parametrize("case", [c for c in ALL if "${{" not in c["expr"]], ids=lambda case: case["expr"][:60])
def test_braces_change_nothing(case: dict[str, Any]) -> None:
    context = case.get("context", {})
    assert evaluate_text("${{" + case["expr"] + "}}", context) == evaluate_text(case["expr"], context)


MATRIX = load("matrix.json")


@pytest.mark.parametrize("operator", ["==", "!=", "<", ">", "<=", ">="])
def test_operator_by_kinds(operator: str) -> None:
    values, context = MATRIX["values"], MATRIX["context"]
    equal = [[mark == "x" for mark in row] for row in MATRIX["=="]]
    less = [[mark == "x" for mark in row] for row in MATRIX["<"]]
    size = range(len(values))
    expected = {
        "==": equal,
        "!=": [[not equal[i][j] for j in size] for i in size],
        "<": less,
        ">": [[less[j][i] for j in size] for i in size],
        "<=": [[less[i][j] or equal[i][j] for j in size] for i in size],
        ">=": [[less[j][i] or equal[i][j] for j in size] for i in size],
    }[operator]
    got = [[evaluate_text(f"{left} {operator} {right}", context)["value"] for right in values] for left in values]
    assert got == expected


@pytest.mark.parametrize(
    ("expr", "value"),
    [
        ("!" * 49 + "true", False),
        ("(" * 49 + "1" + ")" * 49, 1),
        ("(1 && " * 24 + "1" + ")" * 24, 1),
        ("(0 || " * 24 + "1" + ")" * 24, 1),
        ("(1 == " * 49 + "1" + ")" * 49, True),
        (" || ".join(["0"] * 4000 + ["1"]), 1),
        (" && ".join(["1"] * 4000), 1),
        ("1" + "<1" * 10_000, True),
        ("'" + "x" * 20_998 + "' == ''", None),
    ],
)
def test_long_and_deep(expr: str, value: object) -> None:
    limit = {
        "error": {
            "phase": "lexing",
            "message": "expression is too long, at most 21000 characters are allowed",
            "position": None,
        }
    }
    kind = "Boolean" if isinstance(value, bool) else "Number"
    assert evaluate_text(expr, {}) == (limit if value is None else {"kind": kind, "value": value})


@pytest.mark.parametrize(
    ("expr", "position"),
    [
        ("!" * 50 + "true", 51),
        ("(" * 50 + "1" + ")" * 50, 51),
        ("(1 && " * 25 + "1" + ")" * 25, 148),
        ("(0 || " * 25 + "1" + ")" * 25, 148),
        ("(1 == " * 50 + "1" + ")" * 50, 296),
        ("toJSON(" * 50 + "1" + ")" * 50, 351),
        ("(1)" + ".a" * 50, 103),
        ("(1)" + "[0]" * 50, 152),
    ],
)
def test_too_deep(expr: str, position: int) -> None:
    message = "expression is nested too deep, at most 50 levels are allowed"
    assert evaluate_text(expr, {}) == {"error": {"phase": "parsing", "message": message, "position": position}}


@pytest.mark.parametrize(("emoji", "fits"), [(10_499, True), (10_500, False)])
def test_length_counts_utf16_units(emoji: int, fits: bool) -> None:
    assert ("value" in evaluate_text("'" + "\U0001f600" * emoji + "'", {})) is fits


def test_too_much_text() -> None:
    expr = "format('" + "{0}" * 300 + "', format('" + "{0}" * 300 + "', a))"
    assert evaluate_text(expr, {"a": "x" * 100}) == {
        "error": {
            "phase": "evaluation",
            "message": "text is too long, at most 5000000 characters are allowed",
            "position": 1,
        }
    }


def test_batch_answers_line_by_line() -> None:
    cases = load("batch.json")
    lines = [case["line"] for case in cases]
    assert [json.loads(text) for text in batch(lines)] == [case["answer"] for case in cases]


def test_batch_answers_each_line_blank_ones_too() -> None:
    said = "line %d is blank, expected `expr` and `context`"
    blank = '{"error": {"phase": "parsing", "message": "' + said + '", "position": null}}'
    answers = list(batch(["\n", '{"expr": "1"}\n', "  "]))
    assert answers == [blank % 1, '{"kind": "Number", "value": 1}', blank % 3]


def test_batch_answers_what_is_not_json() -> None:
    (line,) = batch(["nope"])
    assert json.loads(line)["error"]["phase"] == "parsing"
    assert json.loads(line)["error"]["message"].startswith("line 1 is not JSON: ")
