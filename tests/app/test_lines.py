"""Lines of an edited file and the lines they were built as."""

import pytest

from pipegen.app.lines import built_line, first_change

BUILT = "# Generated\n# pipegen:sha256=1\n\na\nb\nc\nd\n"
CASES = {
    "same": (BUILT, [1, 2, 3, 4, 5, 6, 7]),
    "line added": (BUILT.replace("b\n", "b\nX\n"), [1, 2, 3, 4, 5, None, 6, 7]),
    "line removed": (BUILT.replace("b\n", ""), [1, 2, 3, 4, 6, 7]),
    "line changed": (BUILT.replace("b\n", "B\n"), [1, 2, 3, 4, 5, 6, 7]),
    "one line became two": (BUILT.replace("b\n", "B\nB2\n"), [1, 2, 3, 4, 5, 5, 6, 7]),
}


@pytest.mark.parametrize("case", CASES)
def test_built_line(case: str) -> None:
    edited, expected = CASES[case]
    assert [built_line(edited, BUILT, n + 1) for n in range(len(expected))] == expected
    assert built_line(edited, BUILT, 99) is None


FIRST = {
    "changed": (BUILT.replace("c\n", "C\n"), (6, 6)),
    "changed beside a new hash": (BUILT.replace("c\n", "C\n").replace("=1", "=2"), (6, 6)),
    "only the hash": (BUILT.replace("=1", "=2"), (2, 2)),
    "removed": (BUILT.replace("a\n", ""), (4, 4)),
    "same": (BUILT, (1, 1)),
}


@pytest.mark.parametrize("case", FIRST)
def test_first_change(case: str) -> None:
    edited, expected = FIRST[case]
    assert first_change(edited, BUILT) == expected
