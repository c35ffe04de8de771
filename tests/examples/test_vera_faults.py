"""Every single fault of the reference product, staging and production, simulated: what runs, how the run ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from pipegen.app.simulate import workflow_facts
from pipegen.semantics.facts import Facts
from pipegen.semantics.fault import CANCEL, FAIL, Fault
from pipegen.semantics.occasion import occasion
from pipegen.semantics.run import Run
from pipegen.semantics.scenario import Scenario

WORKFLOWS = Path(__file__).parent.parent.parent / "examples/vera/.github/workflows"
REFS = {"staging": "refs/heads/main", "production": "refs/tags/v1.2.3"}
DEPLOY, BACK, RESTORED = "Deploy to Railway", "Go back to what was live", "Check what was restored"
TOLD = "Notify Slack"


def opened(name: str) -> tuple[Facts, Scenario]:
    facts = workflow_facts(str(WORKFLOWS / f"{name}.yml"))
    return facts, occasion(facts.workflow, "push", ref=REFS[name])


def faults(facts: Facts) -> Iterator[tuple[str, Fault]]:
    """Every job and every step of it, failing and cancelled, with what a person calls it."""
    for job in facts.workflow.jobs:
        for kind, verb in ((FAIL, "fails"), (CANCEL, "is cancelled")):
            yield f"{job.id} {verb}", Fault(kind, job.id)
            for step in job.steps:
                yield f"{job.id}: {step.title()} {verb}", Fault(kind, job.id, step.index)


def statuses(run: Run) -> dict[str, str]:
    return {step.step.title(): step.status for job in run.jobs.values() for step in job.steps}


@pytest.mark.parametrize("name", REFS)
def test_every_single_fault(name: str, snapshot: SnapshotAssertion) -> None:
    """The table of outcomes; a change of it is a change of what happens when a release goes wrong."""
    facts, scenario = opened(name)
    lines: list[str] = []
    for said, fault in faults(facts):
        run = facts.simulate(scenario, [fault])
        steps = statuses(run)
        after = [title for title in (DEPLOY, BACK, RESTORED, TOLD) if steps.get(title) not in (None, "skipped")]
        lines.append(f"{said}: {run.conclusion}; runs: {', '.join(after) or 'nothing of it'}")
    assert "\n".join(lines) + "\n" == snapshot


@pytest.mark.parametrize("name", REFS)
def test_nothing_is_deployed_after_a_failed_check_or_migration(name: str) -> None:
    facts, scenario = opened(name)
    for job in facts.workflow.jobs:
        before = [step for step in job.steps if step.title() != DEPLOY]
        at = next((step.index for step in job.steps if step.title() == DEPLOY), len(job.steps))
        for step in before:
            if step.index < at and any(each.title() == DEPLOY for each in facts.workflow.jobs[-1].steps + job.steps):
                steps = statuses(facts.simulate(scenario, [Fault(FAIL, job.id, step.index)]))
                assert (steps[DEPLOY], steps[BACK]) == ("skipped", "skipped"), step.title()


@pytest.mark.parametrize("name", REFS)
@pytest.mark.parametrize("kind", [FAIL, CANCEL])
@pytest.mark.parametrize("title", [DEPLOY, "Wait until the release is healthy", "Run smoke tests"])
def test_what_was_live_is_restored(name: str, kind: str, title: str) -> None:
    facts, scenario = opened(name)
    [(job, step)] = [(job, step) for job in facts.workflow.jobs for step in job.steps if step.title() == title]
    run = facts.simulate(scenario, [Fault(kind, job.id, step.index)])
    steps = statuses(run)
    assert (steps[BACK], steps[RESTORED]) == ("success", "success")
    assert run.conclusion == {FAIL: "failure", CANCEL: "cancelled"}[kind]


def test_the_team_hears_of_every_failure_of_a_production_release() -> None:
    facts, scenario = opened("production")
    for said, fault in faults(facts):
        run = facts.simulate(scenario, [fault])
        if fault.job != "notify" and BACK not in said and RESTORED not in said:
            assert (run.job("notify").status, run.conclusion) != ("skipped", "success"), said
            assert statuses(run)[TOLD] == "success", said
            assert run.conclusion in ("failure", "cancelled"), said


@pytest.mark.parametrize("name", REFS)
def test_a_rollback_that_fails_leaves_the_run_red(name: str) -> None:
    facts, scenario = opened(name)
    places = {step.title(): step.index for step in facts.graph.jobs["release"].steps}
    both = [Fault(FAIL, "release", places[DEPLOY]), Fault(FAIL, "release", places[BACK])]
    run = facts.simulate(scenario, both)
    assert statuses(run)[BACK] == "failure"
    assert run.conclusion == "failure"


def test_a_failed_notice_does_not_turn_a_good_release_red() -> None:
    facts, scenario = opened("production")
    run = facts.simulate(scenario, [Fault(FAIL, "notify", 0)])
    assert (run.job("release").status, run.conclusion) == ("success", "success")
