"""The 37 events that can start a workflow: activity types, filters, `github.ref`, secrets for forks.

Sources: GitHub's workflow schema v1.0 as published in its language services (@actions/workflow-parser 0.3.61) for
names, types and keys; the documentation pages "Events that trigger workflows" for default types, refs and forks.
"""


class Event:
    """One event.

    `types` are the activity types that a workflow may list; `default_types` those it gets without a list (all of
    `types` unless GitHub picks fewer). `keys` may stand under the event. `ref` says what `github.ref` is: `default
    branch`, `branch or tag`, `tag`, `pull merge`, `merge queue branch`, `as the caller's` or `none` (undocumented).
    `secrets_from_fork` is False where a run for a fork gets no secrets. `any_type` admits free activity types.
    `legacy` events are still accepted but no longer fire on github.com.
    """

    __slots__ = ("any_type", "default_types", "keys", "legacy", "name", "ref", "secrets_from_fork", "types")

    def __init__(
        self,
        name: str,
        ref: str,
        types: str = "",
        keys: str = "",
        *,
        default_types: str = "",
        secrets_from_fork: bool = True,
        any_type: bool = False,
        legacy: bool = False,
    ) -> None:
        self.name = name
        self.ref = ref
        self.types = tuple(types.split())
        self.default_types = tuple(default_types.split()) or self.types
        self.keys = tuple(keys.split())
        self.secrets_from_fork = secrets_from_fork
        self.any_type = any_type
        self.legacy = legacy

    def __repr__(self) -> str:
        return f"Event({self.name!r})"


_DEFAULT, _EITHER, _PULL = "default branch", "branch or tag", "pull merge"
_CHANGES = "created edited deleted"
_PULL_TYPES = (
    "assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked"
    " enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed"
    " auto_merge_enabled auto_merge_disabled stacked"
)
_PULL_DEFAULTS = "opened synchronize reopened"
_BRANCHES = "branches branches-ignore"
_PATHS = "paths paths-ignore"

_ROWS = (
    Event("branch_protection_rule", _DEFAULT, _CHANGES, "types"),
    Event("check_run", _DEFAULT, "completed created rerequested requested_action", "types"),
    Event("check_suite", _DEFAULT, "completed", "types"),
    Event("create", _EITHER),
    Event("delete", _DEFAULT),
    Event("deployment", _EITHER),
    Event("deployment_status", _EITHER),
    Event(
        "discussion",
        _DEFAULT,
        "created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered"
        " unanswered",
        "types",
    ),
    Event("discussion_comment", _DEFAULT, _CHANGES, "types"),
    Event("fork", _DEFAULT),
    Event("gollum", _DEFAULT),
    Event("image_version", _DEFAULT, "created ready deleted", "names types versions"),
    Event("issue_comment", _DEFAULT, _CHANGES, "types"),
    Event(
        "issues",
        _DEFAULT,
        "opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked"
        " unlocked milestoned demilestoned field_added field_removed typed untyped",
        "types",
    ),
    Event("label", _DEFAULT, _CHANGES, "types"),
    Event("merge_group", "merge queue branch", "checks_requested", f"{_BRANCHES} types"),
    Event("milestone", _DEFAULT, "created closed opened edited deleted", "types"),
    Event("page_build", "none"),
    Event("project", _DEFAULT, "created closed reopened edited deleted", "types", legacy=True),
    Event("project_card", _DEFAULT, "created moved converted edited deleted", "types", legacy=True),
    Event("project_column", _DEFAULT, "created updated moved deleted", "types", legacy=True),
    Event("public", _DEFAULT),
    Event(
        "pull_request",
        _PULL,
        _PULL_TYPES,
        f"{_BRANCHES} {_PATHS} types",
        default_types=_PULL_DEFAULTS,
        secrets_from_fork=False,
    ),
    Event("pull_request_comment", _DEFAULT, _CHANGES, "types", legacy=True),
    Event("pull_request_review", _PULL, "submitted edited dismissed", "types", secrets_from_fork=False),
    Event("pull_request_review_comment", _PULL, _CHANGES, "types", secrets_from_fork=False),
    Event("pull_request_target", _DEFAULT, _PULL_TYPES, f"{_BRANCHES} {_PATHS} types", default_types=_PULL_DEFAULTS),
    Event("push", _EITHER, keys=f"{_BRANCHES} {_PATHS} tags tags-ignore"),
    Event("registry_package", _EITHER, "published updated", "types"),
    Event("release", "tag", "published unpublished created edited deleted prereleased released", "types"),
    Event("repository_dispatch", _DEFAULT, keys="types", any_type=True),
    Event("schedule", _DEFAULT),
    Event("status", "none"),
    Event("watch", _DEFAULT, "started", "types"),
    Event("workflow_call", "as the caller's", keys="inputs outputs secrets"),
    Event("workflow_dispatch", _EITHER, keys="inputs"),
    Event("workflow_run", _DEFAULT, "requested completed in_progress", f"{_BRANCHES} types workflows"),
)

EVENTS = {event.name: event for event in _ROWS}
"""All events by name."""

_NO_FILTERS = ("inputs", "secrets", "outputs")
FILTERS = tuple(dict.fromkeys(key for event in _ROWS for key in event.keys if key not in _NO_FILTERS))
"""The keys by which some event chooses its runs. At an event that lacks one GitHub accepts it and passes over it: see
the pull requests fluxcd/website#2249 (`create`) and zephyrproject-rtos/zephyr#95942 (`workflow_dispatch`)."""
