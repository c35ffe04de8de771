"""What the compiler adds, and what it leaves to the author."""

from collections.abc import Sequence

import pytest

from pipegen import (
    CallInput,
    CompositeAction,
    Concurrency,
    Defaults,
    Environment,
    Input,
    Job,
    Matrix,
    Permissions,
    Pipeline,
    PullRequest,
    Push,
    Schedule,
    WorkflowCall,
    WorkflowDispatch,
    actions,
    github,
    inputs,
    matrix,
    run,
    uses,
)
from pipegen.compile.compiled import Compiled
from pipegen.compile.compiler import Declared, compile_all
from pipegen.facts.permissions import SCOPES
from pipegen.model.events import Trigger
from pipegen.source import route_text
from pipegen.yamlio.tree import Mapping, plain

STEP = run("true")
CHECKOUT = actions.checkout()
TOLD = run(f"./build {inputs.level}")
ONE = Job("one", steps=[STEP])

CALLED = Pipeline("called", on=WorkflowCall(), jobs=[Job("work", steps=[CHECKOUT])])
READING = Pipeline("reading", on=WorkflowCall(), jobs=[Job("work", permissions="read-all", steps=[STEP])])
TAGGING = Pipeline(
    "tagging", on=WorkflowCall(), permissions={"contents": "write"}, jobs=[Job("work", steps=[CHECKOUT])]
)
DEPLOYING = Pipeline("deploying", on=WorkflowCall(), jobs=[Job("work", environment="staging", steps=[STEP])])


def compiled(*subjects: object) -> dict[str, Compiled]:
    files = compile_all([Declared(each, "pipelines/program.py") for each in subjects])
    assert [finding for each in files for finding in each.findings] == []
    return {each.path: each for each in files}


def workflow(pipeline: Pipeline, *others: object) -> Compiled:
    return compiled(pipeline, *others)[f".github/workflows/{pipeline.id}.yml"]


def part(file: Compiled, *route: str) -> object:
    node: object = file.tree
    for key in route:
        assert isinstance(node, Mapping)
        node = node.get(key)
    return plain(node) if node is not None else None  # type: ignore[arg-type]


PERMISSIONS: dict[str, tuple[Job, object, object]] = {
    "a script needs none": (ONE, None, None),
    "checkout reads": (Job("one", steps=[CHECKOUT]), None, {"contents": "read"}),
    "the author's own": (
        Job("one", steps=[CHECKOUT], permissions=Permissions(contents="write")), None, {"contents": "write"},
    ),
    "the author's for the pipeline": (Job("one", steps=[CHECKOUT]), {"contents": "write"}, None),
    "a call needs what the called jobs need": (Job("one", uses=CALLED), None, {"contents": "read"}),
    "a call of what names its own": (Job("one", uses=TAGGING), None, {"contents": "write"}),
    "a step that says what it needs": (
        Job("one", steps=[uses("acme/tool@v1", permissions={"issues": "write"})]), None, {"issues": "write"},
    ),
    "the highest of two": (
        Job("one", steps=[CHECKOUT, uses("acme/tool@v1", permissions={"contents": "write"})]), None,
        {"contents": "write"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("job", "top", "expected"), PERMISSIONS.values(), ids=PERMISSIONS)
def test_permissions(job: Job, top: dict[str, str] | None, expected: object) -> None:
    file = workflow(Pipeline("p", on=Push(), jobs=[job], permissions=top), CALLED, TAGGING)
    assert part(file, "permissions") == (top or {})
    assert part(file, "jobs", "one", "permissions") == expected


def test_a_call_of_what_reads_all_gets_to_read_all() -> None:
    found = part(
        workflow(Pipeline("p", on=Push(), jobs=[Job("one", uses=READING)]), READING), "jobs", "one", "permissions"
    )
    assert found == {scope: "read" for scope, levels in SCOPES.items() if "read" in levels}


WORKFLOW, REF = "${{ github.workflow }}", "${{ github.ref }}"
NUMBER = "${{ github.event.pull_request.number || github.sha }}"

GROUPS: dict[str, tuple[Sequence[Trigger], Job, object]] = {
    "pull requests": ([PullRequest()], ONE, {"group": f"{WORKFLOW}-{NUMBER}", "cancel-in-progress": True}),
    "pushes": ([Push()], ONE, {"group": f"{WORKFLOW}-${{{{ github.sha }}}}", "cancel-in-progress": False}),
    "both": (
        [Push(), PullRequest()], ONE,
        {"group": f"{WORKFLOW}-{NUMBER}", "cancel-in-progress": "${{ github.event_name == 'pull_request' }}"},
    ),
    "a schedule": ([Schedule("0 3 * * *")], ONE, {"group": f"{WORKFLOW}-{REF}", "cancel-in-progress": False}),
    "a deployment": (
        [Push()], Job("one", environment="staging", steps=[STEP]),
        {"group": f"{WORKFLOW}-{REF}", "cancel-in-progress": False},
    ),
    "an environment for its secrets only": (
        [Push()], Job("one", environment=Environment("staging", deployment=False), steps=[STEP]),
        {"group": f"{WORKFLOW}-${{{{ github.sha }}}}", "cancel-in-progress": False},
    ),
    "a deployment in a called pipeline": (
        [Push()], Job("one", uses=DEPLOYING), {"group": f"{WORKFLOW}-{REF}", "cancel-in-progress": False},
    ),
    "a call": ([WorkflowCall()], ONE, None),
}  # fmt: skip


@pytest.mark.parametrize(("triggers", "job", "expected"), GROUPS.values(), ids=GROUPS)
def test_concurrency_of_runs(triggers: Sequence[Trigger], job: Job, expected: object) -> None:
    assert part(workflow(Pipeline("p", on=triggers, jobs=[job]), DEPLOYING), "concurrency") == expected


def test_what_the_author_says_about_concurrency_stays() -> None:
    deploy = Job("deploy", environment="staging", steps=[STEP])
    file = workflow(Pipeline("p", on=Push(), concurrency=Concurrency("all"), jobs=[deploy]))
    assert part(file, "concurrency") == {"group": "all"}
    assert part(file, "jobs", "deploy", "concurrency") is None


def test_one_deployment_to_an_environment_at_a_time() -> None:
    deploy = Job("deploy", environment=Environment(inputs.target), steps=[STEP])
    file = workflow(Pipeline("p", on=WorkflowCall(inputs={"target": CallInput()}), jobs=[deploy]))
    assert part(file, "jobs", "deploy", "concurrency") == {
        "group": "deploy-${{ inputs.target }}",
        "cancel-in-progress": False,
    }


def test_a_commit_stays_as_the_author_pinned_it() -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    job = Job("one", steps=[uses(f"acme/tool@{commit}", version="v1.2.3"), uses(f"acme/other@{commit}")])
    file = workflow(Pipeline("p", on=Push(), jobs=[job]))
    assert [line.strip() for line in file.text.splitlines() if "uses:" in line] == [
        f"- uses: acme/tool@{commit} # v1.2.3",
        f"- uses: acme/other@{commit}",
    ]
    assert not any("steps" in route for route in file.provenance)


WINDOWS, UBUNTU = "windows-2025", "ubuntu-24.04"

SHELLS: dict[str, tuple[Job, str]] = {
    "the default": (Job("one", steps=[TOLD]), '"${INPUT_LEVEL}"'),
    "Windows": (Job("one", runs_on=WINDOWS, steps=[TOLD]), "$env:INPUT_LEVEL"),
    "a matrix of Windows": (
        Job("one", strategy=Matrix(os=[WINDOWS]), runs_on=matrix.os, steps=[TOLD]), "$env:INPUT_LEVEL",
    ),
    "a matrix of others": (
        Job("one", strategy=Matrix(os=[UBUNTU, "macos-15"]), runs_on=matrix.os, steps=[TOLD]), '"${INPUT_LEVEL}"',
    ),
    "a mixed matrix with one shell": (
        Job(
            "one", strategy=Matrix(os=[UBUNTU], include=[{"os": WINDOWS}]), runs_on=matrix.os,
            defaults=Defaults(shell="bash"), steps=[TOLD],
        ),
        '"${INPUT_LEVEL}"',
    ),
}  # fmt: skip


@pytest.mark.parametrize(("job", "variable"), SHELLS.values(), ids=SHELLS)
def test_a_script_reads_variables_as_its_shell_does(job: Job, variable: str) -> None:
    file = workflow(Pipeline("p", on=WorkflowDispatch(inputs={"level": Input()}), jobs=[job]))
    assert [line.strip() for line in file.text.splitlines() if "run: " in line] == [f"run: ./build {variable}"]


def test_where_shells_differ_only_harmless_text_stays_in_a_script() -> None:
    step = run(f"echo {github.sha}")
    job = Job("one", strategy=Matrix(os=[UBUNTU, WINDOWS]), runs_on=matrix.os, steps=[step])
    file = workflow(Pipeline("p", on=Push(), jobs=[job]))
    assert [line.strip() for line in file.text.splitlines() if "run: " in line] == ["- run: echo ${{ github.sha }}"]


def test_a_composite_action_can_use_another() -> None:
    inner = CompositeAction("inner", description="Inner", steps=[STEP])
    outer = CompositeAction("outer", description="Outer", steps=[uses(inner), uses("./.github/actions/inner")])
    assert [plain(step) for step in _steps(compiled(inner, outer)[".github/actions/outer/action.yml"])] == [
        {"uses": "./.github/actions/inner"},
        {"uses": "./.github/actions/inner"},
    ]


def _steps(file: Compiled) -> list[Mapping]:
    runs = file.tree.get("runs")
    assert isinstance(runs, Mapping)
    steps = runs.get("steps")
    return [step for step in steps if isinstance(step, Mapping)] if steps is not None else []  # type: ignore[union-attr]


def test_every_derived_value_says_why() -> None:
    job = Job("one", environment="staging", steps=[uses("actions/checkout@v7")])
    reasons = workflow(Pipeline("p", on=Push(), jobs=[job])).provenance
    assert {route_text(route): reason for route, reason in reasons.items()} == {
        "name": "the id, in place of the whole path that GitHub would show",
        "permissions": "nothing by default; each job names what it needs",
        "concurrency": "runs on one ref go one after the other; a deployment is never cut off",
        "jobs.one.name": "the id, which is also how the check is called",
        "jobs.one.runs-on": "default runner: a fixed image, not one that moves",
        "jobs.one.concurrency": ("one deployment to an environment at a time; the next one waits and none is cut off"),
        "jobs.one.permissions": "the least that the steps of this job need",
        "jobs.one.permissions.contents": "checkout reads the repository",
        "jobs.one.timeout-minutes": "default limit; GitHub's own is 360 minutes",
        "jobs.one.steps[0].uses": reasons["jobs", "one", "steps", 0, "uses"],
        "jobs.one.steps[0].with.persist-credentials": "safe default: the token does not stay in .git/config",
    }
    assert reasons["jobs", "one", "steps", 0, "uses"].startswith("pinned: actions/checkout@")
