"""`pipegen init`, then a build, as a stranger does it."""

import pytest
from scratch_project import Project
from syrupy.assertion import SnapshotAssertion

from pipegen.cli import main


@pytest.fixture
def empty(project: Project) -> Project:
    """A repository on the branch `trunk` with a Go module and no pipelines."""
    (project.root / "pipelines/ci.py").unlink()
    (project.root / "pipelines").rmdir()
    project.write(".git/HEAD", "ref: refs/heads/trunk\n")
    project.write("go.mod", "module x\n")
    return project


def test_from_nothing_to_a_clean_check(empty: Project, snapshot: SnapshotAssertion) -> None:
    (empty.root / "inner").mkdir()
    words = (["init"], ["init"], ["build"], ["check"], ["check", "--no-cache"])
    assert "".join(f"$ {' '.join(w)}\n{empty.run(*w, cwd='inner')}" for w in words) == snapshot
    assert empty.files() == [".git/HEAD", ".github/workflows/ci.yml", ".pre-commit-config.yaml", "go.mod"]


def test_root(empty: Project) -> None:
    (empty.root / "inner").mkdir()
    assert empty.run("--root", "inner", "init").code == 0
    assert empty.files() == [".git/HEAD", "go.mod", "inner/.pre-commit-config.yaml"]
    assert [p.name for p in (empty.root / "inner/pipelines").iterdir()] == ["ci.py"]


def test_error(empty: Project, snapshot: SnapshotAssertion) -> None:
    empty.write("package.json", '{\n  "scripts": }\n')
    assert str(empty.run("init")) == snapshot


def test_a_version_that_is_not_known_cannot_be_pinned(
    empty: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pipegen.cli.commands.version", lambda: "0+unknown")
    assert main.main(["--root", str(empty.root), "init"]) == 2
    assert capsys.readouterr() == (
        "",
        (
            "error: this pipegen was never installed, so its version is not known\n"
            "   = do: install it, for instance with `pip install pipegen`; nothing was written\n"
        ),
    )
    assert empty.files() == [".git/HEAD", "go.mod"]
