"""The spelling of single values beyond what the golden files show, and what no YAML file can hold."""

import pytest
from yaml_trees import NASTY

from pipegen.errors import ModelError
from pipegen.yamlio.emitter import emit
from pipegen.yamlio.scalars import inline, literal, number
from pipegen.yamlio.tree import Entry, Mapping, Scalar

PLAIN = [
    "nan8",
    "e",
    "-e",
    "e2e",
    "+",
    "1.2.3",
    "10.0.0.1",
    "v1",
    "0d9",
    "1e5a",
    "1-2",
    "20x",
    "-a",
    "-e1x",
    "--flag",
    "a:b",
    "a::b",
    "a#b",
]
PLAIN += ["$", "${{", "${{a}}", "/", "\\n", "\\u0041", "é", "日本", "😀", "..", ".a", "..a", "+a", "it's", "a [b], {c}"]


@pytest.mark.parametrize("text", PLAIN)
def test_plain(text: str) -> None:
    assert inline(text) == text


FLOW = [
    ("a", "a"),
    ("a:b", "'a:b'"),
    ("a,b", "'a,b'"),
    ("v?", "'v?'"),
    ("a]", "'a]'"),
    ("${{ a }}", "'${{ a }}'"),
    ("-x", "-x"),
]


@pytest.mark.parametrize(("text", "spelling"), FLOW)
def test_in_brackets(text: str, spelling: str) -> None:
    assert inline(text, flow=True) == spelling


QUOTED = [
    "e5",
    "E-1",
    ".",
    "+.",
    ".e5",
    "1e",
    "1__",
    "0x",
    "12:30",
    "1,000",
    "-0755",
    "2001-12-14T",
    "*",
    "y",
    "-_",
    "_1",
]


@pytest.mark.parametrize("text", QUOTED)
def test_quoted(text: str) -> None:
    assert inline(text) == f"'{text}'"


NUMBERS = [
    (0.1, "0.1"),
    (-0.0, "-0.0"),
    (1.0, "1.0"),
    (1e16, "1.0e+16"),
    (1.25e-9, "1.25e-09"),
    (True, "true"),
    (10**20, "1" + "0" * 20),
]


@pytest.mark.parametrize(("value", "spelling"), NUMBERS)
def test_numbers(value: float, spelling: str) -> None:
    assert number(value) == spelling


def test_one_line_is_one_line() -> None:
    assert [text for text in NASTY if "\n" in inline(text) or "\r" in inline(text)] == []


LITERAL = [
    ("a", True),
    ("a\tb\n", True),
    ("a \nb", True),
    ("", False),
    (" \n", False),
    ("a\n \n", False),
    ("a\r\n", False),
    ("\x07", False),
]


@pytest.mark.parametrize(("text", "holds"), LITERAL)
def test_literal(text: str, holds: bool) -> None:
    assert literal(text) is holds


def message(key: str, value: str) -> str:
    with pytest.raises(ModelError) as caught:
        emit(Mapping([Entry(key, Scalar(value))]))
    return caught.value.message


def test_what_cannot_be_written() -> None:
    assert (
        message("a", "b\ud800") == "character 2 of 'b\\ud800' is half of a surrogate pair, expected a whole character"
    )
    assert (
        message("a", "b\n\udfff")
        == "character 3 of 'b\\n\\udfff' is half of a surrogate pair, expected a whole character"
    )
    assert message("k" * 1025, "b") == f"key `{'k' * 20}...` has 1025 characters, YAML takes keys up to 1024"


def test_the_longest_key() -> None:
    assert emit(Mapping([Entry("k" * 1024, Scalar(1))])) == "k" * 1024 + ": 1\n"
