"""Real pre-commit with the hooks of this checkout: a clean commit passes, drift does not, and a build mends it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parent.parent.parent
WORKFLOW = ".github/workflows/ci.yml"
PIPELINE = """\
from pipegen import Job, Pipeline, Push, run

ci = Pipeline("ci", on=Push(branches=["main"]), jobs=[Job("test", steps=[run("make test", name="Test")])])
"""
# What pip needs to install the hooks; tests and examples are no part of it.
NEEDED = ("pipegen", "templates", "schemas", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")


class Repository:
    """A git repository that pre-commit watches."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def must(self, *words: str) -> str:
        done = self.run(*words)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Returns a repository with this checkout as it is now, and its only commit."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in (*NEEDED, ".pre-commit-hooks.yaml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copyfile(source, folder / name)
    repository = Repository(folder, dict(os.environ))
    repository.must("git", "init", "--quiet", "--initial-branch=main")
    repository.must("git", "add", "--all")
    repository.must("git", "commit", "--quiet", "--message=hooks")
    return folder, repository.must("git", "rev-parse", "HEAD").strip()


@pytest.fixture(scope="session")
def project(
    tmp_path_factory: pytest.TempPathFactory,
    hooks: tuple[Path, str],
    wheels: Path,
    unavailable: Callable[[str], NoReturn],
) -> Repository:
    """Returns a repository with a built pipeline and both hooks installed; pip takes packages from disk alone."""
    top = tmp_path_factory.mktemp("precommit")
    pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment = {**os.environ, **pip, "PRE_COMMIT_HOME": str(top / "home"), "PRE_COMMIT_COLOR": "never"}
    (top / "project").mkdir()
    made = Repository(top / "project", environment)
    if made.run(sys.executable, "-m", "pre_commit", "--version").returncode:
        unavailable("`pre-commit` is not installed (it comes with the dependency group dev)")
    repository, commit = hooks
    chosen = "".join(f"      - id: {name}\n        stages: [{at}]\n" for name, at in STAGES.items())
    made.write(".pre-commit-config.yaml", f"repos:\n  - repo: {repository}\n    rev: {commit}\n    hooks:\n{chosen}")
    made.write("pipelines/ci.py", PIPELINE)
    made.must("git", "init", "--quiet", "--initial-branch=main")
    made.must(str(Path(sys.executable).with_name("pipegen")), "build")
    made.must("git", "add", "--all")
    made.must(sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    return made


# The check is the hook of the commit here, so that it alone decides; the build is called by name.
STAGES = {"pipegen-check": "pre-commit", "pipegen-build": "manual", "pipegen-lint": "manual"}


@pytest.fixture
def clean(project: Repository) -> Repository:
    """Returns the project as its last commit has it; the first commit passes the hook, which is a test in itself."""
    if project.run("git", "rev-parse", "HEAD").returncode:
        done = project.run("git", "commit", "--message=first")
        assert done.returncode == 0, done.stdout
        assert done.stdout.splitlines()[0] == f"pipegen check{'.' * 60}Passed"
    project.must("git", "reset", "--quiet", "--hard")
    project.must("git", "clean", "-fdq")
    return project


def test_a_clean_commit_passes(clean: Repository) -> None:
    clean.write("notes.txt", "nothing that a workflow depends on\n")
    clean.must("git", "add", "--all")
    done = clean.run("git", "commit", "--message=notes")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, f"pipegen check{'.' * 60}Passed")


def test_drift_stops_the_commit_and_shows_it(clean: Repository) -> None:
    before = clean.must("git", "rev-parse", "HEAD")
    clean.write("pipelines/ci.py", PIPELINE.replace("make test", "make check"))
    clean.must("git", "add", "--all")
    done = clean.run("git", "commit", "--message=drift")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[:3] == [f"pipegen check{'.' * 60}Failed", "- hook id: pipegen-check", "- exit code: 1"]
    assert [line for line in lines if line.startswith(("-   ", "+   "))] == [
        "-        run: make test",
        "+        run: make check",
    ]
    assert f"stale      {WORKFLOW}" in lines
    assert clean.must("git", "rev-parse", "HEAD") == before


def test_build_mends_drift(clean: Repository) -> None:
    clean.write("pipelines/ci.py", PIPELINE.replace("make test", "make check"))
    clean.must("git", "add", "--all")
    said = clean.run(sys.executable, "-m", "pre_commit", "run", "--hook-stage=manual", "pipegen-build")
    assert said.returncode == 1, "pre-commit stops when a hook changed files, so that they can be added"
    assert said.stdout.splitlines()[:3] == [
        f"pipegen build{'.' * 60}Failed",
        "- hook id: pipegen-build",
        "- files were modified by this hook",
    ]
    clean.must("git", "add", "--all")
    clean.must("git", "commit", "--message=mended")
    assert "        run: make check" in clean.read(WORKFLOW).splitlines()
    clean.must("git", "reset", "--quiet", "--hard", "HEAD~1")


def test_a_deleted_pipeline_does_not_slip_through(clean: Repository) -> None:
    """pre-commit does not tell hooks about deleted files, so the hook must run whatever was changed."""
    clean.must("git", "rm", "--quiet", "pipelines/ci.py")
    clean.write("pipelines/.gitkeep", "")
    clean.must("git", "add", "--all")
    done = clean.run("git", "commit", "--message=deleted")
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, f"pipegen check{'.' * 60}Failed")


BY_HAND = """\
on:
  push:
    branches: [main]
permissions: {}
jobs:
  ship:
    if: startsWith(github.ref, 'refs/tags/')
    timeout-minutes: 5
    runs-on: ubuntu-24.04
    steps:
      - run: make ship
"""


def test_lint_looks_at_the_workflows_of_a_commit(clean: Repository) -> None:
    clean.write(".github/workflows/hand.yml", BY_HAND)
    clean.write("docs/other.yml", "jobs: no workflow\n")
    clean.must("git", "add", "--all")
    done = clean.run(sys.executable, "-m", "pre_commit", "run", "--hook-stage=manual", "pipegen-lint")
    assert done.returncode == 1
    said = [line for line in done.stdout.splitlines() if line.startswith("error[")]
    assert said == [
        "error[unreachable-job]: job `ship` never runs: push admits only branch main, so no tag starts the workflow"
    ]
