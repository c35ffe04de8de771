"""The legs of a matrix."""

from typing import Any

import pytest
from semantic_cases import table

from pipegen.expr.evaluator import fill
from pipegen.expr.values import UNKNOWN, Array, Object, Unknown, Value
from pipegen.semantics.matrix import Legs, expand, leg_name
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Scalar

CONTEXTS = Object([("inputs", UNKNOWN), ("vars", Object([("list", '[1, "two"]')]))])


def value_of(scalar: Scalar) -> Value:
    return fill(str(scalar.value), CONTEXTS)


def legs_of(matrix: str) -> Legs:
    return expand(read(matrix, "x.yml"), value_of)


def plain(value: Value) -> object:
    if isinstance(value, Array):
        return [plain(item) for item in value.items]
    if isinstance(value, Object):
        return {name: plain(item) for name, item in value.items.items()}
    return "?" if isinstance(value, Unknown) else value


def told(legs: Legs) -> list[str]:
    """Return the legs as text, which tells true from 1 and keeps the order of the keys."""
    return [repr({name: plain(value) for name, value in leg.items()}) for leg in legs.legs]


@pytest.mark.parametrize("case", table("matrix", "legs"))
def test_legs(case: dict[str, Any]) -> None:
    legs = legs_of(case["matrix"])
    wanted = [*case.get("also", []), *(case["is"] or [{}])]
    assert (told(legs), legs.known, legs.null, legs.error) == ([repr(leg) for leg in wanted], True, not case["is"], "")


@pytest.mark.parametrize("case", table("matrix", "unknown"))
def test_what_is_not_known(case: dict[str, Any]) -> None:
    legs = legs_of(case["matrix"])
    assert (told(legs), legs.known, legs.null, legs.error) == ([repr(leg) for leg in case["is"]], False, False, "")


@pytest.mark.parametrize("case", table("matrix", "errors"))
def test_errors(case: dict[str, Any]) -> None:
    legs = legs_of(case["matrix"])
    assert (legs.legs, legs.known, legs.null, legs.error) == ([], True, False, case["is"])


@pytest.mark.parametrize("case", table("matrix", "names"))
def test_names(case: dict[str, Any]) -> None:
    assert legs_of(case["matrix"]).names("job") == case["is"]


def test_no_matrix() -> None:
    legs = expand(None, value_of)
    assert (legs.legs, legs.known, legs.null, legs.error, legs.names("job")) == ([{}], True, True, "", ["job"])


def vector(count: int) -> str:
    return str(list(range(count)))


def test_most_legs() -> None:
    refused = "matrix makes more than 256 jobs, expected at most 256"
    assert len(legs_of(f"{{a: {vector(16)}, b: {vector(16)}}}").legs) == 256
    assert legs_of(f"{{a: {vector(257)}}}").error == refused
    assert legs_of(f"{{a: {vector(256)}, include: [{{a: x}}]}}").error == refused
    assert len(legs_of(f"{{a: {vector(257)}, exclude: [{{a: 1}}]}}").legs) == 256
    # a million combinations end at the first leg too many
    assert legs_of(f"{{a: {vector(100)}, b: {vector(100)}, c: {vector(100)}}}").error == refused


def test_too_many_may_yet_be_excluded() -> None:
    legs = legs_of(f"{{a: {vector(300)}, exclude: ['${{{{ inputs.x }}}}']}}")
    assert (len(legs.legs), legs.known, legs.error) == (257, False, "")


def test_work_has_an_end() -> None:
    every = ", ".join(f"{{f: {number}}}" for number in range(50))
    vectors = ", ".join(f"{name}: {vector(50)}" for name in "abcdef")
    legs = legs_of(f"{{{vectors}, exclude: [{every}]}}")
    assert (legs.legs, legs.known, legs.error) == ([], False, "")


def test_a_name_is_made_of_the_keys_given() -> None:
    assert leg_name("test", {"os": "linux", "node": 20.0}, ["node"]) == "test (20)"
    assert leg_name("", {"os": "linux"}, ["os"]) == ""
