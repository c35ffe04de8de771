"""What the compiler adds, and what it leaves to the author."""

import pytest

from pipegen import (
    CompositeAction,
    Defaults,
    Input,
    Job,
    Matrix,
    Pipeline,
    Push,
    Runner,
    WorkflowDispatch,
    actions,
    case,
    from_json,
    github,
    inputs,
    matrix,
    raw,
    run,
    uses,
    vars,
)
from pipegen.compile.compiled import Compiled
from pipegen.compile.compiler import Declared, compile_all
from pipegen.errors import ModelError
from pipegen.source import route_text
from pipegen.yamlio.tree import Mapping, plain

STEP = run("true")
CHECKOUT = actions.checkout()
TOLD = run(f"./build {inputs.level}")
ONE = Job("one", steps=[STEP])


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
BASH, POWERSHELL = '"${INPUT_LEVEL}"', "$env:INPUT_LEVEL"

SHELLS: dict[str, tuple[Job, str]] = {
    "the default": (Job("one", steps=[TOLD]), BASH),
    "Windows": (Job("one", runs_on=WINDOWS, steps=[TOLD]), POWERSHELL),
    "a matrix of Windows": (
        Job("one", strategy=Matrix(os=[WINDOWS]), runs_on=matrix.os, steps=[TOLD]), POWERSHELL,
    ),
    "a matrix of others": (
        Job("one", strategy=Matrix(os=[UBUNTU, "macos-15"]), runs_on=matrix.os, steps=[TOLD]), BASH,
    ),
    "a list with Windows": (Job("one", runs_on=["self-hosted", "Windows"], steps=[TOLD]), POWERSHELL),
    "a larger runner": (Job("one", runs_on=Runner(labels=["windows-2025-8core"]), steps=[TOLD]), POWERSHELL),
    "one label of a group": (Job("one", runs_on=Runner(group="big", labels="WINDOWS"), steps=[TOLD]), POWERSHELL),
    "a list with Linux": (Job("one", runs_on=["self-hosted", inputs.level, "linux"], steps=[TOLD]), BASH),
    "a label that is built": (Job("one", runs_on=f"ubuntu-{inputs.level}", steps=[TOLD]), BASH),
    "a label that is built of a matrix": (
        Job("one", strategy=Matrix(os=["windows"]), runs_on=f"{matrix.os}-2025", steps=[TOLD]), POWERSHELL,
    ),
    "a choice": (
        Job("one", runs_on=case(github.ref_type == "tag", "macos-15", UBUNTU), steps=[TOLD]), BASH,
    ),
    "a choice by operators": (
        Job("one", runs_on=(github.ref_type == "tag") & WINDOWS | "windows-2022", steps=[TOLD]), POWERSHELL,
    ),
    "a matrix of lists": (
        Job("one", strategy=Matrix(on=[["self-hosted", "windows"]]), runs_on=matrix.on, steps=[TOLD]), POWERSHELL,
    ),
    "a matrix of mappings": (
        Job("one", strategy=Matrix(target=[{"os": WINDOWS}]), runs_on=matrix.target.os, steps=[TOLD]), POWERSHELL,
    ),
    "a matrix of included values": (
        Job("one", strategy=Matrix(include=[{"os": WINDOWS}]), runs_on=matrix.os, steps=[TOLD]), POWERSHELL,
    ),
    "a container on a runner that is not known": (
        Job("one", runs_on="my-runner", container="debian:13", steps=[TOLD]), BASH,
    ),
    "a shell on a runner that is not known": (
        Job("one", runs_on="my-windows-runner", defaults=Defaults(shell="pwsh"), steps=[TOLD]), POWERSHELL,
    ),
    "a shell of the step on a runner that is not known": (
        Job("one", runs_on=vars.RUNNER, steps=[run(f"./build {inputs.level}", shell="bash")]), BASH,
    ),
    "a mixed matrix with one shell": (
        Job(
            "one", strategy=Matrix(os=[UBUNTU], include=[{"os": WINDOWS}]), runs_on=matrix.os,
            defaults=Defaults(shell="bash"), steps=[TOLD],
        ),
        BASH,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("job", "variable"), SHELLS.values(), ids=SHELLS)
def test_a_script_reads_variables_as_its_shell_does(job: Job, variable: str) -> None:
    file = workflow(Pipeline("p", on=WorkflowDispatch(inputs={"level": Input()}), jobs=[job]))
    assert [line.strip() for line in file.text.splitlines() if "run: " in line] == [f"run: ./build {variable}"]


OPEN_RUNNER = (
    "the script holds expressions and its runner is not known here; on Windows another shell would run it",
    'name the shell, for instance shell="bash"',
)
OPEN_SHELL = (
    "the script holds expressions and its default shell is an expression, so that nobody can tell what reads it",
    'name the shell of the step, for instance shell="bash"',
)
BOTH = (
    "the script holds expressions and runs both on Windows and elsewhere, where shells differ",
    'name one shell for all, for instance shell="bash"',
)
LEVELS = Defaults(shell=inputs.level)

DOUBTS: dict[str, tuple[Job, tuple[str, str]]] = {
    "a variable": (Job("one", runs_on=vars.RUNNER, steps=[TOLD]), OPEN_RUNNER),
    "an input with an end": (Job("one", runs_on=f"{inputs.level}-latest", steps=[TOLD]), OPEN_RUNNER),
    "a label of one's own": (Job("one", runs_on="my-windows-runner", steps=[TOLD]), OPEN_RUNNER),
    "any runner of one's own": (Job("one", runs_on=["self-hosted"], steps=[TOLD]), OPEN_RUNNER),
    "a group": (Job("one", runs_on=Runner(group="big"), steps=[TOLD]), OPEN_RUNNER),
    "a fallback": (Job("one", runs_on=vars.RUNNER | UBUNTU, steps=[TOLD]), OPEN_RUNNER),
    "a choice": (Job("one", runs_on=case(github.ref_type == "tag", WINDOWS, UBUNTU), steps=[TOLD]), BOTH),
    "a matrix of expressions": (
        Job("one", strategy=Matrix(os=[UBUNTU, vars.RUNNER]), runs_on=matrix.os, steps=[TOLD]), OPEN_RUNNER,
    ),
    "a matrix that is an expression": (
        Job("one", strategy=Matrix(os=from_json(vars.ALL)), runs_on=matrix.os, steps=[TOLD]), OPEN_RUNNER,
    ),
    "a matrix that includes an expression": (
        Job("one", strategy=Matrix(os=[UBUNTU], include=from_json(vars.ALL)), runs_on=matrix.os, steps=[TOLD]),
        OPEN_RUNNER,
    ),
    "a default shell that is an expression": (Job("one", defaults=LEVELS, steps=[TOLD]), OPEN_SHELL),
    "one in a container": (Job("one", defaults=LEVELS, container="debian:13", steps=[TOLD]), OPEN_SHELL),
}  # fmt: skip


@pytest.mark.parametrize(("job", "expected"), DOUBTS.values(), ids=DOUBTS)
def test_a_script_whose_shell_is_not_sure_holds_no_values(job: Job, expected: tuple[str, str]) -> None:
    on = WorkflowDispatch(inputs={"level": Input()})
    with pytest.raises(ModelError) as caught:
        workflow(Pipeline("p", on=on, jobs=[job], defaults=Defaults(shell="bash" if expected == OPEN_SHELL else None)))
    assert (caught.value.message, caught.value.advice) == expected


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
        "concurrency": "runs on one ref go one by one; up to 100 wait and none is cut off",
        "jobs.one.name": "the id, which is also how the check is called",
        "jobs.one.runs-on": "default runner: a fixed image, not one that moves",
        "jobs.one.concurrency": "one deployment to an environment at a time; up to 100 wait and none is cut off",
        "jobs.one.permissions": "the least that the steps of this job need",
        "jobs.one.permissions.contents": "checkout reads the repository",
        "jobs.one.timeout-minutes": "default limit; GitHub's own is 360 minutes",
        "jobs.one.steps[0].uses": reasons["jobs", "one", "steps", 0, "uses"],
        "jobs.one.steps[0].with.persist-credentials": "safe default: the token does not stay in .git/config",
    }
    assert reasons["jobs", "one", "steps", 0, "uses"].startswith("pinned: actions/checkout@")


def test_what_raw_holds_is_not_checked() -> None:
    unknown = raw({"new-key": [1], "image": {"also": "new"}}, reason="newer than pipegen")
    found = compile_all([_declared(Pipeline("p", on=Push(), jobs=[Job("one", steps=[STEP], container=unknown)]))])
    assert [each.findings for each in found] == [[]]


def test_what_makes_a_file_unreadable_is_found_in_raw_as_well() -> None:
    broken = raw("${{ github. }}", reason="newer than pipegen")
    found = compile_all([_declared(Pipeline("p", on=Push(), jobs=[Job("one", steps=[STEP], container=broken)]))])
    assert [finding.rule for each in found for finding in each.findings] == ["expression-syntax"]


def test_names_that_differ_in_letter_case_are_one_file_on_some_systems() -> None:
    one, other = Pipeline("CI", on=Push(), jobs=[ONE]), Pipeline("ci", on=Push(), jobs=[ONE])
    with pytest.raises(ModelError) as caught:
        compile_all([_declared(one), _declared(other)])
    assert caught.value.message == (
        ".github/workflows/ci.yml and .github/workflows/CI.yml are one file on macOS and Windows: "
        "`ci` and `CI` are declared in pipelines/program.py"
    )


def test_a_null_in_data_is_written_and_one_of_an_event_is_not() -> None:
    job = Job("one", strategy=Matrix(a=[{"b": None}]), steps=[STEP])
    assert [line for line in workflow(Pipeline("p", on=Push(), jobs=[job])).text.splitlines() if "b:" in line] == [
        "          - b: null"
    ]


def _declared(pipeline: Pipeline) -> Declared:
    return Declared(pipeline, "pipelines/program.py")
