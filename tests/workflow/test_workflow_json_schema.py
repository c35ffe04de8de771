"""The JSON schemas: up to date, of one mind with the checker, and judged by SchemaStore's schema."""

import json
from importlib.resources import files as package_files
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator
from workflow_files import files, tree_of

from pipegen import resources
from pipegen.workflow import ids, json_schema
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.row import ANY, BOOLEAN, MAPPING, NULL, NUMBER, SEQUENCE, STRING, Row
from pipegen.workflow.views import Workflow
from pipegen.workflow.walk import Walk
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence, Tree, plain

VALIDATORS = {
    WORKFLOW: Draft202012Validator(json_schema.workflow_schema()),
    ACTION: Draft202012Validator(json_schema.action_schema()),
}


@pytest.mark.parametrize("name", [json_schema.WORKFLOW_FILE, json_schema.ACTION_FILE])
def test_the_committed_schema_is_the_generated_one(name: str) -> None:
    command = 'python -c "from pipegen.workflow.json_schema import write; write()"'
    assert resources.read("schemas", name) == json_schema.texts()[name], f"schemas/{name} is behind, run: {command}"


@pytest.mark.parametrize("name", [json_schema.WORKFLOW_FILE, json_schema.ACTION_FILE])
def test_the_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(resources.read("schemas", name)))


@pytest.mark.parametrize("path", files("good") + files("good_actions"), ids=lambda path: path.stem)
def test_good_files_pass(path: Path) -> None:
    grammar = ACTION if path.parent.name == "good_actions" else WORKFLOW
    assert [error.message for error in VALIDATORS[grammar].iter_errors(plain(tree_of(path.read_text())))] == []


class Maker:
    """Makes values that a table allows, and at `faults` of them something that it may not allow."""

    def __init__(self, random: Random, faults: float) -> None:
        self.random = random
        self.faults = faults

    def value(self, row: Row, depth: int = 0) -> Any:
        if self.random.random() < self.faults:
            return self.anything()
        kinds = [kind for kind in row.types if depth < 9 or kind not in (MAPPING, SEQUENCE)] or list(row.types)
        if row.contexts is not None and self.random.random() < 0.1:
            return "${{ github.sha }}"
        return self.of_kind(row, self.random.choice(kinds), depth)

    def of_kind(self, row: Row, kind: str, depth: int) -> Any:
        if kind == MAPPING:
            return self.mapping(row, depth)
        if kind == SEQUENCE:
            return [self.value(row.item, depth + 1) for _ in range(self.random.randrange(3))] if row.item else []
        if kind == STRING:
            if row.values:
                return self.random.choice(row.values)
            return (
                "step_1"
                if row.ids
                else self.random.choice(["text", "7", 7, True, 1.5, *([] if row.filled else ["", None])])
            )
        return {NUMBER: 5, BOOLEAN: True, NULL: None, ANY: self.anything()}[kind]

    def mapping(self, row: Row, depth: int) -> dict[str, Any]:
        shape = self.random.choice(row.variants) if row.variants else None
        keys = shape.row if shape else row
        names = [
            name for name in keys.keys if name in keys.required or self.random.random() < 2.0 / (len(keys.keys) or 1)
        ]
        made = {name: self.value(keys.keys[name], depth + 1) for name in names}
        if shape and shape.marked:
            made[shape.mark] = self.random.choice(shape.marked)
        if row.free is not None:
            for name in self.random.sample(["one", "two_2", "three-x"], self.random.randrange(3)):
                made[name] = self.value(row.free, depth + 1)
        return self.spoiled(made, list(keys.keys))

    def spoiled(self, made: dict[str, Any], known: list[str]) -> dict[str, Any]:
        if self.random.random() < self.faults and made:
            del made[self.random.choice(list(made))]
        if self.random.random() < self.faults:
            made[self.random.choice(["unknown", "a b", "${{ x }}", "__x", "runs-on", "uses", "run", *known])] = (
                self.anything()
            )
        return made

    def anything(self) -> Any:
        return self.random.choice(
            [
                None,
                True,
                3,
                1.5,
                "",
                "text",
                "${{ github.sha }}",
                "a ${{ b",
                [],
                ["x"],
                [None],
                {},
                {"a": "b"},
                {"run": "x"},
            ]
        )


def tree(value: Any) -> Tree:
    if isinstance(value, dict):
        return Mapping([Entry(key, tree(child)) for key, child in value.items()])
    return Sequence([tree(child) for child in value]) if isinstance(value, list) else Scalar(value)


def accepted(value: dict[str, Any], grammar: Row) -> bool:
    """Tell whether the walk along the table, and the pattern of ids that the schema knows as well, find nothing."""
    node = tree(value)
    assert isinstance(node, Mapping)
    walk = Walk()
    walk.visit(node, grammar)
    workflow = Workflow(node)
    composite = ids.step_problems(workflow.composite.steps) if workflow.composite else []
    problems = [*walk.problems, *ids.problems(workflow), *composite]
    return not [problem for problem in problems if problem.rule != "duplicate-id"]


@pytest.mark.parametrize("faults", [0.0, 0.01, 0.1])
@pytest.mark.parametrize("grammar", [WORKFLOW, ACTION], ids=["workflow", "action"])
@settings(max_examples=120, derandomize=True, deadline=None)
@given(random=st.randoms(use_true_random=False))
def test_schema_and_checker_agree(random: Random, faults: float, grammar: Row) -> None:
    value = Maker(random, faults).mapping(grammar, 0)
    errors = [f"{error.json_path}: {error.message[:200]}" for error in VALIDATORS[grammar].iter_errors(value)]
    assert accepted(value, grammar) == (not errors), errors
    assert faults or not errors, errors


TEXT = "GitHub makes a text of any plain value"
WHOLE = "an expression may stand for the whole mapping"

BEHIND: dict[str, dict[tuple[str | int, ...], str]] = {
    "events": {
        ("on", "image_version"): "event of custom runner images, newer than SchemaStore",
        ("on", "pull_request_comment"): "old name of issue_comment, still in GitHub's schema",
        ("on", "workflow_call", "secrets", "other"): "a secret needs no properties",
    },
    "expressions": {("jobs", "a", "services"): WHOLE, ("jobs", "a", "strategy"): WHOLE},
    "jobs": {
        ("description",): "newer than SchemaStore",
        ("env", "EMPTY"): TEXT,
        ("jobs", "main_job", "cancel-timeout-minutes"): "newer than SchemaStore",
        ("jobs", "main_job", "services", "short"): "a service may be the name of its image only",
        ("jobs", "main_job", "snapshot", "if"): "newer than SchemaStore",
        (
            "jobs",
            "main_job",
            "snapshot",
            "version",
        ): "SchemaStore's pattern lacks the dot of `1.*`, the documented form",
        ("jobs", "other", "steps"): "GitHub takes a job without steps",
    },
    "permissions": {
        ("permissions", "drives"): "newer than SchemaStore",
        ("jobs", "a", "permissions", "drives"): "newer than SchemaStore",
    },
    "plain-values": {
        ("name",): TEXT,
        ("env", "C"): TEXT,
        ("jobs", "a", "name"): TEXT,
        ("jobs", "a", "steps", 0): TEXT,
        ("jobs", "b", "steps", 0, "if"): TEXT,
    },
    "composite": {("inputs", "what", "anything"): "the runner passes over properties that it does not know"},
}
"""Where SchemaStore's schema refuses what GitHub takes: the good files are clean for it without these parts."""


def without(value: Any, routes: set[tuple[str | int, ...]]) -> Any:
    """Return a value without the parts at some routes; an item of a list gives way to a harmless step."""
    if isinstance(value, list):
        rests = [{route[1:] for route in routes if route[0] == index} for index in range(len(value))]
        return [{"run": "true"} if () in rest else without(item, rest) for item, rest in zip(value, rests, strict=True)]
    if not isinstance(value, dict):
        return value
    rests = {key: {route[1:] for route in routes if route[0] == key} for key in value}
    return {key: without(child, rests[key]) for key, child in value.items() if () not in rests[key]}


@pytest.mark.skipif(not find_spec("check_jsonschema"), reason="needs check-jsonschema, a development dependency")
@pytest.mark.parametrize("path", files("good") + files("good_actions"), ids=lambda path: path.stem)
def test_schemastore_takes_the_good_files_but_for_what_it_does_not_know_yet(path: Path) -> None:
    judge = Draft7Validator(json.loads(judge_of("actions" if path.parent.name == "good_actions" else "workflows")))
    value = plain(tree_of(path.read_text()))
    routes = set(BEHIND.get(path.stem, {}))
    assert [error.message for error in judge.iter_errors(without(value, routes))] == []
    assert [route for route in routes if judge.is_valid(without(value, routes - {route}))] == []


def judge_of(kind: str) -> str:
    return (package_files("check_jsonschema") / "builtin_schemas" / "vendor" / f"github-{kind}.json").read_text()
