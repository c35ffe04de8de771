"""Filter patterns: what they match, what they surely match, what is wrong with them."""

import re
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from semantic_cases import table

from pipegen.semantics import glob

PIECES = ["a", "b", "/", ".", "*", "**", "**/", "/**/", "a?", "b+", "/+", "[ab]", "[a-c]+", "[/b]?", r"\*", r"\?+"]
PATTERNS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join)
NAMES = st.text("ab/", max_size=5) | st.text("abc/*.?", max_size=8)
LISTS = st.lists(st.tuples(st.sampled_from(["", "", "!"]), PATTERNS).map("".join), max_size=4)
ENDS = ["".join(each) for length in range(4) for each in product("ab/", repeat=length)]
LAWS = settings(max_examples=600, derandomize=True, deadline=None)


@pytest.mark.parametrize("case", table("glob", "matches"))
def test_lists(case: dict[str, Any]) -> None:
    assert glob.matches(case["patterns"], case["name"]) is case["is"]


@pytest.mark.parametrize("case", table("glob", "single"))
def test_fixed_text(case: dict[str, Any]) -> None:
    pattern = case["pattern"]
    assert (glob.literal(pattern), glob.prefix(pattern)) == (case["literal"], case["prefix"])


@pytest.mark.parametrize("case", table("glob", "may_match"))
def test_all_that_begin_with(case: dict[str, Any]) -> None:
    assert glob.may_match(case["patterns"], case["start"]) is case["is"]


@pytest.mark.parametrize("case", table("glob", "problem"))
def test_problem(case: dict[str, Any]) -> None:
    assert glob.problem(case["pattern"]) == case["is"]


def naive(pattern: str, name: str, at: int = 0) -> bool:
    """Match by trying every way to cut the name, one token of the pattern after the other."""
    if at == len(pattern):
        return not name
    token = re.compile(r"\*\*/|\*\*|\*|(\\.|\[[^]]*\]|.)([?+]?)").match(pattern, at)
    assert token
    text = token[0]
    if text == "**/" and at > 0 and pattern[at - 1] != "/":
        text = "**"
    cuts = range(len(name) + 1)
    return any(
        taken(text, token[1], token[2], name[:cut]) and naive(pattern, name[cut:], at + len(text)) for cut in cuts
    )


def taken(text: str, unit: str | None, repeat: str | None, part: str) -> bool:
    if text == "**/":
        return part == "" or part.endswith("/")
    if unit is None:
        return text == "**" or "/" not in part
    chars = {"[ab]": "ab", "[a-c]": "abc", "[/b]": "/b"}.get(unit, unit[-1])
    lengths = {"": (1,), "?": (0, 1), "+": range(1, 99)}[repeat or ""]
    return len(part) in lengths and set(part) <= set(chars)


@LAWS
@given(PATTERNS, NAMES)
@example("**/a/**", "ba/b")
@example("a**/b", "a/b")
def test_agrees_with_naive_matcher(pattern: str, name: str) -> None:
    if glob.problem(pattern) is None:
        assert glob.match(pattern, name) is naive(pattern, name)


@LAWS
@given(LISTS, st.text("ab/", max_size=3))
def test_answers_for_all_are_sound(patterns: list[str], start: str) -> None:
    answer = glob.may_match(patterns, start)
    if answer is not None:
        assert {glob.matches(patterns, start + end) for end in ENDS} == {answer}


@LAWS
@given(PATTERNS, NAMES)
def test_prefix_and_literal_hold(pattern: str, name: str) -> None:
    literal = glob.literal(pattern)
    if glob.match(pattern, name):
        assert name.startswith(glob.prefix(pattern))
        assert literal in (None, name)
    assert literal is None or glob.match(pattern, literal)
