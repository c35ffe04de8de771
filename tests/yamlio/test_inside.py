"""Where the characters of a value stand in the source, for every way to write it."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pipegen.source import Span
from pipegen.yamlio.edits import LINE_END
from pipegen.yamlio.inside import place, span
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping, Scalar

# Text, the characters to look for in the value of `a`, where the first one stands.
PLACES: list[tuple[str, str, tuple[int, int]]] = [
    ("a: hello world\n", "world", (1, 10)),
    ("a: hello\n   world\n", "world", (2, 4)),
    ("a: 'it''s so'\n", "s so", (1, 9)),
    ("a: 'x\n\n   y'\n", "y", (3, 4)),
    ('a: "x\\ty\\u00e9z"\n', "z", (1, 15)),
    ('a: "x\\\n    y"\n', "y", (2, 5)),
    ("a: |\n  one\n  two\n", "two", (3, 3)),
    ("a: |2-  # why\n   one\n  two\n", "two", (3, 3)),
    ("a: |2-  # why\n   one\n  two\n", " one", (2, 3)),
    ("a: |+\n\n  one\n\n", "\n\n", (3, 6)),
    ("a: >\n  one\n  two\n\n  three\n    four\n", "four", (6, 5)),
    ("a: >-\n  one\n  two\n", " two", (2, 6)),
    ("a: &x !!str\n  one\n", "ne", (2, 4)),
    ("\ufeffa: |\r\n  one\r\n  two\r\n", "two", (3, 3)),
]


def lines_and_value(text: str) -> tuple[list[str], Scalar]:
    tree = read(text, "")
    assert isinstance(tree, Mapping)
    value = tree.entries[-1].value
    assert isinstance(value, Scalar)
    return LINE_END.split(text.removeprefix("\ufeff")), value


@pytest.mark.parametrize(("text", "part", "expected"), PLACES)
def test_place(text: str, part: str, expected: tuple[int, int]) -> None:
    lines, scalar = lines_and_value(text)
    assert place(lines, scalar, str(scalar.value).index(part)) == expected


SPANS: list[tuple[str, int, int, Span]] = [
    ("a: hello\n", 1, 3, Span(1, 5, 1, 8)),
    ("a: hello\n", 5, 0, Span(1, 9, 1, 9)),
    ("a: 'it''s'\n", 2, 1, Span(1, 7, 1, 9)),
    ('a: "\\x41b"\n', 0, 2, Span(1, 5, 1, 10)),
    ("a: |\n  one\n  two\n", 2, 3, Span(2, 5, 3, 4)),
    ("a: ''\n", 0, 0, Span(1, 5, 1, 5)),
    ("a: 1234\n", 1, 2, Span(1, 5, 1, 7)),
    ("b: &x |\n  one\na: *x\n", 1, 1, Span(3, 4, 3, 4)),
]


@pytest.mark.parametrize(("text", "offset", "length", "expected"), SPANS)
def test_span(text: str, offset: int, length: int, expected: Span) -> None:
    assert span(*lines_and_value(text), offset, length) == expected


def test_no_exact_place() -> None:
    lines, scalar = lines_and_value("a: |\n  one\x85  two\n  three\n")
    assert place(lines, scalar, str(scalar.value).index("three")) in ((2, 3), (3, 3))


def test_no_place() -> None:
    with pytest.raises(ValueError, match=r"^scalar has no place, expected one from the reader$"):
        place([], Scalar("x"), 0)


TEXTS = st.text(alphabet="ab  \n'\"\\#:-é\t★", min_size=1, max_size=40)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(TEXTS, st.sampled_from("|>'\"_"), st.integers(12, 40), st.integers(2, 6))
def test_every_character(value: str, style: str, width: int, indent: int) -> None:
    """What stands at the place of a character is that character, unless it had to be escaped or folded."""
    text = yaml.dump(
        {"a": {"b": value}}, default_style=style.strip("_"), width=width, indent=indent, allow_unicode=True
    )
    tree = read(text, "")
    assert isinstance(tree, Mapping)
    inner = tree.entries[0].value
    assert isinstance(inner, Mapping)
    scalar = inner.entries[0].value
    assert isinstance(scalar, Scalar)
    assert scalar.value == value
    lines = LINE_END.split(text)
    before = (0, 0)
    for offset, char in enumerate(value):
        line, column = place(lines, scalar, offset)
        found = lines[line - 1][column - 1 : column]
        assert (line, column) > before
        assert (
            found == char or found in ("\\", "'", "") or char == "\n" or (char == " " and not lines[line - 1][column:])
        )
        before = line, column
