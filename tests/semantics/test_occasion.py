"""What is refused of an event that somebody names, and how a workflow's events are split."""

from typing import Any

import pytest
import yaml

from pipegen.errors import ProjectError
from pipegen.expr.values import UNKNOWN
from pipegen.semantics.facts import Facts
from pipegen.semantics.occasion import occasion
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

INPUTS = {
    "flag": {"type": "boolean"},
    "count": {"type": "number"},
    "stage": {"type": "choice", "options": ["test", "live"]},
    "name": {"required": True},
}


def facts_of(on: Any, *conditions: str) -> Facts:
    jobs = {f"j{i}": {"if": each, "runs-on": "x", "steps": [{"run": "x"}]} for i, each in enumerate(conditions)}
    text = yaml.safe_dump({"on": on, "jobs": jobs}, sort_keys=False)
    tree = read(text, "x.yml")
    assert isinstance(tree, Mapping)
    return Facts("x.yml", text, tree)


@pytest.mark.parametrize(
    ("given", "message", "advice"),
    [
        ({"flag": "yes"}, "input `flag` is a boolean, not `yes`", "give `true` or `false`"),
        ({"count": "x"}, "input `count` is a number, not `x`", "give a number"),
        ({"stage": "prod"}, "input `stage` has no option `prod`", "give one of `test`, `live`"),
        ({"flag": "true"}, "workflow_dispatch requires the input `name`, which is not given", ""),
    ],
)
def test_refused_input(given: dict[str, str], message: str, advice: str) -> None:
    with pytest.raises(ProjectError) as caught:
        occasion(facts_of({"workflow_dispatch": {"inputs": INPUTS}}).workflow, "workflow_dispatch", inputs=given)
    assert (caught.value.message, caught.value.advice or "") == (message, advice)


def test_inputs() -> None:
    workflow = facts_of({"workflow_dispatch": {"inputs": INPUTS}}).workflow
    found = occasion(workflow, "workflow_dispatch", inputs={"name": "${{ x }}", "flag": "true"})
    assert found.inputs == {"flag": True, "count": 0.0, "stage": UNKNOWN, "name": "${{ x }}"}


def test_type_of_an_event_without_types() -> None:
    with pytest.raises(ProjectError, match="event `push` has no activity types, but `opened` is given"):
        occasion(facts_of("push").workflow, "push", action="opened")


@pytest.mark.parametrize(
    ("on", "condition", "said"),
    [
        (
            {"push": {"branches-ignore": ["main"]}},
            "github.ref == 'refs/heads/main'",
            ["push to branch `Main` (which conditions take for `main`)", "push to any other branch"],
        ),
        ({"push": {"branches": ["main"]}}, "github.ref == 'refs/heads/main'", ["push to branch `main`"]),
        ({"push": {"tags": ["v*"]}}, "startsWith(github.ref, 'refs/tags/v')", ["push of tag `v*`"]),
        (
            {"schedule": [{"cron": "0 0 * * *"}]},
            "github.ref == 'refs/heads/main'",
            ["schedule on branch `main`", "schedule on any other branch"],
        ),
        (
            {"pull_request_target": {"types": ["opened", "closed"]}},
            "github.event.pull_request.merged && github.event.action == 'closed'",
            [
                "pull_request_target (opened) into any branch with pull_request.merged = false",
                "pull_request_target (closed) into any branch with pull_request.merged = true",
                "pull_request_target (closed) into any branch with pull_request.merged = false",
            ],
        ),
    ],
)
def test_scenarios(on: Any, condition: str, said: list[str]) -> None:
    assert [each.said() for each in facts_of(on, condition).scenarios] == said


@pytest.mark.parametrize(("fork", "runs"), [(False, None), (True, False)])
def test_a_repository_that_is_a_fork_itself(fork: bool, runs: bool | None) -> None:
    facts = facts_of("pull_request", "!github.event.pull_request.head.repo.fork")
    assert facts.simulate(occasion(facts.workflow, "pull_request", fork=fork)).jobs["j0"].runs is runs
