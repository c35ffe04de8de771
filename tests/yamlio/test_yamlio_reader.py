"""What the reader makes of a text: values, places, and its words about a broken one."""

import json
import os
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from yaml_trees import typed

from pipegen.errors import ReadError
from pipegen.source import Span
from pipegen.yamlio import reader
from pipegen.yamlio.core_schema import resolve, text_of
from pipegen.yamlio.events import fast_events, pure_events
from pipegen.yamlio.reader import read, repeated_keys
from pipegen.yamlio.tree import Mapping, Plain, Sequence, Tree, plain

with open(os.path.join(os.path.dirname(__file__), "broken.json"), encoding="utf-8") as handle:
    BROKEN: list[dict[str, Any]] = json.load(handle)

PARSERS = [pytest.param(fast_events, id="libyaml"), pytest.param(pure_events, id="pure")]


@pytest.fixture(params=PARSERS)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "events", request.param)


BOTH = pytest.mark.usefixtures("_parser")


def test_libyaml_is_used_where_it_is() -> None:
    assert yaml.__with_libyaml__
    assert reader.events is fast_events


# The vectors of "YAML as GitHub reads it": the text of a plain scalar, its value, the string GitHub makes of it.
PLAIN: list[tuple[str, Plain, str]] = [
    ("yes", "yes", "yes"),
    ("on", "on", "on"),
    ("y", "y", "y"),
    ("True", True, "true"),
    ("TRUE", True, "true"),
    ("tRue", "tRue", "tRue"),
    ("false", False, "false"),
    ("", None, ""),
    ("~", None, ""),
    ("Null", None, ""),
    ("nULL", "nULL", "nULL"),
    ("0755", 755, "755"),
    ("010", 10, "10"),
    ("+1", 1, "1"),
    ("-0", 0, "0"),
    ("1.20", 1.2, "1.2"),
    ("3.10", 3.1, "3.1"),
    ("1e3", 1000.0, "1000"),
    ("1.", 1.0, "1"),
    (".5", 0.5, "0.5"),
    ("+.5", 0.5, "0.5"),
    (".", ".", "."),
    ("1e", "1e", "1e"),
    ("12_345", "12_345", "12_345"),
    ("0b1", "0b1", "0b1"),
    ("0xCB2431", 13313073, "13313073"),
    ("0xFF", 255, "255"),
    ("0XFF", "0XFF", "0XFF"),
    ("-0xFF", "-0xFF", "-0xFF"),
    ("0o17", 15, "15"),
    ("0o18", "0o18", "0o18"),
    ("0x7FFFFFFF", 2147483647, "2147483647"),
    ("0xFFFFFFFF", -1, "-1"),
    ("0x00000000000000001", 1, "1"),
    ("1345678912345678912", 1345678912345678912, "1.34567891234568E+18"),
    ("0.00001", 1e-05, "1E-05"),
    ("2001-12-15T02:59:43.1Z", "2001-12-15T02:59:43.1Z", "2001-12-15T02:59:43.1Z"),
    ("2001-12-15", "2001-12-15", "2001-12-15"),
    ("12:30", "12:30", "12:30"),
    ("NaN", "NaN", "NaN"),
    (".nan", float("nan"), "NaN"),
    ("Infinity", "Infinity", "Infinity"),
    ("-.Inf", float("-inf"), "-Infinity"),
    (".INF", float("inf"), "Infinity"),
    ("9" * 5000, float("inf"), "Infinity"),
]


@pytest.mark.parametrize(("text", "value", "shown"), PLAIN)
def test_plain_scalars(text: str, value: Plain, shown: str) -> None:
    assert typed(resolve(text)) == typed(value)
    assert text_of(value) == shown
    assert typed(plain(read(f"a: {text}\n", "x.yml"))) == typed({"a": value})


DOCUMENTS: list[tuple[str, str, object]] = [
    ("Y1", "on: push\n", {"on": "push"}),
    ("Y2", "env: {A: yes}\n", {"env": {"A": "yes"}}),
    ("Y13", "<<: {a: 1}\n", {"<<": {"a": 1}}),
    ("Y14", "matrix: {v: [NaN, .nan]}\n", {"matrix": {"v": ["NaN", float("nan")]}}),
    ("Y16", 'timeout-minutes: "10"\n', {"timeout-minutes": "10"}),
    ("Y17", "Jobs:\n", {"Jobs": None}),
    ("Y18", "a:\n  env: &e {A: 1}\nb:\n  env: *e\n", {"a": {"env": {"A": 1}}, "b": {"env": {"A": 1}}}),
    ("last anchor", "a: &x 1\nb: &x 2\nc: *x\n", {"a": 1, "b": 2, "c": 2}),
    ("inner anchor", "a: &x [&x 1, 2]\nb: *x\n", {"a": [1, 2], "b": [1, 2]}),
    ("keys", "8080: 1\ntrue: 2\n~: 3\n1.50: 4\n&k a: 5\n*k : 6\n", {"8080": 1, "true": 2, "": 3, "1.5": 4, "a": 6}),
    ("tags", "a: !!str 5\nb: !!int '5'\nc: !!float 1\n", {"a": "5", "b": 5, "c": 1.0}),
    ("word tags", "d: !!bool TRUE\ne: !!null ''\n", {"d": True, "e": None}),
    ("collection tags", "!!map\na: !!seq [b]\n", {"a": ["b"]}),
    ("quoted", "a: '1'\nb: \"true\"\nc: |\n  1\nd: >\n  x\n  y\n", {"a": "1", "b": "true", "c": "1\n", "d": "x y\n"}),
    ("windows", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", {"a": "x\ny\n", "b": 1}),
    ("byte order mark", "\ufeffa: 1\n", {"a": 1}),
    ("one document", "%YAML 1.2\n---\na: 1\n...\n", {"a": 1}),
    ("no colon", "? a\n? b\n: c\n", {"a": None, "b": "c"}),
    ("multi-line", "a: b\n  c\nd: 'e\n\n  f'\n", {"a": "b c", "d": "e\nf"}),
    ("list", "- a\n-\n- - b\n", ["a", None, ["b"]]),
    ("scalar", "a\n", "a"),
    ("empty", "", None),
    ("comment", "# a\n", None),
    ("start only", "---\n", None),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("text", "value"), [pytest.param(text, value, id=name) for name, text, value in DOCUMENTS])
def test_documents(text: str, value: object) -> None:
    assert typed(plain(read(text, "x.yml"))) == typed(value)


# A node's place (line.column-line.column), the places of its keys, then the same of its values.
PLACES = [
    ("a: é😀 # c\nb: 1\n", "1.1-2.5 a=1.1-1.2 b=2.1-2.2 1.4-1.6 2.4-2.5"),
    ("a:\r\n  - 'x😀' \r\n  - |\r\n    l\r\n\r\nb: 1", "1.1-6.5 a=1.1-1.2 b=6.1-6.2 2.3-4.6 2.5-2.9 3.5-4.6 6.4-6.5"),
    ("\ufeffa: 1\n", "1.1-1.5 a=1.1-1.2 1.4-1.5"),
    ("a: x\u2028b: y\nc: 'p\x85q'\n", "1.1-2.9 a=1.1-1.2 b=1.6-1.7 c=2.1-2.2 1.4-1.5 1.9-1.10 2.4-2.9"),
    ("a: \ufeffb\nc: '\ufeff'\n", "1.1-2.7 a=1.1-1.2 c=2.1-2.2 1.4-1.6 2.4-2.7"),
    ("a: 1\rb: 2\r", "1.1-2.5 a=1.1-1.2 b=2.1-2.2 1.4-1.5 2.4-2.5"),
    ("a: &q {x: 1}\nb: *q\n", "1.1-2.6 a=1.1-1.2 b=2.1-2.2 1.7-1.13 x=1.8-1.9 1.11-1.12 2.4-2.6 x=1.8-1.9 1.11-1.12"),
    ("a: &w # z\n  - 1\nb: !!str 5\n", "1.1-3.11 a=1.1-1.2 b=3.1-3.2 2.3-2.6 2.5-2.6 3.10-3.11"),
    ("a: &s\nb: &t |-\n  x\n\n# c\n", "1.1-3.4 a=1.1-1.2 b=2.1-2.2 1.6-1.6 2.7-3.4"),
    ("a:\n\n# c\nb: []\nc: |2+ # d\n\n", "1.1-5.7 a=1.1-1.2 b=4.1-4.2 c=5.1-5.2 1.3-1.3 4.4-4.6 5.4-5.7"),
    ("? a\n? b\n: - c\n\n", "1.1-3.6 a=1.3-1.4 b=2.3-2.4 1.4-1.4 3.3-3.6 3.5-3.6"),
    ("a: b\n  c\nd: [\n  e, # f\n]\n", "1.1-5.2 a=1.1-1.2 d=3.1-3.2 1.4-2.4 3.4-5.2 4.3-4.4"),
    ("", "1.1-1.1"),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("text", "places"), PLACES)
def test_places(text: str, places: str) -> None:
    assert " ".join(shown(read(text, "x.yml"))) == places


def shown(tree: Tree) -> list[str]:
    def place(span: Span | None) -> str:
        assert span is not None
        return f"{span.line}.{span.column}-{span.end_line}.{span.end_column}"

    parts = [place(tree.span)]
    if isinstance(tree, Mapping):
        parts += [f"{entry.key}={place(entry.key_span)}" for entry in tree.entries]
        for entry in tree.entries:
            parts += shown(entry.value)
    elif isinstance(tree, Sequence):
        for item in tree.items:
            parts += shown(item)
    return parts


@BOTH
def test_an_alias_is_a_copy() -> None:
    tree = read("a: &x {k: [1]}\nb: *x\n", "x.yml")
    assert isinstance(tree, Mapping)
    first, second = tree.get("a"), tree.get("b")
    assert isinstance(first, Mapping) and isinstance(second, Mapping)
    assert first is not second
    assert first.get("k") is not second.get("k")


@BOTH
def test_style_is_kept() -> None:
    tree = read("a: [b]\nc: {d: e}\nf: |\n  g\nh:\n  - i\n", "x.yml")
    assert isinstance(tree, Mapping)
    styles = [getattr(entry.value, "flow", None) or getattr(entry.value, "block", None) for entry in tree.entries]
    assert styles == [True, True, True, None]


REPEATED = [
    ("FOO: 1\nfoo: 2\n", [(1, 2)]),
    ("my-job: 1\na: 2\nMY-JOB: 3\nMy-Job: 4\n", [(1, 3), (1, 4)]),
    ("runs-on: 1\nruns-on: 2\n", [(1, 2)]),
    ("true: 1\nTrue: 2\n'true': 3\n", [(1, 2), (1, 3)]),
    ("a: 1\nb: {a: 1}\n", []),
]


@pytest.mark.parametrize(("text", "lines"), REPEATED)
def test_repeated_keys(text: str, lines: list[tuple[int, int]]) -> None:
    tree = read(text, "x.yml")
    assert isinstance(tree, Mapping)
    found = [(a.key_span, b.key_span) for a, b in repeated_keys(tree)]
    assert [(a.line, b.line) for a, b in found if a and b] == lines
    assert len(tree.entries) == text.count("\n")


@BOTH
@pytest.mark.parametrize("case", BROKEN, ids=[case["text"] for case in BROKEN])
def test_broken(case: dict[str, Any]) -> None:
    """`pure` in a case is what PyYAML's own parser makes of it, where that differs."""
    expected = case if reader.events is fast_events else case.get("pure", case)
    assert error(case["text"]) == (expected and (*expected["place"], expected["message"]))


def error(text: str) -> tuple[int, int, str] | None:
    try:
        read(text, "x.yml")
    except ReadError as caught:
        assert caught.path == "x.yml" and caught.span is not None
        assert (caught.span.end_line, caught.span.end_column) == (caught.span.line, caught.span.column + 1)
        return caught.span.line, caught.span.column, caught.message
    return None


BOMB = "a: &a [1]\nb: &b [" + "*a," * 300 + "]\nc: [" + "*b," * 300 + "]\n"
LARGE = [
    ("[" * 100_000, 1, 101, "document is nested deeper than 100 levels"),
    ("a: " * 3 + "\n", 1, 5, "`:` cannot start a mapping here, put the value in quotes or fix the indentation"),
    ("- [a]\n" * 30_000, 25_000, 4, "document has more than 50000 nodes with its aliases expanded"),
    (BOMB, 3, 248, "document has more than 50000 nodes with its aliases expanded"),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("text", "line", "column", "message"), LARGE, ids=range(len(LARGE)))
def test_large(text: str, line: int, column: int, message: str) -> None:
    assert error(text) == (line, column, message)


@settings(max_examples=300, derandomize=True, database=None, deadline=None)
@given(st.text(alphabet="ab:-? \n\t[]{},&*!|>'\"#%@~0.\\\r\x85\u2028é😀", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    error(text)
