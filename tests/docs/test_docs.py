"""Runs and type-checks what the documentation shows. How a sample is marked stands in pages.py."""

import json
import os
import re
import subprocess
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pages import PAGES, ROOT, Sample, projects, samples

BIN = Path(sys.executable).parent
# Commands that change nothing outside of the project; others, such as git or pip, are not run.
SHELL = {"pipegen", "pytest", "cat", "cp", "echo", "ls", "mkdir", "mv", "rm", "sed"}
# How many samples of each page are shown and not run; raise a number only with a reason above the sample.
SKIPPED = {"docs/lint.md": 1, "docs/reuse.md": 1}
DURATION = re.compile(r"\(\d+(\.\d+)? m?s\)|in \d+\.\d+s")


class Project(NamedTuple):
    name: str
    samples: list[Sample]


PROJECTS = [
    Project(f"{page.relative_to(ROOT).as_posix()}-{number}", found)
    for page in PAGES
    for number, found in enumerate(projects(page))
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("docs")


def place(folder: Path, project: Project) -> Path:
    return folder / re.sub(r"\W", "_", project.name)


def names(project: Project) -> Iterator[tuple[str, Sample]]:
    """The files of a project; a program without a name gets one."""
    for number, sample in enumerate(project.samples):
        if sample.path or sample.language == "python":
            yield sample.path or f"program_{number}.py", sample


def write(top: Path, project: Project) -> None:
    for name, sample in names(project):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text(sample.text, encoding="utf-8")


def shell(command: str, top: Path) -> tuple[int, str]:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=top,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("project", PROJECTS, ids=[p.name for p in PROJECTS])
def test_samples_run(project: Project, folder: Path) -> None:
    top = place(folder, project)
    write(top, project)
    if (top / "pipelines").is_dir() or (top / "pipegen.toml").is_file():
        code, out = shell("pipegen build", top)
        assert code == 0, f"{project.samples[0]}\n{out}"
    for name, sample in names(project):
        if not sample.path:
            code, out = shell(f"python {name}", top)
            assert code == 0, f"{sample}\n{out}"
    for sample in project.samples:
        check(sample, top)


def check(sample: Sample, top: Path) -> None:
    if sample.language == "console":
        converse(sample, top)
    part, generated = sample.mark("part of "), sample.mark("generated ")
    if part is not None:
        assert is_part(sample.text, (top / part).read_text(encoding="utf-8")), f"{sample} is no part of {part}"
    if generated is not None:
        assert sample.text == (ROOT / generated).read_text(encoding="utf-8"), f"{sample} is not {generated}"


def is_part(text: str, whole: str) -> bool:
    """Whether some lines of the whole are this text, indented or not."""
    wanted = textwrap.dedent(text).splitlines()
    lines = whole.splitlines()
    starts = range(len(lines) - len(wanted) + 1)
    return any(textwrap.dedent("\n".join(lines[at : at + len(wanted)]) + "\n").splitlines() == wanted for at in starts)


def converse(sample: Sample, top: Path) -> None:
    """Run the commands of a console block and compare what each prints, where the block shows it."""
    turns = [turn for turn in re.split(r"^\$ ", sample.text, flags=re.M)[1:] if turn.split()[0] in SHELL]
    for turn in turns:
        command, _, shown = turn.partition("\n")
        code, out = shell(command, top)
        wanted = int(sample.mark("exit") or 0) if turn is turns[-1] else 0
        assert code == wanted, f"{sample}: {command} exits with {code}\n{out}"
        if shown.strip():
            wording = re.escape(DURATION.sub("(0 ms)", shown.strip("\n")))
            pattern = wording.replace(re.escape("...\n"), r"(?:.*\n)*?")
            said = DURATION.sub("(0 ms)", out.strip("\n"))
            assert re.fullmatch(pattern, said), f"{sample}: {command} prints\n{out}"


def test_skipped_samples_are_counted() -> None:
    skipped = [sample for page in PAGES for sample in samples(page) if sample.mark("skip") is not None]
    assert Counter(sample.page for sample in skipped) == SKIPPED
    assert [str(sample) for sample in skipped if not sample.mark("skip")] == [], "these give no reason"


def test_samples_are_typed_for_mypy(folder: Path) -> None:
    said: list[str] = []
    for project in PROJECTS:
        top = place(folder, project)
        write(top, project)
        files = sorted({name for name, _ in names(project) if name.endswith(".py")})
        if not files:
            continue
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--explicit-package-bases",
            "--no-error-summary",
            "--config-file=",
        ]
        done = subprocess.run(
            [*command, "--cache-dir", str(folder / "mypy"), *files],
            cwd=top,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said.append(f"{project.name}:\n{done.stdout}{done.stderr}")
    assert "".join(said) == ""


def test_samples_are_typed_for_pyright(folder: Path) -> None:
    for project in PROJECTS:
        write(place(folder, project), project)
    roots = [place(folder, project).name for project in PROJECTS]
    settings = {"typeCheckingMode": "strict", "executionEnvironments": [{"root": root} for root in roots]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
