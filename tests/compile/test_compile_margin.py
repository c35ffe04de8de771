"""Scripts lose the margin that they have only because they stand in Python."""

import pytest

from pipegen.compile.margin import without_margin

CASES = {
    "one line": ("make", "make"),
    "spaces around one line": ("  make", "make"),
    "newlines around one line": ("\n    make\n    ", "make"),
    "two lines": ("make\nmake test", "make\nmake test\n"),
    "a margin": ("\n    make\n    make test\n    ", "make\nmake test\n"),
    "deeper lines": ("\n    if x; then\n      make\n    fi\n", "if x; then\n  make\nfi\n"),
    "an empty line": ("\n    make\n\n    make test\n", "make\n\nmake test\n"),
    "a line of white space": ("\n    make\n  \t\n    make test\n", "make\n\nmake test\n"),
    "a first line without margin": ("for x in a; do\n  make\ndone", "for x in a; do\n  make\ndone\n"),
    "a continued first line": ("docker run \\\n  --rm \\\n  image", "docker run \\\n  --rm \\\n  image\n"),
    "tabs": ("\n\tmake\n\t\tmake test", "make\n\tmake test\n"),
    "tabs and spaces that differ": ("\n\tmake\n    make test", "\tmake\n    make test\n"),
    "spaces at the end of a line": ("cat <<E  \n  x\nE", "cat <<E  \n  x\nE\n"),
    "several newlines at the end": ("a\nb\n\n\n", "a\nb\n"),
}


@pytest.mark.parametrize(("script", "expected"), CASES.values(), ids=CASES)
def test_margin(script: str, expected: str) -> None:
    assert without_margin(script) == expected
    assert without_margin(expected) == expected
