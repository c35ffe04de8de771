"""What the webhook of each event brings: the top-level members of `github.event` that only some events have.

Source: GitHub's documentation of webhook events and payloads. A member that is listed here is null in every other
event; what is not listed may be anywhere.
"""

_PULL = "pull_request pull_request_target pull_request_review pull_request_review_comment pull_request_comment"

_EVENTS = {
    "pull_request": _PULL,
    "issue": "issues issue_comment pull_request_comment",
    "comment": "issue_comment pull_request_comment pull_request_review_comment discussion_comment",
    "review": "pull_request_review",
    "release": "release",
    "workflow_run": "workflow_run",
    "check_run": "check_run",
    "check_suite": "check_suite check_run",
    "deployment": "deployment deployment_status",
    "deployment_status": "deployment_status",
    "discussion": "discussion discussion_comment",
    "merge_group": "merge_group",
    "milestone": "milestone issues pull_request pull_request_target",
    "client_payload": "repository_dispatch",
    "inputs": "workflow_dispatch",
    "schedule": "schedule",
    "commits": "push",
    "head_commit": "push",
    "forkee": "fork",
    "pages": "gollum",
    "label": "label issues pull_request pull_request_target discussion",
}

BROUGHT_BY: dict[str, frozenset[str]] = {name: frozenset(events.split()) for name, events in _EVENTS.items()}
"""The events whose payload has a member, by its name."""

FORKED = frozenset(["pull_request", "pull_request_review", "pull_request_review_comment"])
"""Events that a fork can cause and that then get no secrets and a token that only reads."""

PULL_REQUESTS = frozenset(["pull_request", "pull_request_target"])
"""Events that set `github.head_ref` and `github.base_ref`."""

CONCLUSIONS = (
    "success", "failure", "cancelled", "skipped", "timed_out", "neutral", "action_required", "stale", "startup_failure",
)  # fmt: skip
"""What `github.event.workflow_run.conclusion` can be once the run has completed."""
