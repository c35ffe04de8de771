"""The start of a project: what is written for which repository, and that all of it formats, type-checks and builds."""

import json
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import pytest
from syrupy.assertion import SnapshotAssertion

from pipegen.app.build import build
from pipegen.app.init import init, start_folder
from pipegen.errors import ProjectError
from pipegen.output.start import files_text, steps_text

VERSION = "1.2.3"
NPM = json.dumps({"scripts": {"test": "jest", "lint": "eslint .", "type-check": "tsc", "start": "node ."}})
NO_TEST = json.dumps({"scripts": {"test": 'echo "Error: no test specified" && exit 1'}})
PROJECT = '[project]\nname = "x"\nversion = "1"\n'
TOOLS = "[tool.ruff]\n[tool.mypy]\nstrict = true\n"

# The files of a repository. Each makes another pipeline.
REPOSITORIES: dict[str, dict[str, str]] = {
    "nothing": {},
    "node": {"package.json": NPM, "package-lock.json": "{}", ".nvmrc": "v22.11\n"},
    "node without a lock file": {"package.json": "{}"},
    "node without a test": {"package.json": NO_TEST, "npm-shrinkwrap.json": "{}", ".nvmrc": "lts/*\n"},
    "pnpm": {"package.json": NPM, "pnpm-lock.yaml": ""},
    "yarn": {"package.json": NPM, "yarn.lock": "# yarn lockfile v1\n"},
    "yarn, modern": {"package.json": NPM, "yarn.lock": "__metadata:\n  version: 8\n"},
    "python": {"pyproject.toml": PROJECT},
    "python with tools": {"pyproject.toml": PROJECT + 'requires-python = ">=3.11"\n' + TOOLS},
    "python with an extra": {
        "pyproject.toml": PROJECT + '[project.optional-dependencies]\ntest = ["Pytest>=8", "mypy[d]"]\n' + TOOLS
    },
    "python with a group": {
        "pyproject.toml": PROJECT + '[dependency-groups]\ndev = [{include-group = "x"}, "pytest-cov"]\nx = []\n',
        ".python-version": "3.12\n",
    },
    "python with uv": {"pyproject.toml": PROJECT + TOOLS, "uv.lock": ""},
    "uv and npm": {"package.json": NPM, "package-lock.json": "{}", "pyproject.toml": PROJECT, "uv.lock": ""},
    "python with poetry": {"pyproject.toml": '[tool.poetry.dependencies]\npython = "^3.11"\n'},
    "go": {"go.mod": "module x\n"},
    "rust": {"Cargo.toml": "[package]\n"},
    "rust with a lock file": {"Cargo.toml": "[package]\n", "Cargo.lock": ""},
    "several": {"package.json": NPM, "pyproject.toml": PROJECT + TOOLS, "go.mod": "module x\n"},
    "settings of tools are no project": {"pyproject.toml": TOOLS, "go.mod": "module x\n"},
    "other shapes than usual": {"package.json": "[]", "pyproject.toml": 'project = 3\ntool = "x"\n'},
    "a workflow by hand": {".github/workflows/ci.yml": "on: push\n"},
    "two workflows by hand": {".github/workflows/ci.yaml": "", ".github/workflows/checks.yml": ""},
    "another branch": {".git/HEAD": "ref: refs/heads/trunk\n"},
}


def made(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def said(root: Path) -> str:
    start = init(str(root), VERSION)
    return files_text(start) + "---\n" + steps_text(start)


def contents(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text() for p in sorted(root.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("case", REPOSITORIES)
def test_start(case: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    """It says what it wrote, and a build of it has nothing to complain about."""
    root = made(tmp_path, REPOSITORIES[case])
    told = said(root)
    written = {name: text for name, text in contents(root).items() if name not in REPOSITORIES[case]}
    (pipeline,) = [name for name in written if name != ".pre-commit-config.yaml"]
    assert f"{told}--- {pipeline}\n{written[pipeline]}" == snapshot
    built = build(str(root))
    assert ([str(f.message) for f in built.report.findings], built.stopped, built.report.hatches) == ([], False, [])


@pytest.mark.parametrize("case", REPOSITORIES)
def test_second_run_does_nothing(case: str, tmp_path: Path) -> None:
    root = made(tmp_path, REPOSITORIES[case])
    said(root)
    before = contents(root)
    assert said(root) == (
        "kept       pipelines/               it has pipelines\n"
        "kept       .pre-commit-config.yaml  it has a hook of pipegen\n"
        "---\nnothing to do\n"
    )
    assert contents(root) == before


BY_HAND = (
    "add the hook `pipegen-check` of https://github.com/pipegen/pipegen at v1.2.3 to .pre-commit-config.yaml by hand"
)
HOOK = "repos:\n- repo: x\n  hooks:\n  - id: y # why\n"
# The files that are there, and what is said of them.
PRESENT: dict[str, tuple[dict[str, str], str]] = {
    "pipelines without a hook": (
        {"pipelines/release.py": "", ".pre-commit-config.yaml": HOOK},
        (
            "kept       pipelines/               it has pipelines\n"
            "written    .pre-commit-config.yaml  hook `pipegen-check` added\n"
            "---\n"
        ),
    ),
    "a hook that cannot be added": (
        {"pipelines/release.py": "", ".pre-commit-config.yaml": "repos: []\n"},
        (
            "kept       pipelines/               it has pipelines\n"
            "kept       .pre-commit-config.yaml  a hook cannot be added without changing more\n"
            "---\nnext:\n"
            f"  1. {BY_HAND}\n"
        ),
    ),
    "a configuration of its own": (
        {"pipegen.toml": 'pipelines = "ci"\n', ".pre-commit-config.yaml": "repos:\n- hooks: [{id: pipegen-build}]\n"},
        (
            "kept       pipegen.toml             it says where the pipelines are\n"
            "kept       .pre-commit-config.yaml  it has a hook of pipegen\n"
            "---\nnothing to do\n"
        ),
    ),
    "a table of its own": (
        {"pyproject.toml": '[tool.pipegen]\npipelines = "ci"\n', ".pre-commit-config.yaml": "\udcff"},
        (
            "kept       pyproject.toml           its `[tool.pipegen]` says where the pipelines are\n"
            "kept       .pre-commit-config.yaml  a hook cannot be added without changing more\n"
            "---\nnext:\n"
            f"  1. {BY_HAND}\n"
        ),
    ),
}


@pytest.mark.parametrize("case", PRESENT)
def test_what_is_there_is_kept(case: str, tmp_path: Path) -> None:
    files, told = PRESENT[case]
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(errors="surrogateescape"))
    assert said(tmp_path) == told
    after = {n: (tmp_path / n).read_bytes().decode(errors="surrogateescape") for n in files}
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == sorted(Path(n).name for n in files)
    added = {"  - id: y # why\n": "  - id: y # why\n- repo: https://github.com/pipegen/pipegen\n  rev: v1.2.3\n"}
    for old, new in added.items():
        files = {n: text.replace(old, new + "  hooks:\n  - id: pipegen-check\n") for n, text in files.items()}
    assert after == files


def test_empty_folder_of_pipelines(tmp_path: Path) -> None:
    made(tmp_path, {"pipelines/README.md": ""})
    said(tmp_path)
    assert sorted(contents(tmp_path)) == [".pre-commit-config.yaml", "pipelines/README.md", "pipelines/ci.py"]


BROKEN = {
    "package.json": ('{\n  "scripts": }\n', "is not JSON: expecting value", (2, 14)),
    "pyproject.toml": ("[project\n", "is not TOML: expected ']' at the end of a table declaration", (1, 9)),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file(name: str, tmp_path: Path) -> None:
    text, message, place = BROKEN[name]
    made(tmp_path, {name: text})
    with pytest.raises(ProjectError) as caught:
        init(str(tmp_path), VERSION)
    error = caught.value
    assert error.span is not None
    assert (error.message, error.path, error.span.line, error.span.column) == (f"`{name}` {message}", name, *place)
    assert list(contents(tmp_path)) == [name]


def test_all_or_nothing(tmp_path: Path) -> None:
    """What cannot be written in one place is written nowhere, and nothing outside is touched."""
    made(tmp_path, {"root/go.mod": "module x\n", "outside/.pre-commit-config.yaml": HOOK})
    root = tmp_path / "root"
    (root / ".pre-commit-config.yaml").symlink_to("../outside/.pre-commit-config.yaml")
    before = contents(tmp_path)
    with pytest.raises(ProjectError) as error:
        init(str(root), VERSION)
    assert error.value.message == "`.pre-commit-config.yaml` leads out of the project through a link"
    assert contents(tmp_path) == before


def test_file_in_the_way(tmp_path: Path) -> None:
    made(tmp_path, {"pipelines": "x"})
    with pytest.raises(ProjectError) as error:
        init(str(tmp_path), VERSION)
    assert (error.value.message, error.value.advice) == (
        "`pipelines/ci.py` cannot be written: not a directory",
        "move away the file that stands where its folder should be; nothing was changed",
    )
    assert contents(tmp_path) == {"pipelines": "x"}


FOLDERS = {
    "a repository": ([".git/"], "a/b", ""),
    "a work tree": ([".git"], "a/b", ""),
    "a project in a repository": ([".git/", "a/pipelines/"], "a/b", "a"),
    "a repository in a project": (["pipelines/", "a/.git/"], "a/b", "a"),
}


@pytest.mark.parametrize("case", FOLDERS)
def test_where_it_starts(case: str, tmp_path: Path) -> None:
    paths, current, wanted = FOLDERS[case]
    (tmp_path / current).mkdir(parents=True)
    for path in paths:
        if path.endswith("/"):
            (tmp_path / path).mkdir(parents=True)
        else:
            (tmp_path / path).touch()
    assert start_folder(str(tmp_path / current)) == str(tmp_path / wanted)


def test_it_starts_here_when_there_is_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipegen.app.init.is_root", lambda folder: False)
    monkeypatch.setattr("os.path.lexists", lambda path: False)
    assert start_folder(str(tmp_path)) == str(tmp_path)


@pytest.fixture(scope="module")
def pipelines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns a folder with the pipelines of all repositories."""
    folder = tmp_path_factory.mktemp("pipelines")
    for number, files in enumerate(REPOSITORIES.values()):
        root = made(tmp_path_factory.mktemp("repository"), files)
        init(str(root), VERSION)
        (path,) = (root / "pipelines").iterdir()
        (folder / f"start_{number}.py").write_text(path.read_text())
    return folder


CHECKERS = {
    "mypy": ["--config-file=", "--strict", "--python-version=3.11", "--no-error-summary"],
    "pyright": ["--outputjson", "--pythonpath", sys.executable],
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_it_type_checks(checker: str, pipelines: Path, unavailable: Callable[[str], NoReturn]) -> None:
    if find_spec(checker) is None:
        unavailable(f"{checker} is not installed")
    (pipelines / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    files = sorted(path.name for path in pipelines.glob("*.py"))
    command = [sys.executable, "-m", checker, *CHECKERS[checker], *files]
    done = subprocess.run(command, cwd=pipelines, capture_output=True, text=True, check=False)
    errors = done.stdout.splitlines() if checker == "mypy" else json.loads(done.stdout)["generalDiagnostics"]
    assert (errors, done.returncode) == ([], 0)
    assert len(files) == len(REPOSITORIES)


@pytest.mark.parametrize("width", [88, 120])
def test_formatters_leave_it_alone(width: int, pipelines: Path, unavailable: Callable[[str], NoReturn]) -> None:
    ruff = Path(sys.executable).with_name("ruff")
    if not ruff.exists():
        unavailable("ruff is not installed")
    for words in (["format", "--diff"], ["check", "--select=E,F,I,W"]):
        command = [str(ruff), *words, "--isolated", f"--config=line-length={width}", "."]
        done = subprocess.run(command, cwd=pipelines, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout.replace("All checks passed!\n", "")) == (0, "")
