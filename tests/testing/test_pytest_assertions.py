"""What the functions of `pipegen.testing` say of one pipeline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from delivery import (
    alert,
    called,
    checkup,
    delivery,
    deploy,
    eu,
    foreign,
    health,
    inner,
    later,
    review,
    rollback,
    serve,
    tests,
    us,
    wrong,
)
from syrupy.assertion import SnapshotAssertion

from pipegen.errors import ProjectError
from pipegen.testing import (
    Simulated,
    assert_before,
    assert_fails,
    assert_proven,
    assert_runs,
    assert_skipped,
    simulate,
)
from pipegen.testing.subject import Compilation

OFF = {"FREEZE": "off"}
TEXT = (
    "on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: [{id: make, run: make}, {run: make install}]\n"
)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent)  # places are shown from there


def push(**faults: list[object]) -> Simulated:
    return simulate(delivery, "push", ref="main", variables=OFF, **faults)  # type: ignore[arg-type]


def pull(**faults: list[object]) -> Simulated:
    return simulate(delivery, "pull_request", base="main", **faults)  # type: ignore[arg-type]


def test_runs() -> None:
    run = push()
    assert_runs(
        run, tests, deploy, serve, eu, health, "tests.E2E", "deploy.serve", "deploy.Health", "deploy.1.0", "deploy.2"
    )
    assert_skipped(run, rollback, alert, review, inner, "alert.Alert", "review/inner", "review/later.Later")
    assert_before(run, tests, deploy)
    assert_before(run, eu, health)
    assert (run.conclusion, run.starts, run.status("deploy.1")) == ("success", True, "success")
    assert run.order == [
        *("tests", "tests.0", "tests.1", "deploy", "deploy.serve", "deploy.1", "deploy.1.0"),
        *("deploy.1.1", "deploy.2", "deploy.3"),
    ]


def test_faults() -> None:
    run = push(fail=[us])
    assert_fails(run, us, deploy)
    assert_fails(run)
    assert_runs(run, eu, rollback, alert)
    assert_skipped(run, health, reason="an earlier step failed")
    assert_fails(push(timeout=["deploy.Health"]), health)
    cancelled = push(cancel=[health])
    assert (cancelled.status(health), cancelled.status(deploy), cancelled.status(alert)) == (
        "cancelled",
        "cancelled",
        "skipped",
    )


def test_called_workflow() -> None:
    run = pull(fail=["review/inner.Inner"])
    assert_runs(run, review, inner, "review/inner")
    assert_fails(run, inner, review)
    assert_skipped(run, later, checkup, reason="")
    assert_before(pull(), inner, later)
    assert_before(pull(), "tests", "review/later.Later")


def test_an_event_that_starts_nothing() -> None:
    run = simulate(delivery, "push", ref="develop")
    assert_skipped(run, tests, "deploy.Health", reason="push admits only branch main")
    assert (run.starts, run.conclusion, run.order) == (False, "skipped", [])


def test_text_and_file(tmp_path: Path) -> None:
    path = tmp_path / "build.yml"
    path.write_text(TEXT, encoding="utf-8")
    for source in (TEXT, path, str(path)):
        run = simulate(source, "push", fail=["build.make"])
        assert_skipped(run, "build.1", "build.make install")


def test_proofs() -> None:
    assert_proven(delivery)
    assert_proven(delivery, tests.before(deploy, alert), rollback.runs_if_fails(eu, us))
    assert_before(delivery, us, health)


FAILURES: dict[str, Callable[[], object]] = {
    "a skipped job": lambda: assert_runs(push(), deploy, review),
    "a skipped step": lambda: assert_runs(push(), rollback),
    "a step that may run": lambda: assert_runs(simulate(delivery, "push", ref="main"), health),
    "a job that runs": lambda: assert_skipped(push(), deploy),
    "a job that may run": lambda: assert_skipped(simulate(delivery, "push", ref="main"), deploy),
    "another reason": lambda: assert_skipped(push(), alert, reason="needs"),
    "a job that succeeds": lambda: assert_fails(push(), deploy),
    "a run that succeeds": lambda: assert_fails(push()),
    "an order that is not": lambda: assert_before(push(), health, eu),
    "steps side by side": lambda: assert_before(push(), eu, us),
    "an order in no run": lambda: assert_before(delivery, deploy, review),
    "an order in a background": lambda: assert_before(delivery, serve, health),
    "an event that starts nothing": lambda: assert_runs(simulate(delivery, "push", ref="develop"), tests),
    "a claim": lambda: assert_proven(delivery, alert.runs_if_fails(tests, review)),
}
ERRORS: dict[str, Callable[[], object]] = {
    "an unknown job": lambda: push().status("deploi"),
    "an unknown step": lambda: simulate(delivery, "push", fail=["deploy.healt"]),
    "a job that calls nothing": lambda: push().status("deploy/inner"),
    "a foreign job": lambda: push().runs(foreign),
    "an object in a file": lambda: simulate(TEXT, "push").runs(deploy),
    "an unknown event": lambda: simulate(delivery, "pusch"),
    "an unknown input": lambda: simulate(delivery, "workflow_dispatch", inputs={"level": "high"}),
    "a file that is not there": lambda: simulate("nowhere.yml", "push"),
    "a text that is no YAML": lambda: simulate("on: push\njobs: [", "push"),
    "a text that is no mapping": lambda: simulate("- on\n- jobs\n", "push"),
    "a claim of a foreign job": lambda: assert_proven(delivery, wrong),
}


@pytest.mark.parametrize("name", FAILURES)
def test_failure(name: str, snapshot: SnapshotAssertion) -> None:
    with pytest.raises(AssertionError) as caught:
        FAILURES[name]()
    assert str(caught.value).split("\n") == snapshot


@pytest.mark.parametrize("name", ERRORS)
def test_error(name: str, snapshot: SnapshotAssertion) -> None:
    with pytest.raises(ProjectError) as caught:
        ERRORS[name]()
    assert str(caught.value).split("\n") == snapshot


def test_text_of_a_pipeline() -> None:
    text = Compilation(delivery).text_of(delivery)
    assert "    uses: ./.github/workflows/called.yml\n" in text
    assert Compilation(called).text_of(called) == Compilation(delivery).text_of(called)
