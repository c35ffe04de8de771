"""Finds out what a repository is made of, and with which commands it is checked."""

import json
import os
import re

from pipegen.app.config import read_toml
from pipegen.app.root import PYPROJECT
from pipegen.errors import ProjectError
from pipegen.expr.values import is_dict, is_list
from pipegen.source import Span

NODE = "22"
PYTHON = "3.13"


class Task:
    """One job: its id, the name of its step and the command of that step."""

    __slots__ = ("command", "id", "name")

    def __init__(self, id: str, name: str, command: str) -> None:
        self.id = id
        self.name = name
        self.command = command


class Stack:
    """What one language needs: `kind` chooses the steps in the template, `install` are commands that come before.

    `version` is what the language's setup takes, a version or the name of a file with it; `""` where it takes none.
    """

    __slots__ = ("install", "kind", "tasks", "title", "version")

    def __init__(self, kind: str, title: str, tasks: list[Task], install: list[str], version: str = "") -> None:
        self.kind = kind
        self.title = title
        self.tasks = tasks
        self.install = install
        self.version = version


def stacks(root: str) -> list[Stack]:
    """Return what is found at `root`, at least one; raises ProjectError for a file that is not what its name says."""
    found = [stack for stack in (_node(root), _python(root), _go(root), _rust(root)) if stack is not None]
    return found or [Stack("plain", "`make`", [Task("test", "Test", "make test")], [])]


# The scripts of package.json that make jobs, with the names of their steps.
_SCRIPTS = {
    "lint": "Lint",
    "typecheck": "Check types",
    "type-check": "Check types",
    "test": "Test",
    "build": "Build",
}


def _node(root: str) -> Stack | None:
    if not _has(root, "package.json"):
        return None
    scripts = _table(_read_json(root, "package.json").get("scripts"))
    manager, install = _manager(root)
    tasks = [
        Task(name, label, f"{manager} run {name}")
        for name, label in _SCRIPTS.items()
        if name in scripts and "no test specified" not in str(scripts[name])
    ]
    tasks = tasks or [Task("test", "Test", "npm run --if-present test")]
    return Stack("node", "Node.js", tasks, [install], _node_version(root))


def _manager(root: str) -> tuple[str, str]:
    """Return the package manager and the command that installs exactly what its lock file says."""
    if _has(root, "package-lock.json") or _has(root, "npm-shrinkwrap.json"):
        return "npm", "npm ci"
    if _has(root, "pnpm-lock.yaml"):
        return "pnpm", "corepack enable && pnpm install --frozen-lockfile"
    if _has(root, "yarn.lock"):
        modern = "__metadata:" in _text(root, "yarn.lock")
        return "yarn", f"corepack enable && yarn install --{'immutable' if modern else 'frozen-lockfile'}"
    return "npm", "npm install"


def _node_version(root: str) -> str:
    for name in (".nvmrc", ".node-version"):
        found = re.fullmatch(r"v?(\d+(?:\.\d+){0,2})", _text(root, name).strip(), re.ASCII)
        if found:
            return found[1]
    return NODE


def _python(root: str) -> Stack | None:
    if not _has(root, PYPROJECT):
        return None
    data, _ = read_toml(root, PYPROJECT)
    tools = _table(data.get("tool"))
    if not (data.keys() & {"project", "build-system"} or "poetry" in tools):
        return None  # only the settings of tools, as repositories in other languages have them too
    tasks = [Task("test", "Test", "pytest")]
    if "mypy" in tools:
        tasks.insert(0, Task("types", "Check types", "mypy ."))
    if "ruff" in tools:
        tasks.insert(0, Task("lint", "Lint", "ruff check ."))
    kind, runner, install = _installer(root, data, [task.command.split()[0] for task in tasks])
    for task in tasks:
        task.command = runner + task.command
    return Stack(kind, "Python", tasks, [install], _python_version(root, data))


def _installer(root: str, data: dict[str, object], programs: list[str]) -> tuple[str, str, str]:
    """Return the kind of stack, what stands before each command, and the command that installs."""
    if _has(root, "uv.lock"):
        return "uv", "uv run ", "uv sync --locked"
    if "poetry" in _table(data.get("tool")):
        return "python", "poetry run ", "pipx install poetry~=2.5 && poetry install"
    extras = _table(_table(data.get("project")).get("optional-dependencies"))
    for table, option in ((_table(data.get("dependency-groups")), ". --group {}"), (extras, "'.[{}]'")):
        for name in ("dev", "test", "tests"):
            if name in table:
                return "python", "", _pip(option.format(name), _missing(programs, table[name]))
    return "python", "", _pip(".", programs)


_VERSIONS = {"mypy": "mypy~=2.4", "pytest": "pytest~=9.2", "ruff": "ruff~=0.17.6"}
"""What a project gets that lists no tools itself: the releases of November 2026 and their corrections."""


def _pip(what: str, more: list[str]) -> str:
    upgrade = "pip install --upgrade pip && " if "--group" in what else ""  # pip knows groups from 25.1 on
    return f"{upgrade}pip install --editable {' '.join([what, *(_VERSIONS[program] for program in more)])}"


def _missing(programs: list[str], listed: object) -> list[str]:
    """Return the programs that none of the listed requirements installs."""
    items = map(str, listed) if is_list(listed) else ()
    named = {re.split(r"[^\w.-]", item, maxsplit=1)[0].lower() for item in items}
    return [program for program in programs if program not in named]


def _python_version(root: str, data: dict[str, object]) -> str:
    if _has(root, ".python-version"):
        return ".python-version"
    poetry = _table(_table(_table(data.get("tool")).get("poetry")).get("dependencies"))
    return PYPROJECT if "requires-python" in _table(data.get("project")) or "python" in poetry else PYTHON


def _go(root: str) -> Stack | None:
    if not _has(root, "go.mod"):
        return None
    return Stack("go", "Go", [Task("vet", "Vet", "go vet ./..."), Task("test", "Test", "go test ./...")], [], "go.mod")


def _rust(root: str) -> Stack | None:
    if not _has(root, "Cargo.toml"):
        return None
    locked = " --locked" if _has(root, "Cargo.lock") else ""
    tasks = [
        Task("lint", "Lint", f"cargo clippy --all-targets{locked}"),
        Task("test", "Test", f"cargo test{locked}"),
    ]
    return Stack("rust", "Rust", tasks, [])


def _read_json(root: str, name: str) -> dict[str, object]:
    try:
        return _table(json.loads(_text(root, name)))
    except json.JSONDecodeError as error:
        span = Span(error.lineno, error.colno, error.lineno, error.colno + 1)
        message = f"`{name}` is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise ProjectError(message, path=name, span=span) from None


def _has(root: str, name: str) -> bool:
    return os.path.isfile(os.path.join(root, name))


def _text(root: str, name: str) -> str:
    try:
        with open(os.path.join(root, name), encoding="utf-8-sig", errors="replace") as handle:
            return handle.read()
    except OSError:
        return ""


def _table(value: object) -> dict[str, object]:
    """Return a table by its names; what is none is empty, for other people's files may say anything."""
    return {str(key): item for key, item in value.items()} if is_dict(value) else {}
