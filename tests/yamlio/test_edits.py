"""Edits of hand-written YAML: cases as data, and laws over nasty layouts and over generated trees."""

import json
import os
from typing import Any

import pytest
from edit_laws import check, comment_failures, shape, trials
from hypothesis import given, settings
from hypothesis import strategies as st
from yaml_trees import trees

from pipegen.yamlio import comment_edits, entry_edits, item_edits, scalar_edits
from pipegen.yamlio.edits import Edit, apply
from pipegen.yamlio.emitter import emit
from pipegen.yamlio.reader import read
from pipegen.yamlio.source_text import Source
from pipegen.yamlio.tree import Mapping, Sequence, Tree


def data(name: str) -> Any:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return json.load(file)


CASES: list[dict[str, Any]] = data("edits.json")
REFUSED: list[dict[str, Any]] = data("edits_refused.json")
LAYOUTS: dict[str, str] = data("edit_layouts.json")
MODULES = (scalar_edits, entry_edits, item_edits, comment_edits)


def at(tree: Tree, route: list[str | int]) -> Tree:
    for part in route:
        if isinstance(tree, Sequence):
            assert isinstance(part, int)
            tree = tree.items[part]
        else:
            assert isinstance(tree, Mapping)
            tree = next(entry.value for entry in tree.entries if entry.key == part)
    return tree


def built(source: Source, case: dict[str, Any]) -> list[Edit]:
    """The edits that the builder of a case makes; a mapping at the end of its arguments names some."""
    build = next(getattr(module, case["build"]) for module in MODULES if hasattr(module, case["build"]))
    args = list(case["args"])
    named = args.pop() if args and isinstance(args[-1], dict) else {}
    if case["build"] in ("append_comment", "replace_comment"):
        return [build(source, *args)]
    node = at(source.tree, case["at"])
    if case["build"] == "remove_entry":
        assert isinstance(node, Mapping)
        entry = next((entry for entry in node.entries if entry.key == args[0]), None)
        if entry is None:
            entry = read_entry(args[0])
        return [build(source, node, entry)]
    made = build(source, node, *args, **named)
    return made if isinstance(made, list) else [made]


def read_entry(key: str) -> Any:
    tree = read(f"{key}: 1", "")
    assert isinstance(tree, Mapping)
    return tree.entries[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    text = "\n".join(case["before"])
    assert apply(text, built(Source(text, read(text, "")), case)).split("\n") == case["after"]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: f"{case['build']} {case['message'][:30]}")
def test_refused(case: dict[str, Any]) -> None:
    text = "\n".join(case["before"])
    with pytest.raises(ValueError) as caught:
        built(Source(text, read(text, "")), case)
    assert str(caught.value) == case["message"]


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_edit(name: str) -> None:
    """Each builder on each node changes the tree as it says, and nothing else."""
    source = Source(LAYOUTS[name], read(LAYOUTS[name], ""))
    answers = [check(source, trial) for trial in trials(source)]
    assert [answer for answer in answers if answer and not answer.startswith("refused: ")] == []
    assert "" in answers
    assert comment_failures(source)[1] == []


@settings(max_examples=60, derandomize=True, deadline=None)
@given(trees, st.randoms(use_true_random=False))
def test_any_tree(tree: Mapping, random: Any) -> None:
    text = emit(tree)
    source = Source(text, read(text, ""))
    tried = list(trials(source))
    wrong = [check(source, trial) for trial in random.sample(tried, min(8, len(tried)))]
    assert [answer for answer in wrong if answer and not answer.startswith("refused: ")] == []


def test_apply_in_any_order() -> None:
    edits = [
        Edit((2, 1), (2, 2), "C"),
        Edit((1, 2), (1, 2), "x\n"),
        Edit((1, 2), (1, 2), "y"),
        Edit((1, 2), (1, 3), ""),
    ]
    assert apply("\ufeffab\r\ncd\r\n", edits) == "\ufeffax\r\ny\r\nCd\r\n"
    assert apply("ab\r\ncd", []) == "ab\r\ncd"
    assert apply("", [Edit((1, 1), (1, 1), "a\n")]) == "a\n"


WRONG_EDITS = [
    (
        [Edit((1, 1), (1, 3), ""), Edit((1, 2), (1, 4), "")],
        "edit at line 1 overlaps another one, expected edits side by side",
    ),
    ([Edit((1, 3), (1, 2), "")], "edit at line 1 overlaps another one, expected edits side by side"),
    ([Edit((3, 1), (3, 1), "")], "edit at line 3, column 1 is outside of the text, expected a place in it"),
    ([Edit((1, 9), (1, 9), "")], "edit at line 1, column 9 is outside of the text, expected a place in it"),
]


@pytest.mark.parametrize(("edits", "message"), WRONG_EDITS)
def test_wrong_edits(edits: list[Edit], message: str) -> None:
    with pytest.raises(ValueError) as caught:
        apply("abcde\n", edits)
    assert str(caught.value) == message


def test_edits_of_one_file_together() -> None:
    text = LAYOUTS["workflow"]
    source = Source(text, read(text, ""))
    steps = at(source.tree, ["jobs", "build", "steps"])
    run = at(steps, [1, "run"])
    assert isinstance(steps, Sequence)
    edits = [
        *item_edits.move_item(source, steps, 2, 0),
        scalar_edits.replace_inside(source, run, 0, 4, "gmake"),  # type: ignore[arg-type]
        scalar_edits.replace_inside(source, run, 11, 4, "gmake"),  # type: ignore[arg-type]
        comment_edits.replace_comment(source, 11, "v5"),
    ]
    changed = apply(text, edits)
    moved = at(read(changed, ""), ["jobs", "build", "steps"])
    assert shape(at(moved, [2, "run"])) == ("str", repr("gmake # all\ngmake test\n"))
    assert shape(at(moved, [0])) == shape(at(steps, [2]))
    assert "actions/checkout@abc # v5\n" in changed
