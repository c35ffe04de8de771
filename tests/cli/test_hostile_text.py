"""What a hostile repository has in its names and files never acts on the terminal or the log of a CI job."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from scratch_project import YML, Project

EVIL = "\x1b[2J\n::error file=x::forged\r::error::again\u2028##[error]old\u202e"
_ESCAPES = {"\x1b": "\\e", "\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u202e": "\\u202e"}
KEY = '"' + "".join(_ESCAPES.get(char, char) for char in EVIL) + '"'
WORKFLOW = f"""\
on: push
{KEY}: 1
jobs:
  test:
    runs-on: ubuntu-24.04
    {KEY}: {KEY}
    steps:
      - {KEY}: 1
      - name: "::error::step\\n{EVIL[3]}"
        run: make ${{{{ nothing.x }}}}
      - name: {KEY}
        run: make
  {KEY}:
    needs: {KEY}
    runs-on: {KEY}
    steps: []
"""
FORMATS = ["text", "github", "json", "sarif"]


@pytest.fixture
def hostile(tmp_path: Path) -> Project:
    """A repository whose names and texts look like commands."""
    (tmp_path / ".git").mkdir()
    found = Project(tmp_path)
    found.write(".github/workflows/a.yml", WORKFLOW)
    found.write(f".github/workflows/{EVIL.replace('/', '')}.yml", WORKFLOW)
    found.write("::error::folder/action.yml", "x: [\n")
    return found


def harmless(text: str, *, annotations: bool = False) -> bool:
    """Tell whether no line of a text is obeyed by a terminal or by a runner, but for annotations of ours."""
    for line in text.split("\n"):
        shown = line.replace("\t", "")
        ours = annotations and line.startswith(("::error ", "::warning ", "::notice "))
        if not shown.isprintable() or (line.lstrip().startswith("::") and not ours) or ("##[" in line and not ours):
            return False
    return True


@pytest.mark.parametrize("form", FORMATS)
def test_lint(hostile: Project, form: str) -> None:
    done = hostile.run("lint", "--format", form, ".", "::error::folder")
    assert done.code == 1
    assert "forged" in done.out
    assert harmless(done.out, annotations=form == "github")
    assert harmless(done.err)
    if form == "github":
        assert all(line.partition("::")[2].partition(" ")[2] for line in done.out.splitlines())
        assert not any(line.startswith("::error file=x::") for line in done.out.splitlines())


def test_the_line_of_a_finding(hostile: Project) -> None:
    """The mark stands below what is meant, though what comes before it grew."""
    hostile.write("a.yml", "on: push\njobs: {\u202ea: 1, b: 2}\n")
    done = hostile.run("lint", "--select", "wrong-value", "a.yml")
    mark = [line for line in done.out.splitlines() if line.startswith("  | ")]
    line = next(line for line in done.out.splitlines() if line.startswith("2 | "))
    assert line == r"2 | jobs: {\u202ea: 1, b: 2}"
    assert [line[each.index("^") : each.rindex("^") + 1] for each in mark] == ["1", "2"]


@pytest.mark.parametrize(
    "words",
    [
        ["lint", EVIL],
        ["lint", "::error::x"],
        ["lint", "--select", EVIL],
        ["lint", "--select", "::error::x"],
        ["explain", EVIL],
        ["explain", "::error::x"],
        ["simulate", EVIL],
        ["simulate", ".github/workflows/b.yml", "--event", EVIL],
        ["simulate", ".github/workflows/b.yml", "--event", "push", "--ref", EVIL, "--fail", EVIL],
        ["simulate", ".github/workflows/b.yml", "--event", "push", "--ref", EVIL],
        ["simulate", ".github/workflows/b.yml", "--event", "push", "--input", EVIL],
        ["simulate", ".github/workflows/b.yml"],
        ["eval", EVIL],
        ["eval", f"'{EVIL}'"],
        [EVIL],
        [f"--{EVIL}"],
        ["--root", EVIL, "build"],
        ["lint", "--format", EVIL],
        ["where", EVIL],
        ["where", f"{EVIL}:1"],
    ],
    ids=ascii,
)
def test_words(hostile: Project, words: list[str]) -> None:
    (hostile.root / "pipelines").mkdir()
    jobs = "".join(
        f"  {name}:\n    runs-on: x\n    steps:\n      - name: {KEY}\n        run: a\n"
        for name in (KEY, "a", '"::error::b"')
    )
    hostile.write(".github/workflows/b.yml", f"on: push\njobs:\n{jobs}")
    done = hostile.run(*words)
    assert done.code in (0, 1, 2)
    assert done.out + done.err
    assert harmless(done.out + done.err)


def test_build_and_check(project: Project) -> None:
    """What a pipeline raises is one line; only the exact difference is as it is, each line behind its sign."""
    project.edit("pipelines/ci.py", "build = ", f"raise ValueError({EVIL!r})\nbuild = ")
    for words in (["build"], ["check"], ["check", "--format", "json"], ["check", "--format", "github"], ["diff"]):
        done = project.run(*words)
        assert done.code == 2
        assert harmless(done.out + done.err, annotations=True)
        assert not any(line.startswith("::error file=x::") for line in done.out.splitlines())


def test_a_difference_on_a_terminal(built: Project) -> None:
    built.edit(YML, "npm ci", "npm ci \x1b[2J\u202e")
    assert "npm ci \x1b[2J\u202e" in built.run("diff").out
    assert "npm ci \x1b[2J\u202e" in built.run("check").out
    for word in ("diff", "check"):
        seen = on_a_terminal(built, word)
        assert "npm ci \\x1b[2J\\u202e" in seen
        assert "\x1b" not in seen


def on_a_terminal(project: Project, *words: str) -> str:
    """Return what a command writes to a terminal that shows no colours."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pipegen", *words]
    env = {**project.env, "NO_COLOR": "1"}
    process = subprocess.Popen(command, cwd=project.root, env=env, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 65536):
            seen += part
    except OSError:
        pass  # the other end is closed
    process.wait(timeout=60)
    os.close(ours)
    return seen.decode()
