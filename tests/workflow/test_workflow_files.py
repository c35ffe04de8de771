"""Example files: the good ones are clean and show every key, the bad ones get the very messages beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from workflow_files import files, report, tree_of

from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.row import Row, paths
from pipegen.yamlio.tree import Mapping, Scalar, Sequence, Tree


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", files("good") + files("good_actions"), ids=name)
def test_good_files_are_clean(path: Path) -> None:
    assert report(path) == ""


@pytest.mark.parametrize("path", files("bad") + files("bad_actions"), ids=name)
def test_bad_files_get_their_messages(path: Path) -> None:
    assert report(path) == path.with_suffix(".out").read_text()


@pytest.mark.parametrize(("folder", "grammar"), [("good", WORKFLOW), ("good_actions", ACTION)])
def test_good_files_show_every_key(folder: str, grammar: Row) -> None:
    shown = {path for file in files(folder) for path in met(tree_of(file.read_text()), grammar)}
    assert {path for path, _ in paths(grammar)} - shown == set()


def met(node: Tree, row: Row, start: str = "") -> Iterator[str]:
    """Yield the key paths that a tree has, found without the checker."""
    if isinstance(node, Sequence) and row.item is not None:
        for item in node.items:
            yield f"{start}[*]"
            yield from met(item, row.item, f"{start}[*]")
    if not isinstance(node, Mapping):
        assert isinstance(node, Scalar | Sequence)
        return
    for entry in node.entries:
        shapes = [shape for shape in (row, *(variant.row for variant in row.variants)) if entry.key in shape.keys]
        child = shapes[0].keys[entry.key] if shapes else row.free
        if child is not None:
            path = f"{start}.{entry.key if shapes else row.label}".removeprefix(".")
            yield path
            yield from met(entry.value, child, path)
            for other in shapes[1:]:
                yield from met(entry.value, other.keys[entry.key], path)


def test_every_structural_rule_has_a_bad_file() -> None:
    rules = {
        line.split()[1].rstrip(":")
        for path in files("bad")
        for line in path.with_suffix(".out").open()
        if line[0] != " "
    }
    assert rules == {
        "bad-id",
        "conflicting-filters",
        "context-not-available",
        "duplicate-id",
        "duplicate-key",
        "expression-syntax",
        "ignored-filter",
        "impossible-cron",
        "limit-exceeded",
        "need-cycle",
        "secret-in-condition",
        "unknown-activity-type",
        "unknown-event",
        "unknown-key",
        "unknown-member",
        "unknown-need",
        "unknown-permission",
        "wrong-value",
    }
