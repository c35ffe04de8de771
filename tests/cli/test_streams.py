"""Streams that are closed or full, and JSON that nobody can read: one line, no traceback."""

import os
import shlex
import subprocess
import sys

import pytest
from scratch_project import Project

HEAD = "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n"
CLOSED = "error: stdout is closed, expected somewhere to print to\n"
FULL = "error: stdout cannot be written: No space left on device\n"
COMMANDS = [
    "lint",
    "lint --format json",
    "check --no-cache",
    "explain",
    "explain missing-timeout",
    "eval 1",
    "--version",
]


def shell(project: Project, words: str, redirect: str) -> tuple[int, str, str]:
    command = f"{shlex.quote(sys.executable)} -m pipegen {words} {redirect}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=project.root, env=project.env, capture_output=True, timeout=60, check=False
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def hand(built: Project) -> Project:
    """A project with a file that has findings."""
    built.write(".github/workflows/own.yml", HEAD)
    return built


@pytest.mark.parametrize("words", ["lint", "explain", "--version", "build", "check"])
def test_closed_stdout(hand: Project, words: str) -> None:
    assert shell(hand, words, ">&-") == (2, "", CLOSED)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
@pytest.mark.parametrize("words", COMMANDS)
def test_full_stdout(hand: Project, words: str) -> None:
    code, _, err = shell(hand, words, ">/dev/full")
    assert (code, err.rpartition("ms)\n")[2]) == (2, FULL)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_help_to_a_full_stdout(hand: Project) -> None:
    code, _, err = shell(hand, "--help", ">/dev/full")
    assert (code, err.count("\n")) == (2, 1)


@pytest.mark.parametrize("redirect", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize("words", ["lint", "explain", "build", "check", "lint absent.yml"])
def test_stderr_that_takes_nothing(hand: Project, words: str, redirect: str) -> None:
    """What stands on stdout and the exit code are as ever."""
    for _ in range(2):  # the second time from the record
        usual = shell(hand, words, "2>/dev/null")
        assert shell(hand, words, redirect)[:2] == usual[:2]


def test_both_closed(hand: Project) -> None:
    assert shell(hand, "lint", ">&- 2>&-") == (2, "", "")
    assert shell(hand, "lint", "<&- >&- 2>&-") == (2, "", "")


TEXTS = {
    "deep": "[" * 5000 + "]" * 5000,
    "deep object": '{"a":' * 5000 + "1" + "}" * 5000,
    "deeper than allowed": '{"a":' * 200 + "1" + "}" * 200,
    "long": '{"a": ' + "1" * 5000 + "}",
    "not json": "{,}",
    "no object": "[]",
}
FACTS = {
    "deep": "is nested too deep; expected at most 100 levels",
    "deep object": "is nested too deep; expected at most 100 levels",
    "deeper than allowed": "is nested too deep; expected at most 100 levels",
    "long": "cannot be read: Exceeds the limit (4300 digits) for integer string conversion",
    "not json": "is not JSON (line 1, column 2)",
    "no object": "holds no object; expected ",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    "words", [["simulate", ".github/workflows/own.yml", "--event", "push", "--payload"], ["eval", "1", "--context"]]
)
def test_json_that_cannot_be_read(hand: Project, name: str, words: list[str]) -> None:
    hand.write("x.json", TEXTS[name])
    done = hand.run(*words, "x.json")
    last = done.err.splitlines()[-1]
    assert (done.code, done.out) == (2, "")
    assert last.startswith(f"Error: `x.json` {FACTS[name]}")
    assert "Traceback" not in done.err


def test_json_that_is_no_text(hand: Project) -> None:
    (hand.root / "x.json").write_bytes(b'{"a": "\xff"}')
    done = hand.run("eval", "1", "--context", "x.json")
    assert (done.code, done.err.splitlines()[-1]) == (2, "Error: `x.json` is not JSON: it cannot be read as UTF-8 text")


def test_json_as_deep_as_allowed(hand: Project) -> None:
    hand.write("x.json", '{"a":' * 100 + "1" + "}" * 100)
    assert hand.run("eval", "toJSON(a)", "--context", "x.json").code == 0
    done = hand.run("simulate", ".github/workflows/own.yml", "--event", "push", "--payload", "x.json")
    assert (done.code, done.err) == (0, "")
