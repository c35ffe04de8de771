"""What no shell needs to be asked about must be readable, and what bash says must stand at its place."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipegen.app import shell_check

BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(BASH is None, reason="no bash here")

WORDS = (
    "echo if then fi done do x=1 $A ${B} 'a_b' \"c_$D\" \" ' \\ ; && || | & > >> 2>&1 < ( ) { } #note # a#b ! [ [[ ]] "
    '* esac case in for $( ` <<EOF EOF time function --flag=1 \\\\ \\"'
)
PIECES = [*WORDS.split(), "\n", " ", "\t", "\\\n"]


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", " "]))
def test_plain_scripts_are_readable(pieces: list[str], between: str) -> None:
    script = between.join(pieces)
    if shell_check.is_plain(script):
        done = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "script",
    [
        "",
        "npm ci\nnpm test -- --coverage\n",
        "A=1 B=2 make all",
        "iffy --then\n",
        "curl -o file https://example.com/a",
    ],
)
def test_plain(script: str) -> None:
    assert shell_check.is_plain(script)


@pytest.mark.parametrize(
    "script", ["if true", "ls | cat", "echo 'a", "echo $(ls)", "a\n}", "done", "echo a &&", "cat <<EOF\nEOF", "a=(1"]
)
def test_not_plain(script: str) -> None:
    assert not shell_check.is_plain(script)


def test_expressions_become_words() -> None:
    expression = "${{ github.ref == 'it''s }}' }}"
    assert shell_check.replaced(f"echo {expression} end") == f"echo {'x' * len(expression)} end"


def test_errors() -> None:
    good = 'for f in *; do echo "$f"; done'
    found = shell_check.errors([good, "echo 'a", "echo one\n\n  if true; then\n    ls\n\n", "plain words"])
    assert found == {
        "echo 'a": ((0, "unexpected EOF while looking for matching `''"),),
        "echo one\n\n  if true; then\n    ls\n\n": ((30, "syntax error: unexpected end of file"),),
    }


def test_what_one_leaves_open_the_next_does_not_close() -> None:
    opened, closed = "if true; then\necho a", "echo ok\nfi"
    assert set(shell_check.errors([opened, "true; { ls; }", closed])) == {opened, closed}


def test_nothing_runs(tmp_path: Path) -> None:
    assert shell_check.errors([f"touch {tmp_path}/made; if"]) != {}
    assert shell_check.errors([f"}}; touch {tmp_path}/made; {{"]) != {}
    assert shell_check.errors([f"(touch {tmp_path}/made)"]) == {}
    assert list(tmp_path.iterdir()) == []


def test_without_bash() -> None:
    assert shell_check.errors(["if"], bash="/nowhere/bash") == {}
