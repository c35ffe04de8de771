"""GitHub facts: each table against rows that were written down by hand."""

import pytest

from pipegen.facts import contexts, cron, functions, limits, permissions, runners, shells
from pipegen.facts.events import EVENTS
from pipegen.workflow.steps import STEP, STEP_OPEN
from pipegen.workflow.triggers import RUN


def test_events_that_keep_secrets_from_forks() -> None:
    names = {name for name, event in EVENTS.items() if not event.secrets_from_fork}
    assert names == {"pull_request", "pull_request_review", "pull_request_review_comment"}


def test_events_that_no_longer_fire() -> None:
    names = {name for name, event in EVENTS.items() if event.legacy}
    assert names == {"project", "project_card", "project_column", "pull_request_comment"}


def test_events_with_fewer_types_by_default() -> None:
    fewer = {name: event.default_types for name, event in EVENTS.items() if event.default_types != event.types}
    types = ("opened", "synchronize", "reopened")
    assert fewer == {"pull_request": types, "pull_request_target": types}


def test_default_types_can_be_listed() -> None:
    assert [name for name, event in EVENTS.items() if not set(event.default_types) <= set(event.types)] == []


def test_events_by_their_ref() -> None:
    refs: dict[str, list[str]] = {}
    for event in EVENTS.values():
        refs.setdefault(event.ref, []).append(event.name)
    assert len(refs.pop("default branch")) == 23
    assert refs == {
        "branch or tag": ["create", "deployment", "deployment_status", "push", "registry_package", "workflow_dispatch"],
        "merge queue branch": ["merge_group"],
        "none": ["page_build", "status"],
        "pull merge": ["pull_request", "pull_request_review", "pull_request_review_comment"],
        "tag": ["release"],
        "as the caller's": ["workflow_call"],
    }


@pytest.mark.parametrize(
    ("path", "untrusted", "harmless"),
    [
        ("github.event.issue.title", True, False),
        ("github.event.ISSUE.body", True, False),
        ("github.event.pull_request.head.ref", True, False),
        ("github.event.pull_request.head.label", True, False),
        ("github.event.pull_request.head.repo.default_branch", True, False),
        ("github.event.pull_request.head.sha", False, True),
        ("github.event.pull_request.number", False, True),
        ("github.event.pull_request.base.ref", False, False),
        ("github.event.commits.0.message", True, False),
        ("github.event.commits.*.author.email", True, False),
        ("github.event.*.body", True, False),
        ("github.event.head_commit.message", True, False),
        ("github.event.head_commit.id", False, True),
        ("github.event.pages.1.page_name", True, False),
        ("github.event.workflow_run.head_branch", True, False),
        ("github.event.workflow_run.conclusion", False, True),
        ("github.event.discussion.title", True, False),
        ("github.event.review.body", True, False),
        ("github.event.comment", True, False),
        ("github.event", True, False),
        ("github", True, False),
        ("github.head_ref", True, False),
        ("github.base_ref", False, False),
        ("github.ref_name", False, False),
        ("github.event.inputs.number", False, False),
        ("github.event.client_payload.sha", False, False),
        ("github.sha", False, True),
        ("github.RUN_ID", False, True),
        ("github.event_name", False, True),
        ("github.repository", False, True),
        ("runner.os", False, True),
        ("runner.temp", False, False),
        ("needs.build.result", False, True),
        ("needs.build.outputs.tag", False, False),
        ("steps.x.outcome", False, True),
        ("steps.x.outputs.title", False, False),
        ("job.services.db.ports.5432", False, True),
        ("inputs.title", False, False),
        ("secrets.TOKEN", False, False),
    ],
)
def test_untrusted_and_harmless_paths(path: str, untrusted: bool, harmless: bool) -> None:
    parts = tuple(path.split("."))
    assert (contexts.is_untrusted(parts), contexts.is_harmless(parts)) == (untrusted, harmless)


def test_nothing_is_both_untrusted_and_harmless() -> None:
    assert [path for path in contexts.UNTRUSTED if contexts.is_harmless(path)] == []


def test_contexts_of_keys_are_contexts() -> None:
    assert set(RUN) | set(STEP) | set(STEP_OPEN) | {"jobs"} == set(contexts.CONTEXTS)


def test_special_functions() -> None:
    assert functions.SPECIAL == ("always", "cancelled", "failure", "success", "hashFiles")


@pytest.mark.parametrize(
    "schedule",
    [
        "*/5 * * * *",
        "0 0 * * SUN-TUE",
        "20/15 * * * *",
        "* * * * *",
        "0 0 1,15 * *",
        "0 0 1-7/2 jan-mar 0",
        "59 23 31 12 6",
        "0 0 29 2 *",
        "0 0 30 2 1",
        "0 0 31 4,5 *",
        "0  4 * * *",
    ],
)
def test_schedules_that_can_fire(schedule: str) -> None:
    assert cron.problem(schedule) is None


@pytest.mark.parametrize(
    ("schedule", "problem"),
    [
        ("@daily", "is a nickname, expected five fields such as `0 4 * * *`"),
        ("", "has 0 fields, expected five: minute, hour, day, month, weekday"),
        ("0 0 * * * *", "has 6 fields, expected five: minute, hour, day, month, weekday"),
        ("0 0 * * 7", "has the day of the week `7`, expected 0 to 6 or SUN ..."),
        ("0 0 * 13 *", "has the month `13`, expected 1 to 12 or JAN ..."),
        ("0 0 0 * *", "has the day of the month `0`, expected 1 to 31"),
        ("0 24 * * *", "has the hour `24`, expected 0 to 23"),
        ("0 0 * * FRI-TUE", "has the day of the week `FRI-TUE`, expected a range that goes upwards"),
        ("0 */0 * * *", "has the hour `*/0`, expected a step above 0 after `/`"),
        ("*/x * * * *", "has the minute `*/x`, expected a step above 0 after `/`"),
        ("-1 * * * *", "has the minute `-1`, expected 0 to 59"),
        ("1, * * * *", "has an empty minute, expected 0 to 59"),
        ("MON * * * *", "has the minute `MON`, expected 0 to 59"),
        ("0 0 30 2 *", "asks for day 30 of month 2, which no year has"),
        ("0 0 31 4,6,SEP *", "asks for day 31 of month 4,6,SEP, which no year has"),
    ],
)
def test_schedules_that_cannot_fire(schedule: str, problem: str) -> None:
    assert cron.problem(schedule) == problem


def test_scopes_with_fewer_levels() -> None:
    fewer = {scope: levels for scope, levels in permissions.SCOPES.items() if len(levels) < 3}
    assert fewer == {
        "copilot-requests": ("write", "none"),
        "id-token": ("write", "none"),
        "models": ("read", "none"),
        "vulnerability-alerts": ("read", "none"),
    }


def test_what_a_shorthand_gives() -> None:
    scopes = ("contents", "id-token", "models")
    given = {level: [permissions.highest(scope, level) for scope in scopes] for level in ("read", "write")}
    assert given == {"read": ["read", "none", "read"], "write": ["write", "write", "read"]}


@pytest.mark.parametrize(
    ("label", "hosted", "system"),
    [
        ("ubuntu-latest", True, "Linux"),
        ("Ubuntu-24.04", True, "Linux"),
        ("macos-15-intel", True, "macOS"),
        ("windows-2019", False, "Windows"),
        ("ubuntu-20.04", False, "Linux"),
        ("big-box", False, None),
        ("self-hosted", False, None),
    ],
)
def test_runner_labels(label: str, hosted: bool, system: str | None) -> None:
    assert (runners.is_hosted(label), runners.system(label)) == (hosted, system)


def test_retired_labels_give_way_to_hosted_ones() -> None:
    assert set(runners.RETIRED.values()) <= set(runners.HOSTED)
    assert set(runners.RETIRED) & set(runners.HOSTED) == set()


def test_which_shells_stop_at_a_failing_pipe() -> None:
    assert [name for name, shell in shells.BUILT_IN.items() if shell.pipefail] == ["bash"]
    assert not shells.UNSPECIFIED.pipefail


@pytest.mark.parametrize(
    ("shell", "fine"),
    [
        ("bash", True),
        ("PowerShell", True),
        ("perl {0}", True),
        ("bash -l {0}", True),
        ("bash -l", False),
        ("fish", False),
    ],
)
def test_shells(shell: str, fine: bool) -> None:
    assert (shells.problem(shell) is None) == fine


def test_limits_that_the_checker_uses() -> None:
    used = (limits.MATRIX_LEGS, limits.ID_CHARACTERS, limits.GROUP_CHARACTERS, limits.DISPATCH_INPUTS)
    assert used == (256, 100, 400, 25)
