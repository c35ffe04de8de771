"""Which comments a text has."""

import pytest

from pipegen.yamlio.comments import comments, standing_alone
from pipegen.yamlio.reader import read

COMMENTS: list[tuple[str, dict[int, str]]] = [
    ("a: 1\n", {}),
    ("# top\na: 1 # end\n", {1: "top", 2: "end"}),
    ("a: b#c\n", {}),
    ("a: 'b # c'\nd: \"e # f\" # g # h\n", {2: "g # h"}),
    ("a: 'b\n  # c'\n", {}),
    ("a: | # head\n  # script\n  x # y\n# out\nb: 1\n", {1: "head", 4: "out"}),
    ("a: |\n  x\n\n  # script\n # less\nb: 1\n", {5: "less"}),
    ("a: |\n  x\n# last", {3: "last"}),
    ("'a # b': 1 #\n", {1: ""}),
    ("a: [1, # one\n  '#2', 3] # three\n", {1: "one", 2: "three"}),
    ("a: &x |\n  # s\nb: *x # alias\n", {3: "alias"}),
    ("a: plain\n  more # end\n", {2: "end"}),
    ("\ufeff# bom\r\na: 1  #  v4 \r\n", {1: "bom", 2: "v4"}),
    ("- a: 1\n  # in\n  b: 2\n  #last\n", {2: "in", 4: "last"}),
    ("# only\n", {1: "only"}),
    ("a: \"v\"# c\nb: 'x#y'\n", {1: "c"}),
]


@pytest.mark.parametrize(("text", "expected"), COMMENTS)
def test_comments(text: str, expected: dict[int, str]) -> None:
    assert comments(text, read(text, "")) == expected


def test_standing_alone() -> None:
    lines = ["# a", "  # b", "c: 1 # d", "", "\t# e"]
    assert [standing_alone(lines, line) for line in range(1, 6)] == [True, True, False, False, True]
