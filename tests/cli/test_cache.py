"""The quick answer: it says the same as the whole work, and any change at all puts it out of force."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from scratch_project import CI, YML, Project

from pipegen.app.fast import fact, unchanged

DATA = CI.replace(
    "from pipegen", "import os\nfrom pathlib import Path\nfrom _shared import COMMAND\nfrom pipegen", 1
).replace('"npm ci"', 'COMMAND + (Path(__file__).parent / "command.txt").read_text() + os.environ.get("PROBE", "")')
RECORD = ".pipegen_cache/record"


@pytest.fixture
def recorded(project: Project) -> Project:
    """A built project that reads a module of its own, a data file and a variable, lists a folder, and has a config."""
    project.write("_shared.py", "COMMAND = 'npm '\n")
    project.write("pipelines/command.txt", "ci")
    project.write("scripts/a.sh", "")
    project.write("pipelines/ci.py", DATA + "scripts = os.listdir(Path(__file__).parent.parent / 'scripts')\n")
    project.write("pipegen.toml", "# nothing\n")
    assert project.run("build").code == 0
    assert _quick(project)
    return project


def _quick(project: Project) -> bool:
    return unchanged(str(project.root), "check") is not None


CHANGES: dict[str, Callable[[Project], object]] = {
    "pipeline module": lambda p: p.edit("pipelines/ci.py", "npm test", "npm run test"),
    "imported module": lambda p: p.edit("_shared.py", "npm ", "npn "),
    "data file": lambda p: p.write("pipelines/command.txt", "install"),
    "data file gone": lambda p: (p.root / "pipelines/command.txt").unlink(),
    "new module": lambda p: p.write("pipelines/more.py", ""),
    "new module in a new folder": lambda p: p.write("pipelines/deep/more.py", ""),
    "module gone": lambda p: (p.root / "pipelines/ci.py").unlink(),
    "listed folder": lambda p: p.write("scripts/b.sh", ""),
    "config": lambda p: p.write("pipegen.toml", "output = 'there'\n"),
    "other config": lambda p: p.write("pyproject.toml", "[tool.pipegen]\n"),
    "lock": lambda p: p.write("pipegen.lock", ""),
    "output edited": lambda p: p.edit(YML, "npm test", "npm run test"),
    "output gone": lambda p: (p.root / YML).unlink(),
    "orphan": lambda p: p.write(".github/workflows/old.yml", p.read()),
    "orphan action": lambda p: p.write(".github/actions/old/action.yml", p.read()),
    "record cut off": lambda p: p.write(RECORD, p.read(RECORD)[:-5]),
    "record of another kind": lambda p: p.write(RECORD, p.read(RECORD).replace("record 1", "record 2", 1)),
    "record with nonsense": lambda p: p.write(RECORD, p.read(RECORD).replace("\nm ", "\nz ", 1)),
    "record gone": lambda p: (p.root / RECORD).unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_needs_the_whole_work(recorded: Project, change: str) -> None:
    CHANGES[change](recorded)
    assert not _quick(recorded)


HARMLESS: dict[str, Callable[[Project], object]] = {
    "nothing": lambda p: None,
    "same content written again": lambda p: os.utime(p.root / "pipelines/ci.py"),
    "file beside": lambda p: p.write("README.md", "x"),
    "hand-written workflow": lambda p: p.write(".github/workflows/own.yml", "on: push\n"),
    "hand-written action": lambda p: p.write(".github/actions/own/action.yml", "name: x\n"),
    "no compiled modules": lambda p: [f.unlink() for f in p.root.rglob("*.pyc")],
}


@pytest.mark.parametrize("change", HARMLESS)
def test_what_does_not_matter(recorded: Project, change: str) -> None:
    HARMLESS[change](recorded)
    assert _quick(recorded)


def test_variable_that_was_read(recorded: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROBE", "x")
    assert not _quick(recorded)
    monkeypatch.delenv("PROBE")
    assert _quick(recorded)


def test_path_of_python(recorded: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(recorded.root))
    assert not _quick(recorded)


def test_python_itself(recorded: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", "/elsewhere")
    assert not _quick(recorded)


def test_pipegen_in_another_place(recorded: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipegen.app.fast.__file__", "/elsewhere/pipegen/app/fast.py")
    assert not _quick(recorded)


def test_pipegen_itself(built: Project, tmp_path: Path) -> None:
    """Size and time of each module that is loaded, and of the files shipped beside them, is in the record."""
    lines = built.read(RECORD).split("\n")
    program = next(line for line in lines if line[:2] == "p ").split(" ", 2)[2].split("|")
    shipped = [line.split(" ", 2)[2] for line in lines if line[:2] == "d "]
    assert {"app/fast.py", "compile/compiler.py", "cli/main.py", "model/job.py"} <= set(program)
    assert [Path(folder).name for folder in shipped] == ["templates", "schemas"]
    (tmp_path / "schemas").mkdir()
    file = tmp_path / "schemas/a.py"
    file.write_text("x")
    seen = [(fact("", "p", f"{tmp_path}/schemas|a.py"), fact("", "d", f"{tmp_path}/schemas"))]
    for change in (lambda: os.utime(file), lambda: file.write_text("xy")):
        change()
        seen.append((fact("", "p", f"{tmp_path}/schemas|a.py"), fact("", "d", f"{tmp_path}/schemas")))
    assert [len(set(column)) for column in zip(*seen, strict=True)] == [3, 3]


def test_installed_module(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A package's files count by content, and so does a file at the root that would hide the package."""
    site = Project(tmp_path_factory.mktemp("site"))
    site.write("acme.py", "COMMAND = 'npm ci'\n")
    project.write("pipelines/ci.py", "import acme\n" + CI.replace('"npm ci"', "acme.COMMAND"))
    path = {"PYTHONPATH": f"{site.root}:{os.environ.get('PYTHONPATH', '')}"}
    assert project.run("build", **path).code == 0
    assert _quick_in(project, path)
    hiding = project.write("acme.py", "COMMAND = 'npm install'\n")
    assert not _quick_in(project, path)
    hiding.unlink()
    assert _quick_in(project, path)
    site.write("acme.py", "COMMAND = 'npm i'\n")
    assert not _quick_in(project, path)
    assert project.run("check", **path).code == 1


def _quick_in(project: Project, env: dict[str, str]) -> bool:
    code = "import sys; from pipegen.app.fast import unchanged; sys.exit(unchanged(sys.argv[1], 'check') is None)"
    command = [sys.executable, "-c", code, str(project.root)]
    return subprocess.run(command, env={**project.env, **env}, cwd=project.root).returncode == 0


UNRECORDED = {
    "a program was run": "import subprocess\nsubprocess.run(['true'])\n",
    "all variables were read": "import os\nvalues = dict(os.environ)\n",
}


@pytest.mark.parametrize("case", UNRECORDED)
def test_what_no_record_can_hold(project: Project, case: str) -> None:
    project.write("pipelines/ci.py", UNRECORDED[case] + CI)
    assert project.run("build").code == 0
    assert not (project.root / RECORD).exists()


def test_module_that_changes_during_the_build_is_not_recorded(project: Project) -> None:
    os.utime(project.root / "pipelines/ci.py", ns=(2 * 10**18, 2 * 10**18))
    assert project.run("build").code == 0
    assert not (project.root / RECORD).exists()


@pytest.mark.parametrize("words", [["build", "--no-cache"], ["build"]])
def test_whole_work_on_request(project: Project, words: list[str]) -> None:
    env = {} if "--no-cache" in words else {"CI": "true"}
    assert project.run(*words, **env).code == 0
    assert not (project.root / ".pipegen_cache").exists()


def test_ci_does_not_trust_the_record(built: Project) -> None:
    built.write(RECORD, built.read(RECORD).replace("c unchanged", "c forged"))
    assert built.run("check").out.startswith("forged")
    for outcome in (built.run("check", CI="1"), built.run("check", "--no-cache")):
        assert outcome.out.startswith("unchanged")


def test_cache_ignores_itself(built: Project) -> None:
    assert built.read(".pipegen_cache/.gitignore") == "*\n"


def test_cache_never_follows_a_link(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (project.root / ".pipegen_cache").symlink_to(outside)
    assert project.run("build").code == 0
    assert list(outside.iterdir()) == []


def test_quick_answer_loads_next_to_nothing(built: Project) -> None:
    """Every module costs; these are all that a quick answer may load beyond what a bare Python has."""
    code = (
        "import sys; before = set(sys.modules); sys.argv = ['pipegen', 'check']\n"
        "from pipegen.cli.main import main; main()\n"
        "print(sorted(set(sys.modules) - before), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=built.root, env=built.env, capture_output=True, text=True, check=True)
    loaded = result.stderr.splitlines()[-1]
    assert loaded == str(
        [
            "_blake2",
            "pipegen",
            "pipegen.app",
            "pipegen.app.fast",
            "pipegen.app.root",
            "pipegen.cli",
            "pipegen.cli.hot",
            "pipegen.cli.main",
        ]
    )
