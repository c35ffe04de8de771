"""Everything that the workflow language can say can be said in Python; what is missing is named."""

from collections.abc import Iterator
from pathlib import Path

import programs
import pytest

from pipegen.compile.compiler import Compiled
from pipegen.facts.events import EVENTS
from pipegen.facts.permissions import SCOPES
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.row import Row, paths
from pipegen.workflow.triggers import CALL_INPUT_TYPES, INPUT_TYPES
from pipegen.yamlio.tree import Mapping, Scalar, Sequence, Tree

HERE = Path(__file__).parent
KEYS = HERE.parent / "workflow" / "keys.txt"

SHORT_FORMS = {"on[*]"}
"""Forms that mean nothing that another form does not mean: pipegen writes events always as a mapping."""


WHOLE = {
    "jobs.<job_id>.container.credentials",
    "jobs.<job_id>.defaults.run",
    "jobs.<job_id>.services.<service_id>.credentials",
    "jobs.<job_id>.strategy.matrix.exclude[*]",
    "jobs.<job_id>.strategy.matrix.include[*]",
}
"""Mappings that GitHub would take from one expression as a whole; in Python their parts take expressions."""


@pytest.fixture(scope="module")
def everything() -> list[Compiled]:
    return programs.compiled(HERE / "everything.py")


@pytest.fixture(scope="module")
def expressions() -> list[Compiled]:
    return programs.compiled(HERE / "expressions.py")


def listed() -> list[list[str]]:
    """Return the keys that can be written, each with its types, flags, contexts, functions and values."""
    lines = [line.split("|") for line in KEYS.read_text().splitlines() if not line.startswith("#")]
    assert len(lines) == 329
    rows = [[part.strip() for part in line] for line in lines]
    return [row for row in rows if row[2] != "x"]  # x: refused, with a reason


def said(tree: Tree, row: Row, start: str = "") -> Iterator[tuple[str, Tree]]:
    """Yield each node of a file with the path that the grammar has for it."""
    if isinstance(tree, Sequence) and row.item is not None:
        for item in tree.items:
            yield f"{start}[*]", item
            yield from said(item, row.item, f"{start}[*]")
    if isinstance(tree, Mapping):
        fixed = {key: child for shape in (row, *(v.row for v in row.variants)) for key, child in shape.keys.items()}
        for entry in tree.entries:
            key, child = (entry.key, fixed[entry.key]) if entry.key in fixed else (row.label, row.free)
            assert child is not None, f"{start}: {entry.key}"
            path = f"{start}.{key}" if start else key
            yield path, entry.value
            yield from said(entry.value, child, path)


def workflows(everything: list[Compiled]) -> list[tuple[str, Tree]]:
    files = [each for each in everything if "/workflows/" in each.path]
    return [pair for each in files for pair in said(each.tree, WORKFLOW)]


def values(everything: list[Compiled], path: str) -> set[object]:
    return {node.value for at, node in workflows(everything) if at == path and isinstance(node, Scalar)}


def test_every_key_can_be_written(everything: list[Compiled]) -> None:
    wanted = {row[0] for row in listed()}
    written = {path for path, _ in workflows(everything)}
    assert sorted(wanted - written) == sorted(SHORT_FORMS)


def test_every_place_of_an_expression_takes_one(expressions: list[Compiled]) -> None:
    wanted = {row[0] for row in listed() if row[3] != "-"}
    written = {path for path, node in workflows(expressions) if isinstance(node, Scalar) and is_expression(path, node)}
    assert sorted(wanted - written) == sorted(WHOLE)


def is_expression(path: str, node: Scalar) -> bool:
    return isinstance(node.value, str) and ("${{" in node.value or path.endswith(".if"))


def test_every_event_can_be_written_with_every_activity_type(everything: list[Compiled]) -> None:
    wanted = {(event.name, kind) for event in EVENTS.values() for kind in event.types or ("",)}
    written: set[tuple[str, object]] = {
        (path.split(".")[1].split("[")[0], "") for path, _ in workflows(everything) if path.startswith("on.")
    }
    for name in EVENTS:
        written |= {(name, kind) for kind in values(everything, f"on.{name}.types[*]")}
    assert sorted(wanted - written) == []
    assert len(EVENTS) == 37


def test_every_permission_can_be_written_with_every_level(everything: list[Compiled]) -> None:
    wanted = {(scope, level) for scope, levels in SCOPES.items() for level in levels}
    written = {(s, level) for s in SCOPES for level in values(everything, f"jobs.<job_id>.permissions.{s}")}
    assert wanted == written


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("on.workflow_dispatch.inputs.<input>.type", INPUT_TYPES),
        ("on.workflow_call.inputs.<input>.type", CALL_INPUT_TYPES),
    ],
)
def test_every_type_of_input_can_be_written(everything: list[Compiled], path: str, wanted: tuple[str, ...]) -> None:
    assert values(everything, path) == set(wanted)


def test_every_kind_of_step_can_be_written(everything: list[Compiled]) -> None:
    marks = dict(paths(WORKFLOW))["jobs.<job_id>.steps[*]"].marks
    written = {path.rpartition(".")[2] for path, _ in workflows(everything) if path.startswith("jobs.<job_id>.steps")}
    assert set(marks) - written == set()


def test_every_key_of_a_composite_action_can_be_written(everything: list[Compiled]) -> None:
    written = {path for each in everything if "/actions/" in each.path for path, _ in said(each.tree, ACTION)}
    composite = next(variant.row for variant in ACTION.keys["runs"].variants if variant.marked == ("composite",))
    wanted = {path for path, _ in paths(composite, "runs")} | {
        path for path, _ in paths(ACTION) if not path.startswith("runs.")
    }
    assert sorted(wanted - written) == ["inputs.<input>.<other>"]


def test_everything_is_valid(everything: list[Compiled], expressions: list[Compiled]) -> None:
    assert [finding for each in [*everything, *expressions] for finding in each.findings] == []
