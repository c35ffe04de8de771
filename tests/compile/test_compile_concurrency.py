"""Concurrency groups that the compiler adds: none of them drops a run or a leg that matters."""

from collections.abc import Sequence

import pytest

from pipegen import (
    CallInput,
    Concurrency,
    Environment,
    Issues,
    Job,
    Matrix,
    Pipeline,
    PullRequest,
    PullRequestReview,
    Push,
    Schedule,
    WorkflowCall,
    WorkflowDispatch,
    inputs,
    matrix,
    raw,
    run,
)
from pipegen.compile.compiled import Compiled
from pipegen.compile.compiler import Declared, compile_all
from pipegen.model.events import Trigger
from pipegen.yamlio.tree import Mapping, plain

STEP = run("true")
ONE = Job("one", steps=[STEP])
DEPLOY = Job("one", environment="staging", steps=[STEP])
DEPLOYING = Pipeline("deploying", on=WorkflowCall(), jobs=[Job("work", environment="staging", steps=[STEP])])
CALL = Job("one", uses=DEPLOYING)
LABELS = PullRequest(types=["opened", "labeled"])
UNKNOWN = PullRequest(types=raw(["new"], reason="not known yet"))

ON_PULL_REQUEST = "${{ github.event_name == 'pull_request' }}"
NUMBER = "github.event.pull_request.number"


def group(key: str, cancel: object = False, **more: str) -> dict[str, object]:
    return {"group": f"${{{{ github.workflow }}}}-${{{{ {key} }}}}", "cancel-in-progress": cancel, **more}


QUEUE = group("github.ref", queue="max")
ALONE = group("github.run_id")
REPLACED = group(NUMBER, True)
BOTH = group(f"{NUMBER} || github.run_id", ON_PULL_REQUEST)

QUEUED = "runs on one ref go one by one; up to 100 wait and none is cut off"
SINGLE = "each run is on its own: none waits, none is cut off"
NEWEST = "a new push replaces the run of its pull request"
MIXED = f"{NEWEST}; any other run is on its own"

RUNS: dict[str, tuple[Sequence[Trigger], Job, object, str | None]] = {
    "pull requests": ([PullRequest()], ONE, REPLACED, NEWEST),
    "pull requests that are ready": ([PullRequest(types=["opened", "ready_for_review"])], ONE, REPLACED, NEWEST),
    "pull requests with labels, each with work of its own": ([LABELS], ONE, ALONE, SINGLE),
    "pull requests of kinds that nobody knows": ([UNKNOWN], ONE, ALONE, SINGLE),
    "pushes": ([Push()], ONE, ALONE, SINGLE),
    "pushes and pull requests": ([Push(), PullRequest()], ONE, BOTH, MIXED),
    "issues": ([Issues()], ONE, ALONE, SINGLE),
    "issues and by hand": ([Issues(), WorkflowDispatch()], ONE, ALONE, SINGLE),
    "reviews do not replace the checks": (
        [PullRequest(), PullRequestReview()], ONE,
        group(f"github.event_name == 'pull_request' && {NUMBER} || github.run_id", ON_PULL_REQUEST), MIXED,
    ),
    "a schedule": ([Schedule("0 3 * * *"), WorkflowDispatch()], ONE, QUEUE, QUEUED),
    "a deployment": ([Push()], DEPLOY, QUEUE, QUEUED),
    "a deployment of pull requests": ([PullRequest()], DEPLOY, QUEUE, QUEUED),
    "an environment for its secrets only": (
        [Push()], Job("one", environment=Environment("staging", deployment=False), steps=[STEP]), ALONE, SINGLE,
    ),
    "a deployment in a called pipeline": ([Push()], CALL, QUEUE, QUEUED),
    "a call": ([WorkflowCall()], ONE, None, None),
}  # fmt: skip


def workflow(pipeline: Pipeline, *others: object) -> Compiled:
    files = compile_all([Declared(each, "pipelines/program.py") for each in (pipeline, *others)])
    assert [finding for each in files for finding in each.findings] == []
    return next(each for each in files if each.path == f".github/workflows/{pipeline.id}.yml")


def part(file: Compiled, *route: str) -> object:
    node: object = file.tree
    for key in route:
        assert isinstance(node, Mapping)
        node = node.get(key)
    return plain(node) if node is not None else None  # type: ignore[arg-type]


@pytest.mark.parametrize(("triggers", "job", "expected", "reason"), RUNS.values(), ids=RUNS)
def test_runs(triggers: Sequence[Trigger], job: Job, expected: object, reason: str | None) -> None:
    file = workflow(Pipeline("p", on=triggers, jobs=[job]), DEPLOYING)
    assert part(file, "concurrency") == expected
    assert file.provenance.get(("concurrency",)) == reason


def test_what_the_author_says_stays() -> None:
    file = workflow(Pipeline("p", on=Push(), concurrency=Concurrency("all"), jobs=[DEPLOY]))
    assert part(file, "concurrency") == {"group": "all"}
    assert part(file, "jobs", "one", "concurrency") is None


DEPLOYMENTS: dict[str, tuple[Job, object]] = {
    "legs that deploy to one place wait for each other": (
        Job("one", strategy=Matrix(region=["eu", "us", "asia"]), environment="production", steps=[STEP]),
        {"group": "deploy-production", "cancel-in-progress": False, "queue": "max"},
    ),
    "a place for each leg": (
        Job("one", strategy=Matrix(region=["eu", "us"]), environment=matrix.region, steps=[STEP]),
        {"group": "deploy-${{ matrix.region }}", "cancel-in-progress": False, "queue": "max"},
    ),
    "a place that the caller names": (
        Job("one", environment=Environment(inputs.target), steps=[STEP]),
        {"group": "deploy-${{ inputs.target }}", "cancel-in-progress": False, "queue": "max"},
    ),
    "no deployment": (ONE, None),
}


@pytest.mark.parametrize(("job", "expected"), DEPLOYMENTS.values(), ids=DEPLOYMENTS)
def test_deployments(job: Job, expected: object) -> None:
    file = workflow(Pipeline("p", on=WorkflowCall(inputs={"target": CallInput()}), jobs=[job]))
    assert part(file, "jobs", "one", "concurrency") == expected
