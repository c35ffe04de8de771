"""What `lint` says and does: paths, formats, choices, comments, fixes, files that are hardly files."""

import json
import os

import jsonschema
import pytest
from scratch_project import CI, Project
from syrupy.assertion import SnapshotAssertion
from test_findings import FINDING

HAND = ".github/workflows/hand.yml"
# Of each severity one finding, and of the fixes one that is safe and two that are not.
WORKFLOW = """\
name: hand  # kept
on:
  push:
    branches: [main]
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test

  pack:
    needs: test
    timeout-minutes: 5
    runs-on: ubuntu-24.04
    steps:
      - run: make pack

  deploy:  # also kept
    needs: [test, pack]
    if: startsWith(github.ref, 'refs/tags/v')
    timeout-minutes: 5
    runs-on: ubuntu-24.04
    steps:
      - run: make tag
"""
CLEAN = """\
name: clean
on:
  push:
    branches: [main]
permissions: {}
jobs:
  test:
    timeout-minutes: 5
    runs-on: ubuntu-24.04
    steps:
      - run: make test
"""
DOCUMENT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "files", "findings"],
    "properties": {"version": {"const": 1}, "files": {"type": "integer"}, "findings": {"items": FINDING}},
}


@pytest.fixture
def hand(project: Project) -> Project:
    """A repository without pipelines."""
    for path in project.files():
        (project.root / path).unlink()
    for path in sorted(project.root.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (project.root / ".git").mkdir()
    project.write(HAND, WORKFLOW)
    return project


def test_text(hand: Project, snapshot: SnapshotAssertion) -> None:
    assert str(hand.run("lint")) == snapshot


def test_json(hand: Project, snapshot: SnapshotAssertion) -> None:
    done = hand.run("lint", "--format", "json")
    document = json.loads(done.out)
    jsonschema.validate(document, DOCUMENT)
    assert done.code == 1
    assert document == snapshot


def test_github(hand: Project, snapshot: SnapshotAssertion) -> None:
    assert hand.run("lint", "--format", "github").out == snapshot


def test_sarif(hand: Project) -> None:
    done = hand.run("lint", "--format", "sarif")
    results = json.loads(done.out)["runs"][0]["results"]
    found = [(r["ruleId"], r["level"], r["locations"][0]["physicalLocation"]["region"]["startLine"]) for r in results]
    assert found == [
        ("missing-timeout", "warning", 7),
        ("unreachable-job", "error", 19),
        ("redundant-need", "note", 20),
    ]


def test_clean(hand: Project) -> None:
    hand.write(HAND, CLEAN)
    assert str(hand.run("lint")) == "--- stderr\n1 file: no findings (T ms)\n--- exit 0\n"


def test_nothing_there(hand: Project) -> None:
    (hand.root / HAND).unlink()
    done = hand.run("lint")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: there is no workflow or action file below")


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ([], 3),
        ([".github"], 3),
        ([".github/workflows"], 2),
        ([HAND], 1),
        ([HAND, HAND], 1),
        ([".github/workflows/*.yml"], 2),
        ([".github/actions/setup/action.yml"], 1),
        (["elsewhere"], 1),
    ],
)
def test_paths(hand: Project, words: list[str], files: int) -> None:
    hand.write(".github/workflows/clean.yml", CLEAN)
    hand.write("elsewhere/some.yaml", CLEAN)
    hand.write(".github/workflows/notes.txt", "no workflow")
    hand.write("node_modules/x/.github/workflows/foreign.yml", WORKFLOW)
    steps = "  steps:\n    - run: make\n      shell: bash\n"
    hand.write(".github/actions/setup/action.yml", f"name: x\ndescription: x\nruns:\n  using: composite\n{steps}")
    document = json.loads(hand.run("lint", "--format", "json", *words).out)
    assert document["files"] == files


def test_paths_count_from_the_current_folder(hand: Project) -> None:
    done = hand.run("lint", "--format", "json", "workflows/hand.yml", cwd=".github")
    assert {each["path"] for each in json.loads(done.out)["findings"]} == {HAND}


@pytest.mark.parametrize("words", [["absent.yml"], ["absent*.yml"], ["--select", "missing-timout"], ["empty"]])
def test_mistakes(hand: Project, snapshot: SnapshotAssertion, words: list[str]) -> None:
    (hand.root / "empty").mkdir()
    done = hand.run("lint", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err == snapshot


def rules(project: Project, *words: str) -> list[str]:
    return [each["rule"] for each in json.loads(project.run("lint", "--format", "json", *words).out)["findings"]]


def test_select_and_ignore(hand: Project) -> None:
    assert rules(hand) == ["missing-timeout", "unreachable-job", "redundant-need"]
    assert rules(hand, "--select", "unreachable-job") == ["unreachable-job"]
    assert rules(hand, "--select", "unreachable-job,economy") == ["missing-timeout", "unreachable-job"]
    assert rules(hand, "--ignore", "economy") == ["unreachable-job", "redundant-need"]
    assert rules(hand, "--select", "reach", "--ignore", "unreachable-job") == ["redundant-need"]


def test_allow(hand: Project) -> None:
    hand.edit(HAND, "needs: [test, pack]", "needs: pack")
    hand.edit(HAND, "  test:\n", "  # pipegen: allow[missing-timeout] the runner has its own limit\n  test:\n")
    assert rules(hand) == ["unreachable-job"]
    hand.edit(
        HAND, "  deploy:  # also kept", "  deploy:  # pipegen: allow[unreachable-job] kept for the day it is needed"
    )
    assert rules(hand) == []
    hand.edit(HAND, "[main]", "[main]  # pipegen: allow[unreachable-job]")
    assert rules(hand) == ["unused-allow"]


def test_fix(hand: Project) -> None:
    done = hand.run("lint", "--fix")
    assert done.err == (
        f"fixed: {HAND} (1 finding gone)\n1 file: 1 error, 1 warning (2 can be fixed with `--unsafe-fixes`) (T ms)\n"
    )
    assert hand.read(HAND) == WORKFLOW.replace("    needs: [test, pack]\n", "    needs: [pack]\n")
    done = hand.run("lint", "--unsafe-fixes")
    assert (done.code, done.out) == (0, "")
    fixed = hand.read(HAND)
    assert "    tags: ['v*']\n" in fixed
    assert "  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 60\n" in fixed
    assert "# also kept" in fixed


def test_fix_keeps_line_ends_and_byte_order_mark(hand: Project) -> None:
    text = "\ufeff" + CLEAN.replace("    timeout-minutes: 5\n", "").replace("\n", "\r\n")
    hand.write(HAND, text)
    assert hand.run("lint", "--unsafe-fixes").code == 0
    lines = "    runs-on: ubuntu-24.04\r\n"
    assert hand.read(HAND) == text.replace(lines, lines + "    timeout-minutes: 60\r\n")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no symbolic links")
def test_fix_never_writes_through_a_link(hand: Project) -> None:
    outside = hand.write("outside/w.yml", WORKFLOW)
    (hand.root / HAND).unlink()
    (hand.root / HAND).symlink_to(outside)
    done = hand.run("lint", HAND, "--fix")
    assert done.code == 2
    assert "symbolic link" in done.err
    assert outside.read_text() == WORKFLOW


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        (b"", "yaml-syntax", 1),
        (b"\xff\xfe\x00", "yaml-syntax", 1),
        (b"- a\n- b\n", "yaml-syntax", 1),
        (b"on: push\njobs:\n\ttest:\n", "yaml-syntax", 3),
        (b"on: push\njobs: {}\n---\non: push\n", "yaml-syntax", 3),
        (b"on: push\njobs: *nowhere\n", "yaml-syntax", 2),
        (b"on: push\njobs: {a: [}\n", "yaml-syntax", 2),
        (b"on: push\nname: '" + b"\x01" + b"'\n", "yaml-syntax", 2),
        (b"just words\n", "yaml-syntax", 1),
        (b"on: push\n", "wrong-value", 1),
        (b"[" * 5000, "yaml-syntax", 1),
    ],
)
def test_broken_files(hand: Project, text: bytes, rule: str, line: int) -> None:
    (hand.root / HAND).write_bytes(text)
    done = hand.run("lint", "--format", "json", "--select", f"yaml-syntax,{rule}")
    found = [(each["rule"], each["line"]) for each in json.loads(done.out)["findings"]]
    assert (done.code, found) == (1, [(rule, line)])


@pytest.mark.parametrize("words", [["--select", "security"], ["--ignore", "yaml-syntax"]])
def test_what_cannot_be_read_is_never_clean(hand: Project, words: list[str]) -> None:
    (hand.root / HAND).write_bytes(b"on: push\njobs: {a: [}\n")
    assert (hand.run("lint", *words).code, rules(hand, *words)) == (1, ["yaml-syntax"])


def test_huge_file(hand: Project) -> None:
    jobs = "".join(
        f"  j{number}:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 1\n    steps:\n      - run: {'x' * 400}\n"
        for number in range(1100)
    )
    hand.write(HAND, f"name: x\non:\n  push:\n    branches: [main]\npermissions: {{}}\njobs:\n{jobs}")
    assert rules(hand) == ["limit-exceeded"]


def test_generated_file(project: Project, snapshot: SnapshotAssertion) -> None:
    """A finding about a generated file shows the Python line; no fix touches the file."""
    project.write(
        "pipelines/ci.py",
        CI.replace('run("npm test", name="Test")', 'run("make test | tee log", name="Test", shell="sh")'),
    )
    assert project.run("build").code in (0, 1)
    before = project.read()
    done = project.run("lint", "--unsafe-fixes", "--select", "hidden-pipe-failure,scripts")
    assert str(done) == snapshot
    assert project.read() == before
