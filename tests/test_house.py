"""The rules of the house, read from the source: layers, cycles, sizes, names, docstrings, import weight."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parent.parent / "pipegen"

# A module may import from its own room and from rooms of a lower layer, nothing else. `pipegen/__init__.py` (the names
# that authors import) and `pipegen/__main__.py` stand outside: nobody imports them from inside.
LAYERS = {
    room: layer
    for layer, rooms in (
        (9, "cli testing"),
        (8, "app"),
        (7, "rules output"),
        (6, "verify kits"),
        (5, "compile importer semantics"),
        (4.5, "actions"),
        (4, "workflow model"),
        (3, "yamlio expr facts"),
        (2, "finding errors"),
        (1, "source resources digest"),
    )
    for room in rooms.split()
}
FACADE = {"pipegen", "pipegen.__main__"}

# Rooms that answer a command: they load late what this run may not need.
LATE_ROOMS = {"cli", "app", "testing"}
# Elsewhere a function may import only these: slow to load and rarely needed.
LATE_MODULES = {
    "difflib": "for the nearest name in an error",
    "importlib": "for tables that are loaded by name, on first use",
    "json": "for schemas, payloads and toJSON()",
    "tokenize": "for steps that are written in Python",
    "io": "with tokenize, which reads from a file only",
    "yaml": "for the slow reader, where libyaml is not installed or a file is broken",
}
# Functions that import from our own package late, with the reason.
LATE_OWN = {
    "pipegen.actions.door": "one action is loaded when it is named, of a hundred",
    "pipegen.semantics.facts": "what a run does is worked out only where a rule or a person asks for it",
    "pipegen.compile.lift": "each shell has a module, and a project's scripts are mostly for one",
}

MOST_LINES = 400
# Modules that are longer, with the reason. Only tables of data may be.
LONG: dict[str, str] = {
    "pipegen.actions.majors": "the inputs of actions by major version",
    "pipegen.actions.tags": "the commits of release tags",
}
MOST_FUNCTION_LINES = 50
MEDIAN_FUNCTION_LINES = 11
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc", "core", "shared", "tools"}

# What must not be loaded: each costs a share of the start-up that every commit pays. `re` brings enum and functools,
# and PyYAML brings `re`, so these three are counted only where PyYAML is not loaded either.
HEAVY = (
    *("dataclasses", "typing", "inspect", "pathlib", "json", "difflib", "contextlib", "tomllib", "hashlib"),
    *("argparse", "logging", "subprocess", "tempfile", "shutil", "asyncio", "unittest", "importlib.metadata"),
    *("click", "rich", "pydantic", "jsonschema", "jinja2", "ruamel", "ruamel.yaml", "markupsafe", "typing_extensions"),
)
WEIGHED = {
    "pipegen": ("re", "enum", "functools", "yaml", "pipegen.model", "pipegen.errors", *HEAVY),
    "pipegen.cli.main": (
        "re",
        "enum",
        "functools",
        "yaml",
        "pipegen.model",
        "pipegen.errors",
        "pipegen.compile",
        *HEAVY,
    ),
    "pipegen.cli.hot": ("re", "enum", "functools", "yaml", "pipegen.model", "pipegen.compile", *HEAVY),
    "pipegen.model.pipeline": ("yaml", "pipegen.compile", "pipegen.workflow", *HEAVY),
    "pipegen.compile.compiler": HEAVY,
}


class Import(NamedTuple):
    target: str
    line: int
    typing_only: bool
    late: bool


class Function(NamedTuple):
    name: str
    line: int
    lines: int


@cache
def modules() -> dict[str, Path]:
    """Every module by its dotted name."""
    found: dict[str, Path] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(modules()[name].read_text(encoding="utf-8"))


def is_for_types(node: ast.If) -> bool:
    return ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


@cache
def imports(name: str) -> list[Import]:
    return list(imports_below(tree(name), typing_only=False, late=False))


def imports_below(node: ast.AST, typing_only: bool, late: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, typing_only, late) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, f"line {child.lineno}: a relative import"
            yield from (Import(aim, child.lineno, typing_only, late) for aim in aims(child))
        else:
            inside = late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from imports_below(child, typing_only or (isinstance(child, ast.If) and is_for_types(child)), inside)


def aims(node: ast.ImportFrom) -> set[str]:
    """The modules that `from x import a, b` loads: x, or x.a where that is a module."""
    source = node.module or ""
    return {f"{source}.{a.name}" if f"{source}.{a.name}" in modules() else source for a in node.names}


def room(name: str) -> str:
    return name.split(".")[1]


def inside() -> list[str]:
    return [name for name in modules() if name not in FACADE]


def functions(name: str) -> Iterator[Function]:
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield Function(node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1)


def test_every_room_has_a_layer() -> None:
    assert {room(name) for name in inside()} <= set(LAYERS)


def test_imports_go_downwards() -> None:
    """Imports for type checkers count too: what a signature names is a dependency."""
    wrong = [
        f"{name}:{found.line} imports {found.target}"
        for name in inside()
        for found in imports(name)
        if found.target.split(".")[0] == "pipegen"
        and (
            found.target in FACADE
            or (room(found.target) != room(name) and LAYERS[room(found.target)] >= LAYERS[room(name)])
        )
    ]
    assert wrong == []


def test_no_cycles() -> None:
    """Late imports count: hiding a cycle in a function does not undo it. Imports for type checkers load nothing."""
    graph = {
        name: {i.target for i in imports(name) if i.target in modules() and not i.typing_only} - {name}
        for name in inside()
    }
    left = dict(graph)
    while free := [name for name, needs in left.items() if not needs & left.keys()]:
        for name in free:
            del left[name]
    while loose := [name for name in left if not any(name in needs for needs in left.values())]:
        for name in loose:  # it only leads to a cycle
            del left[name]
    assert {name: sorted(needs & left.keys()) for name, needs in left.items()} == {}


def test_no_hidden_imports() -> None:
    hidden = [
        f"{name}:{found.line} imports {found.target}"
        for name in inside()
        for found in imports(name)
        if found.late
        and not found.typing_only
        and room(name) not in LATE_ROOMS
        and found.target.split(".")[0] not in LATE_MODULES
        and not (found.target.startswith("pipegen.") and name in LATE_OWN)
    ]
    assert hidden == []


def test_lists_of_exceptions_are_current() -> None:
    late = {(name, i.target.split(".")[0]) for name in inside() for i in imports(name) if i.late and not i.typing_only}
    elsewhere = {top for name, top in late if room(name) not in LATE_ROOMS and top != "pipegen"}
    assert set(LATE_MODULES) == elsewhere
    assert set(LATE_OWN) == {n for n, top in late if top == "pipegen" and room(n) not in LATE_ROOMS}
    assert set(LONG) == {name for name, path in modules().items() if len(path.read_text().splitlines()) > MOST_LINES}


def test_modules_are_short() -> None:
    sizes = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in modules().items()}
    assert {name: n for name, n in sizes.items() if n > MOST_LINES and name not in LONG} == {}


def test_long_modules_are_tables() -> None:
    for name in LONG:
        assert list(functions(name)) == [], f"{name} is excepted as a table, but has functions"


def test_functions_are_short() -> None:
    everything = [(name, f) for name in inside() for f in functions(name)]
    assert [f"{n}:{f.line} {f.name}: {f.lines} lines" for n, f in everything if f.lines > MOST_FUNCTION_LINES] == []
    assert statistics.median(f.lines for _, f in everything) <= MEDIAN_FUNCTION_LINES


def test_modules_are_named_for_their_noun() -> None:
    assert [name for name in modules() if set(name.split(".")[1:]) & FORBIDDEN_NAMES] == []


def test_public_names_have_docstrings() -> None:
    assert [f"{name}:{line} {what}" for name in modules() for line, what in undocumented(name)] == []


def undocumented(name: str) -> Iterator[tuple[int, str]]:
    module = tree(name)
    if not ast.get_docstring(module) and module.body:
        yield 1, "the module"
    yield from undocumented_in(module)


def undocumented_in(scope: ast.Module | ast.ClassDef) -> Iterator[tuple[int, str]]:
    for node in scope.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        if not ast.get_docstring(node) and not is_exempt(node):
            yield node.lineno, node.name
        if isinstance(node, ast.ClassDef):
            yield from undocumented_in(node)


def is_exempt(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """An overload is told by what it overloads; a class may say in a comment why it must have no docstring."""
    if isinstance(node, ast.ClassDef):
        return node.name == "Model"  # pydantic would put it into the schema
    return any(ast.unparse(d) in ("overload", "override") for d in node.decorator_list)


def test_yaml_is_never_made_by_a_template() -> None:
    """Jinja stays out of the rooms that make workflow files, and no template has the shape of one."""
    rooms = {"yamlio", "workflow", "model", "compile"}
    assert [n for n in inside() if room(n) in rooms for i in imports(n) if i.target.split(".")[0] == "jinja2"] == []
    templates = [p for p in (PACKAGE.parent / "templates").rglob("*") if p.is_file()]
    assert [p.name for p in templates if re.search(r"^(jobs|runs):", p.read_text(encoding="utf-8"), re.M)] == []


@pytest.mark.parametrize("module", WEIGHED)
def test_import_weight(module: str) -> None:
    code = f"import sys; before = set(sys.modules); import {module}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert sorted(set(done.stdout.split()) & set(WEIGHED[module])) == []
