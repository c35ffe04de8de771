"""The record of a lint: it answers when nothing changed, and never when something did."""

import os
import shutil
from pathlib import Path

import pytest
from scratch_project import Outcome, Project

WORKFLOW = ".github/workflows/a.yml"
CALLED = ".github/workflows/b.yml"
RECORD = ".pipegen_cache/lint"
TEXT = """\
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  call:
    uses: ./.github/workflows/b.yml
"""
CALLED_TEXT = """\
on: workflow_call
jobs:
  b:
    runs-on: ubuntu-latest
    steps:
      - run: make
"""


@pytest.fixture
def repository(tmp_path: Path) -> Project:
    """A repository of hand-written workflows, without a project of pipegen."""
    (tmp_path / ".git").mkdir()
    found = Project(tmp_path)
    found.write(WORKFLOW, TEXT)
    found.write(CALLED, CALLED_TEXT)
    return found


def planted(repository: Project, *words: str, cwd: str = ".", **env: str) -> tuple[Outcome, bool]:
    """Run a lint; tell whether the record answered, which then says a word that no lint says."""
    path = repository.root / RECORD
    if path.is_file():
        text = path.read_bytes().decode()
        head, split, said = text.partition("\n--\n")
        size = head.rpartition("\nz ")[2].partition("\n")[0].split(" ")
        head = head.replace(f"\nz {' '.join(size)}\n", f"\nz {size[0]} {len(said) + 8}\n")
        path.write_bytes((head + split + "PLANTED\n" + said).encode())
    outcome = repository.run("lint", *words, cwd=cwd, **env)
    answered = outcome.out.startswith("PLANTED\n")
    outcome.out = outcome.out.removeprefix("PLANTED\n")
    return outcome, answered


def test_second_time(repository: Project) -> None:
    first, answered = planted(repository)
    assert not answered
    second, answered = planted(repository)
    assert answered
    assert str(second) == str(first)
    assert first.code == 1
    assert repository.read(".pipegen_cache/.gitignore") == "*\n"


@pytest.mark.parametrize(
    "words", [("--format", "json"), (".github/workflows",), ("--select", "missing-timeout", WORKFLOW)]
)
def test_second_time_with_words(repository: Project, words: tuple[str, ...]) -> None:
    first, _ = planted(repository, *words)
    second, answered = planted(repository, *words)
    assert answered
    assert str(second) == str(first)


def change_a_file(repository: Project) -> None:
    """The size and the time stay as they were."""
    status = (repository.root / WORKFLOW).stat()
    text = repository.read(WORKFLOW).replace("npm test", "npm tset")
    (repository.root / WORKFLOW).write_text(text)
    os.utime(repository.root / WORKFLOW, ns=(status.st_atime_ns, status.st_mtime_ns))


def change_the_called(repository: Project) -> None:
    repository.write(CALLED, CALLED_TEXT.replace("make", "just"))


def new_workflow(repository: Project) -> None:
    repository.write(".github/workflows/c.yml", CALLED_TEXT)


def new_action(repository: Project) -> None:
    repository.write(".github/actions/deep/action.yml", "runs: {using: composite, steps: []}\n")


def deleted_workflow(repository: Project) -> None:
    (repository.root / CALLED).unlink()


def project_around(repository: Project) -> None:
    repository.write("pipegen.toml", "")


CHANGES = [
    change_a_file,
    change_the_called,
    new_workflow,
    new_action,
    deleted_workflow,
    project_around,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_changed_is_looked_at_again(repository: Project, change: "object") -> None:
    planted(repository)
    assert callable(change)
    change(repository)
    fresh, answered = planted(repository)
    assert not answered
    assert str(fresh) == str(repository.run("lint", "--no-cache"))


@pytest.mark.parametrize("left", [0, 10, 300, -5])
def test_a_broken_record(repository: Project, left: int) -> None:
    said = str(repository.run("lint"))
    path = repository.root / RECORD
    path.write_bytes(path.read_bytes()[:left])
    assert str(repository.run("lint")) == said


def test_what_a_called_workflow_says(repository: Project) -> None:
    """Only one workflow is looked at, and what it calls counts all the same: there, changed and gone."""
    words = ("--select", "structure", WORKFLOW)
    planted(repository, *words)
    assert planted(repository, *words)[1]
    for change in (change_the_called, deleted_workflow):
        change(repository)
        assert not planted(repository, *words)[1], change.__name__
        assert planted(repository, *words)[1]


def test_files_that_were_asked_for_are_in_the_record(repository: Project) -> None:
    planted(repository)
    lines = repository.read(RECORD).partition("\n--\n")[0].split("\n")
    files = {line.split(" ", 2)[2].removeprefix(f"{repository.root}/") for line in lines if line.startswith("f ")}
    assert files >= {WORKFLOW, CALLED, "pipegen.toml", "pyproject.toml"}


def test_other_words_other_folder_other_screen(repository: Project) -> None:
    planted(repository)
    assert not planted(repository, "--format", "github")[1]
    assert not planted(repository)[1]
    assert planted(repository)[1]
    assert not planted(repository, cwd=".github")[1]
    assert not planted(repository)[1]
    assert not planted(repository, PATH=os.environ["PATH"] + ":/nowhere")[1]


def test_a_machine_and_who_says_so_start_from_nothing(repository: Project) -> None:
    planted(repository)
    assert not planted(repository, "--no-cache")[1]
    assert not planted(repository, CI="1")[1]
    assert planted(repository)[1]
    shutil.rmtree(repository.root / ".pipegen_cache")
    planted(repository, CI="1")
    planted(repository, "--no-cache")
    planted(repository, "--fix", WORKFLOW)
    assert not (repository.root / ".pipegen_cache").exists()


def test_another_pipegen(repository: Project) -> None:
    """What runs is a part of what is recorded."""
    planted(repository)
    record = repository.root / RECORD
    lines = record.read_bytes().decode().split("\n")
    for kind in "kdq":
        number = next(number for number, line in enumerate(lines) if line.startswith(f"{kind} "))
        other = [*lines[:number], f"{kind} {'0' * 32} {lines[number].split(' ', 2)[2]}", *lines[number + 1 :]]
        record.write_bytes("\n".join(other).encode())
        assert not planted(repository)[1], kind


def test_a_folder_that_leads_away_is_left_alone(repository: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    away = tmp_path_factory.mktemp("away")
    (repository.root / ".pipegen_cache").symlink_to(away)
    assert planted(repository)[0].code == 1
    assert list(away.iterdir()) == []


def test_a_folder_that_cannot_be_written(repository: Project) -> None:
    repository.write(".pipegen_cache", "a file stands in the way")
    first, second = repository.run("lint"), repository.run("lint")
    assert str(first) == str(second)
    assert first.code == 1


def test_clean_files(repository: Project) -> None:
    repository.run("lint", "--select", "unknown-key")
    outcome, answered = planted(repository, "--select", "unknown-key")
    assert answered
    assert (outcome.out, outcome.code) == ("", 0)


def test_project_with_generated_files(project: Project) -> None:
    """The pipelines are inputs as well: findings stand at their lines."""
    project.run("build")
    first, _ = planted(project)
    second, answered = planted(project)
    assert answered
    assert str(second) == str(first)
    project.edit("pipelines/ci.py", "npm ci", "npm install")
    assert not planted(project)[1]
    project.write("pipegen.toml", "[[targets]]\npipelines = 'pipelines'\noutput = '.'\n")
    assert not planted(project)[1]
