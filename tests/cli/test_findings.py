"""How findings look in each format, on a terminal and off it."""

import json
import os
import re
import subprocess
import sys

import jsonschema
import pytest
from scratch_project import CI, Project
from syrupy.assertion import SnapshotAssertion

from pipegen.finding import ADVICE, WARNING, Finding
from pipegen.output.github import findings_annotations
from pipegen.output.human import finding_text
from pipegen.output.json_ import findings_json
from pipegen.source import Span

WRONG = """\
from pipegen import Job, Pipeline, Push, run

build = Job(
    "build",
    if_="githb.ref == 'x'",
    steps=[run("npm ci", name="ä ${{ foo( }}")],
)
ci = Pipeline("ci", on=[Push()], jobs=[build])
"""
FINDING = {
    "type": "object",
    "additionalProperties": False,
    "required": ["rule", "severity", "message", "path", "line", "column", "end_line", "end_column", "route", "source"],
    "properties": {
        **{name: {"type": "string"} for name in ("rule", "message", "path", "route", "advice")},
        **{name: {"type": "integer", "minimum": 1} for name in ("line", "column", "end_line", "end_column")},
        "severity": {"enum": ["error", "warning", "advice"]},
        "source": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "properties": {"path": {"type": "string"}, "line": {"type": "integer"}},
        },
        "fix": {"enum": ["safe", "unsafe", None]},
    },
}


@pytest.fixture
def wrong(project: Project) -> Project:
    project.write("pipelines/ci.py", WRONG)
    return project


def test_errors_stop_a_build(wrong: Project, snapshot: SnapshotAssertion) -> None:
    outcome = wrong.run("build")
    assert str(outcome) == snapshot
    assert outcome.code == 1
    assert wrong.files() == []
    assert not (wrong.root / ".pipegen_cache").exists()


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_formats(wrong: Project, snapshot: SnapshotAssertion, form: str) -> None:
    outcome = wrong.run("check", "--format", form)
    assert str(outcome) == snapshot
    assert outcome.code == 1
    if form == "json":
        for finding in json.loads(outcome.out)["findings"]:
            jsonschema.validate(finding, FINDING)


HAND_WRITTEN = Finding(
    "some-rule",
    WARNING,
    "100% odd,\nreally",
    path=".github/workflows/own.yml",
    span=Span(2, 3, 4, 1),
    route=("jobs", "a", "steps", 0),
    advice="change it",
    fix="safe",
)


def test_hand_written_file(project: Project) -> None:
    """Only one place, and a span of several lines is marked to the end of its first."""
    project.write(".github/workflows/own.yml", "on: push\njobs:\n\ta: b\n")
    root = str(project.root)
    assert finding_text(HAND_WRITTEN, root, {}) == (
        "warning[some-rule]: 100% odd,\\nreally\n"
        "  .github/workflows/own.yml:2\n"
        "2 | jobs:\n"
        "  |   ^^^\n"
        "  = do: change it\n"
    )
    assert findings_annotations([HAND_WRITTEN], root) == (
        "::warning title=pipegen%3A some-rule,file=.github/workflows/own.yml,line=2,endLine=4"
        "::100%25 odd,\\nreally%0Ado: change it\n"
    )
    document = json.loads(findings_json([HAND_WRITTEN], 1, root))
    assert document["findings"][0]["source"] is None
    assert (document["version"], document["files"]) == (1, 1)
    jsonschema.validate(document["findings"][0], FINDING)


def test_tabs_keep_the_mark_in_its_column(project: Project) -> None:
    project.write("own.yml", "\ta: b\n")
    finding = Finding("r", ADVICE, "m", path="own.yml", span=Span(1, 5, 1, 6))
    assert finding_text(finding, str(project.root), {}).splitlines()[2:4] == ["1 | \ta: b", "  | \t   ^"]


def test_colours() -> None:
    text = finding_text(HAND_WRITTEN, "/nowhere", {}, colour=True)
    assert text == (
        "\x1b[1;33mwarning[some-rule]\x1b[0m\x1b[1m: 100% odd,\\nreally\x1b[0m\n"
        "\x1b[36m  .github/workflows/own.yml:2\x1b[0m\n"
        "   = do: change it\n"
    )


def _on_terminal(project: Project, *words: str, **env: str) -> tuple[int, str]:
    """Run with all output on a terminal; return the exit code and what stood there."""
    pty = pytest.importorskip("pty")
    main, other = pty.openpty()
    command = [sys.executable, "-m", "pipegen", *words]
    settings = {**project.env, "TERM": "xterm", **env}
    process = subprocess.Popen(command, cwd=project.root, env=settings, stdin=other, stdout=other, stderr=other)
    os.close(other)
    parts: list[bytes] = []
    try:
        while part := os.read(main, 65536):
            parts.append(part)
    except OSError:  # Linux ends a terminal that nobody holds any more with an error
        pass
    os.close(main)
    return process.wait(30), b"".join(parts).decode().replace("\r\n", "\n")


def test_the_same_words_on_a_terminal(wrong: Project) -> None:
    plain = wrong.run("check").out
    code, coloured = _on_terminal(wrong, "check")
    assert (code, "\x1b[" in coloured) == (1, True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured).startswith(plain)
    assert _on_terminal(wrong, "check", NO_COLOR="1")[1].startswith(plain)


def test_a_long_build_shows_how_far_it_is(project: Project) -> None:
    pipelines = "\n".join(f'p{n} = Pipeline("p{n}", on=[Push()], jobs=[build])' for n in range(200))
    project.write("pipelines/ci.py", CI + pipelines)
    code, shown = _on_terminal(project, "build")
    assert code == 0
    assert re.findall(r"compiling.*?(\d+)/201", shown)[:1] == ["0"]
    assert re.search(r"201 files: 201 written \(\d+ ms\)\n$", shown)
