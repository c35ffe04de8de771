"""Scripts that surely fail, and bash as the judge: what we call sure must fail there."""

import shutil
import subprocess
from random import Random

import pytest

from pipegen.semantics.commands import commands
from pipegen.semantics.script_end import starts_with_errexit, surely_fails

FAIL = [
    "bash -c 'exit 1'\ntrue",
    "false || exit 1",
    "exit 1",
    "false",
    "true\nexit 1",
    "(exit 3)",
    "exit 2 # at once",
    "false; true",
    "bash -c 'exit 0'\nfalse",
    "test -f nothing || exit 1\nexit 1",
    "set +e\nfalse\nexit 1",
    "set -e\nfalse",
    "trap 'echo bye' EXIT\nfalse",
    "if false; then exit 1; fi\nfalse",
]
OPEN = [
    "exit 0\nfalse",
    "exit 0; exit 1",
    "exit 256",
    "exit $((1))",
    "exit",
    "if true; then exit 0; fi\nexit 1",
    "exec true\nfalse",
    "trap 'exit 0' EXIT\nfalse",
    "set +e\nfalse\ntrue",
    "set +ex\nfalse\ntrue",
    "set +o errexit\nfalse\ntrue",
    "false || true",
    "false | true",
    "! false",
    "false &\nwait",
    "f() { exit 1; }",
    "while false; do exit 1; done",
    "case a in b) exit 1;; esac",
    "exit 1 &",
    "echo exit 1",
    "cat <<X\nexit 1\nX",
    "echo $(exit 1)",
    '[ -n "$TOKEN" ] ||\n  exit 1',
    "[ -f x ] &&\nexit 1",
    "test -f x ||\nfalse",
    "false ||\ntrue",
    "false && true\ntrue",
    "{ false; true; } && true\ntrue",
    "false || { echo a; exit 1; }",
    "exit 1 | cat",
    "set +e\n(exit 1)\ntrue",
    "set +e\ntrue | exit 1\ntrue",
    "bash -c 'false; true'",
    "eval 'exit 0'\nfalse",
    ". ./env.sh\nfalse",
    "$RUN\nfalse",
    "command exit 0\nfalse",
    "false() { true; }\nfalse",
    "cat <<X ||\na\nX\n\n  # b\n  exit 1",
]


PIECES = (
    "true", "false", "exit 1", "exit 0", "[ -n x ]", "(exit 1)", "(false)", "{ false; }", "! false", "set +e", "f",
    "f() { exit 1; }", "bash -c 'exit 1'",
    "exit 2", "case a in b) exit 1;; esac", "for i in; do exit 1; done", "if true; then\nfalse\nfi",
    "bash -c 'false; true'", "eval false", "x=$(false)", "# a\ntrue",
)  # fmt: skip
JOINTS = ("\n", "; ", " && ", " || ", " | ", " &&\n", " ||\n  ", " |\n", " || # b\n\n", " &\n")


def made(seed: int) -> str:
    """Return a script of two to five pieces, always the same for one seed."""
    draw = Random(seed)
    script = draw.choice(PIECES)
    for _ in range(draw.randint(1, 4)):
        script += draw.choice(JOINTS) + draw.choice(PIECES)
    wrap = draw.choice(("{}", "{}", "{}", "( {}\n)", "{{ {}\n}} && true\ntrue", "set +e\n( {}\n)\ntrue"))
    return str(wrap.format(script))


def test_bash_agrees_with_every_sure_failure() -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    sure = [script for script in map(made, range(1500)) if surely_fails(commands(script))]
    judge = 'for s in "$@"; do "$BASH" -e -c "$s" </dev/null >&2; echo "$?"; done 2>/dev/null'
    done = subprocess.run([bash, "-c", judge, "judge", *sure], capture_output=True, text=True, check=True)
    codes = done.stdout.split()
    assert len(codes) == len(sure) > 100
    assert [script for script, code in zip(sure, codes, strict=True) if code == "0"] == []


@pytest.mark.parametrize(
    ("shell", "expected"), [("", True), ("bash", True), ("bash {0}", False), ("bash -eu {0}", True)]
)
def test_shells_that_go_on(shell: str, expected: bool) -> None:
    assert starts_with_errexit(shell) is expected


@pytest.mark.parametrize(
    ("script", "expected"), [("exit 1", True), ("if ($x) {\n  exit 1\n}", False), ("false", False)]
)
def test_powershell(script: str, expected: bool) -> None:
    assert surely_fails(commands(script, "pwsh")) is expected


@pytest.mark.parametrize("script", FAIL)
def test_fails(script: str) -> None:
    assert surely_fails(commands(script))


@pytest.mark.parametrize("script", OPEN)
def test_is_open(script: str) -> None:
    assert not surely_fails(commands(script))


@pytest.mark.parametrize("script", FAIL)
def test_bash_agrees(script: str) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    assert subprocess.run([bash, "-e", "-c", script], capture_output=True, check=False).returncode
