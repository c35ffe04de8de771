"""Lint of a repository that nobody vouches for: no code of it runs, and nothing in it makes us wait."""

import os
from pathlib import Path

import pytest
from scratch_project import YML, Project

from pipegen.app.lint_inputs import LintInputs
from pipegen.cli.commands import pipegen as group
from pipegen.cli.lint_work import LintRequest, parse

RAN = "import pathlib\npathlib.Path(__file__).with_name('ran').touch()\n"


@pytest.fixture
def armed(built: Project) -> Project:
    """A built project whose pipeline leaves a trace when it runs."""
    built.write("pipelines/ci.py", RAN + (built.root / "pipelines/ci.py").read_text())
    return built


def ran(project: Project) -> bool:
    return (project.root / "pipelines/ran").exists()


def test_pipelines_run_for_their_lines(armed: Project) -> None:
    assert armed.run("lint").code in (0, 1)
    assert ran(armed)


@pytest.mark.parametrize(
    "words",
    [
        ["lint", "--no-python"],
        ["lint", YML, "--no-python"],
        ["lint", "--no-python", "--fix"],
        ["lint", "--no-python", "--unsafe-fixes", "--format=json"],
        ["--root", ".", "lint", "--no-python"],
    ],
    ids=" ".join,
)
def test_no_python(armed: Project, words: list[str]) -> None:
    before = armed.read()
    for _ in range(2):  # the second time from a record
        assert armed.run(*words).code in (0, 1)
    assert not ran(armed)
    assert armed.read() == before


def test_a_record_of_one_does_not_answer_the_other(armed: Project) -> None:
    armed.run("lint", "--no-python")
    armed.run("lint")
    assert ran(armed)


def test_findings_stand_in_the_file(armed: Project) -> None:
    armed.edit(YML, "npm test", "npm test ${{ github.head_ref }}")
    done = armed.run("lint", "--no-python", "--select", "expression-in-script", YML)
    assert f"  {YML}:" in done.out
    assert "pipelines/ci.py" not in done.out


@pytest.mark.parametrize("words", [["lint"], ["lint", "--no-python"], ["lint", "x.yml", "--no-python", "--fix"]])
def test_the_hand_parser_agrees_with_click(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[LintRequest] = []

    def keep(request: LintRequest) -> int:
        asked.append(request)
        return 0

    monkeypatch.setattr("pipegen.cli.lint_command.run_lint", keep)
    group.main(words, standalone_mode=False, obj=tuple(words))
    quick = parse(words)
    assert quick is not None
    assert [(each.python, each.paths, each.fix) for each in asked] == [(quick.python, quick.paths, quick.fix)]


WORKFLOW = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./local\n  b:\n    uses: ./.github/b.yml\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("endless", [False, True], ids=["pipe", "device"])
def test_what_never_ends(tmp_path: Path, endless: bool) -> None:
    """A pipe, or a link to a device, is left alone by walks and by what workflows refer to, and refused by name."""
    project = Project(tmp_path)
    (tmp_path / ".git").mkdir()
    project.write(".github/workflows/a.yml", WORKFLOW)
    (tmp_path / "local").mkdir()
    for name in (".github/workflows/x.yml", ".github/b.yml", "local/action.yml", "action.yml", "sub.yml"):
        if endless:
            (tmp_path / name).symlink_to("/dev/zero")
        else:
            os.mkfifo(tmp_path / name)
    for words in (["lint"], ["lint", "."], ["lint", ".github/workflows"], ["lint", ".github/workflows/*.yml"]):
        assert project.run(*words).err.startswith("1 file: "), words
    assert str(project.run("lint", "sub.yml")) == (
        "--- stderr\nerror: `sub.yml` is no regular file\n   = do: name a file, or a folder\n--- exit 2\n"
    )
    assert project.run("simulate", "sub.yml").err.startswith("error: `sub.yml` cannot be read\n")


def test_a_planted_link_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("precious")
    cache = tmp_path / "project/.pipegen_cache"
    cache.mkdir(parents=True)
    (cache / f"lint.{os.getpid()}").symlink_to(outside)
    LintInputs(str(tmp_path / "project")).keep("key", "text", "summary", 0)
    assert outside.read_text() == "precious"
    (cache / f"lint.{os.getpid()}").unlink()
    LintInputs(str(tmp_path / "project")).keep("key", "text", "summary", 0)
    assert [each.name for each in cache.iterdir()] == ["lint"]
