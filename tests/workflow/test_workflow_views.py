"""The typed ways into a tree, and that they and the checker forgive any shape and any size."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workflow_files import tree_of

from pipegen.workflow import expressions
from pipegen.workflow.check import check, examine
from pipegen.workflow.views import Workflow, text
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence, Tree

SAMPLE = """
name: CI
on: {push: {branches: main}, workflow_dispatch: }
permissions: {contents: read}
env: {A: 1}
jobs:
  build:
    name: Build
    runs-on: [self-hosted, linux]
    permissions: read-all
    outputs: {tag: x}
    env: {B: 2}
    strategy: {matrix: {os: [a]}}
    steps:
      - {id: one, name: One, if: always(), run: make, shell: bash, env: {C: 3}}
      - {uses: actions/checkout@v4, with: {depth: 0}, background: true}
      - parallel:
          - run: "echo a\\necho b"
      - {}
  deploy:
    needs: [Build]
    if: github.ref
    environment: {name: production}
    runs-on: {labels: linux}
  call:
    needs: build
    uses: ./.github/workflows/x.yml
    with: {a: b}
"""


def test_workflow() -> None:
    workflow = Workflow(tree_of(SAMPLE), "ci.yml")
    push = workflow.event("push")
    assert push is not None
    assert (workflow.name, [event.name for event in workflow.events]) == ("CI", ["push", "workflow_dispatch"])
    assert (push.texts("branches"), push.texts("tags"), workflow.event("pull_request")) == (["main"], [], None)
    assert [str(workflow.permissions), str(workflow.env)] == ["{contents: Scalar('read')}", "{A: Scalar(1)}"]


def test_jobs() -> None:
    workflow = Workflow(tree_of(SAMPLE))
    build, deploy, call = workflow.jobs
    assert workflow.job("BUILD") is build
    assert (build.name, build.runs_on, build.needs, build.route) == (
        "Build",
        ["self-hosted", "linux"],
        [],
        ("jobs", "build"),
    )
    assert (str(build.permissions), str(build.outputs), str(build.env)) == (
        "Scalar('read-all')",
        "{tag: Scalar('x')}",
        "{B: Scalar(2)}",
    )
    assert (deploy.needs, deploy.if_, deploy.environment, deploy.runs_on, deploy.matrix) == (
        ["Build"],
        "github.ref",
        "production",
        ["linux"],
        None,
    )
    assert (call.needs, call.uses, str(call.with_)) == (["build"], "./.github/workflows/x.yml", "{a: Scalar('b')}")


def test_steps() -> None:
    build = Workflow(tree_of(SAMPLE)).jobs[0]
    one, two, group, nothing = build.steps
    (inner,) = group.steps
    assert build.all_steps[3].route == inner.route == ("jobs", "build", "steps", 2, "parallel", 0)
    assert (one.id, one.name, one.if_, one.run, one.shell, str(one.env)) == (
        "one",
        "One",
        "always()",
        "make",
        "bash",
        "{C: Scalar(3)}",
    )
    assert (two.uses, str(two.with_), two.background, two.steps) == (
        "actions/checkout@v4",
        "{depth: Scalar(0)}",
        True,
        [],
    )
    assert [step.title() for step in build.all_steps] == ["One", "actions/checkout@v4", "step 3", "echo a", "step 4"]
    assert (inner.background, inner.parent, nothing.id) == (True, group, None)


@pytest.mark.parametrize(
    ("on", "names"), [("push", ["push"]), ("[push, fork]", ["push", "fork"]), ("", [""]), ("[[a]]", [])]
)
def test_short_forms_of_events(on: str, names: list[str]) -> None:
    assert [event.name for event in Workflow(tree_of(f"on: {on}")).events] == names


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a", "a"),
        (None, ""),
        (True, "true"),
        (3, "3"),
        (3.1, "3.1"),
        (2.0, "2"),
        (1e20, "1E+20"),
        (float("nan"), "NaN"),
    ],
)
def test_scalars_as_text(value: str | float | bool | None, shown: str) -> None:
    assert text(Scalar(value)) == shown


KEYS = st.sampled_from(
    ["on", "jobs", "a", "steps", "uses", "needs", "strategy", "matrix", "parallel", "with", "if", "runs"]
)
SCALARS = st.sampled_from([None, True, 1, "a", "${{ needs.a.b }}", "${{ steps.x }}", "${{"]).map(Scalar)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(Sequence),
        st.lists(st.tuples(KEYS, inner), max_size=4).map(lambda pairs: Mapping([Entry(*pair) for pair in pairs])),
    ),
    max_leaves=30,
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(st.tuples(KEYS, TREES), max_size=5))
def test_any_shape_is_forgiven(pairs: list[tuple[str, Tree]]) -> None:
    examined = examine(Mapping([Entry(*pair) for pair in pairs]))
    assert examined.problems != []
    expressions.problems(examined.workflow, examined.slots)


def test_a_long_chain_of_jobs_is_no_matter() -> None:
    jobs = "".join(f"  j{i}:\n    needs: [j{i + 1}]\n    runs-on: x\n    steps: []\n" for i in range(2000))
    tree = tree_of(f"on: push\njobs:\n{jobs}  j2000:\n    needs: [j0]\n    runs-on: x\n    steps: []\n")
    assert [problem.rule for problem in check(tree)] == ["need-cycle"]
