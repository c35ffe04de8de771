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


QUICK = "import sys; from pipegen.app.fast import unchanged; sys.exit(unchanged(sys.argv[1], 'check') is None)"


def _quick_in(project: Project, env: dict[str, str]) -> bool:
    command = [sys.executable, "-c", QUICK, str(project.root)]
    return subprocess.run(command, env={**project.env, **env}, cwd=project.root).returncode == 0


UNRECORDED = {
    "a program was run": "import subprocess\nsubprocess.run(['true'])\n",
    "all variables were read": "import os\nvalues = dict(os.environ)\n",
    "variables were counted": "import os\nvalues = len(os.environ)\n",
    "variables were shown": "import os\nvalues = repr(os.environ)\n",
    "variables as bytes": "import os\nvalues = os.getenvb(b'HOME')\n",
    "a database was opened": "import sqlite3\nsqlite3.connect(':memory:')\n",
    "a connection was made": "import socket\nsocket.socket().close()\n",
    "a file was written": "open('x.txt', 'w').close()\n",
    "a file was opened to be changed": "open('pipegen.toml', 'r+').close()\n",
    "the current folder was changed": "import os\nos.chdir('/')\n",
    "an open folder was listed": "import os\nos.listdir(os.open('.', os.O_RDONLY))\n",
    "a device was read": "open('/dev/zero', 'rb').read(1)\n",
}


@pytest.mark.parametrize("case", UNRECORDED)
def test_what_no_record_can_hold(project: Project, case: str) -> None:
    project.write("pipegen.toml", "")
    project.write("pipelines/ci.py", UNRECORDED[case] + CI)
    assert project.run("build").code == 0
    assert not (project.root / RECORD).exists()


# What a pipeline looks at, and what happens to it.
SEEN: dict[str, tuple[str, Callable[[Project], object]]] = {
    "os.path.exists": ("os.path.exists('flag')", lambda p: p.write("flag", "")),
    "os.path.isdir": ("os.path.isdir('deep/flag')", lambda p: p.write("deep/flag/x", "")),
    "Path.exists": ("Path('flag').exists()", lambda p: p.write("flag", "")),
    "Path.is_file": ("Path('data').is_file()", lambda p: _replace(p, Path.mkdir)),
    "os.path.getsize": ("os.path.getsize('data')", lambda p: p.write("data", "longer")),
    "os.access": ("os.access('data', os.X_OK)", lambda p: (p.root / "data").chmod(0o700)),
    "os.readlink": ("os.readlink('link')", lambda p: _relink(p, "ci.yml")),
    "os.path.realpath": ("os.path.realpath('link')", lambda p: _relink(p, "ci.yml")),
    "glob of names": ("__import__('glob').glob('flag')", lambda p: p.write("flag", "")),
    "glob of a pattern": ("__import__('glob').glob('*.sh')", lambda p: p.write("a.sh", "")),
    "Path.glob": ("list(Path('deep').glob('**/*.sh'))", lambda p: p.write("deep/er/a.sh", "")),
    "os.walk": ("list(os.walk('deep'))", lambda p: p.write("deep/er/a.sh", "")),
    "a folder that is not there": ("attempt(os.listdir, 'none')", lambda p: p.write("none/x", "")),
    "a file that is not there": ("attempt(open, 'none')", lambda p: p.write("none", "x")),
    "a pipe": ("open('data').read()", lambda p: _replace(p, os.mkfifo)),
    "a module that is not there": ("attempt(__import__, 'extra')", lambda p: p.write("extra.py", "")),
    "a module of Python": ("__import__('colorsys')", lambda p: p.write("colorsys.py", "")),
    "a binary module that hides one": ("attempt(__import__, 'extra')", lambda p: p.write("extra.abi3.so", "")),
    "a module of a package that is not there": (
        "attempt(__import__, 'package.extra')",
        lambda p: p.write("package/extra/__init__.py", ""),
    ),
    "a module that becomes a package": (
        "__import__('package.inner')",
        lambda p: p.write("package/inner/__init__.py", ""),
    ),
    "a folder that becomes a package": ("__import__('package.inner')", lambda p: p.write("package/__init__.py", "")),
    "a module that was forgotten": (
        "__import__('package.inner') and sys.modules.pop('package.inner')",
        lambda p: p.write("package/inner.py", "X = 2"),
    ),
    "a module by its path": ("by_path('odd-name.py').X", lambda p: p.write("odd-name.py", "X = 2")),
    "a variable that was dropped": ("os.environ.pop('DROPPED', None)", lambda p: p.env.update(DROPPED="1")),
    "the package of the pipelines": ("1", lambda p: p.write("pipelines/__init__.py", "")),
}
LOOK = """\
import importlib.util, os, sys
from pathlib import Path

def attempt(function, argument):
    try:
        return function(argument)
    except (ImportError, OSError):
        return None

def by_path(path):
    spec = importlib.util.spec_from_file_location("odd", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

"""


def _replace(project: Project, make: Callable[[Path], object]) -> None:
    (project.root / "data").unlink()
    make(project.root / "data")


def _relink(project: Project, aim: str) -> None:
    (project.root / "link").unlink()
    (project.root / "link").symlink_to(aim)


@pytest.mark.parametrize("case", SEEN)
def test_whatever_a_pipeline_looks_at(project: Project, case: str) -> None:
    expression, change = SEEN[case]
    for path in ("data", "deep/er/x", "odd-name.py", "package/inner.py"):
        project.write(path, "X = 1")
    (project.root / "link").symlink_to("data")
    project.write("pipelines/ci.py", LOOK + f"value = {expression}\n" + CI)
    assert project.run("build").code == 0
    assert _quick_in(project, {})
    change(project)
    assert not _quick_in(project, {})


def test_current_folder(project: Project) -> None:
    project.write("pipelines/ci.py", "import os\nhere = os.getcwd()\n" + CI)
    assert project.run("build").code == 0
    assert _quick_in(project, {})
    command = [sys.executable, "-c", QUICK, str(project.root)]
    assert subprocess.run(command, env=project.env, cwd=project.root / "pipelines").returncode == 1


def test_bytecode_is_not_trusted(project: Project) -> None:
    """Python takes it for current when size and second of the source agree, however it was edited."""
    project.write("_shared.py", "COMMAND = 'echo 20'\n")
    project.write("by_path.py", "WORD = 'one'\n")
    project.write(
        "pipelines/ci.py",
        LOOK + "from _shared import COMMAND\n" + CI.replace('"npm ci"', "COMMAND + by_path('by_path.py').WORD"),
    )
    sources = ("_shared.py", "by_path.py", "pipelines/ci.py")
    subprocess.run([sys.executable, "-m", "compileall", "-q", *sources], cwd=project.root, env=project.env, check=True)
    assert len(list(project.root.rglob("*.pyc"))) == 3
    assert project.run("build").code == 0
    _same_size_and_time(project, "_shared.py", "20", "22")
    assert project.run("check", CI="1").code == 1
    assert "echo 22one" in project.run("build", "--no-cache").out + project.read()
    _same_size_and_time(project, "by_path.py", "one", "two")
    _same_size_and_time(project, "pipelines/ci.py", "npm test", "npm tost")
    assert project.run("build").code == 0
    assert ("echo 22two" in project.read(), "npm tost" in project.read()) == (True, True)
    assert str(project.run("check")) == str(project.run("check", "--no-cache"))


def test_no_bytecode_is_written_into_the_project(built: Project) -> None:
    assert list(built.root.rglob("*.pyc")) == []


def _same_size_and_time(project: Project, path: str, old: str, new: str) -> None:
    before = (project.root / path).stat()
    project.edit(path, old, new)
    os.utime(project.root / path, ns=(before.st_atime_ns, before.st_mtime_ns))


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
