"""Scheduled work: old issues, dependency report, and a nightly run in the office's own time zone."""

from pipegen import Job, Pipeline, Schedule, WorkflowDispatch, actions, github, run

stale = Job(
    "stale",
    name="Close what nobody answers",
    timeout_minutes=10,
    steps=[
        actions.stale(
            days_before_stale=60,
            days_before_close=14,
            exempt_issue_labels=["security", "pinned"],
            stale_issue_message="No answer for 60 days. This issue will be closed in two weeks.",
        )
    ],
)

audit = Job(
    "audit",
    if_=github.repository == "acme/shop",
    steps=[
        actions.checkout(),
        actions.setup_node(node_version="22"),
        run("npm audit --audit-level=high", name="Audit the dependencies", continue_on_error=True),
    ],
)

maintenance = Pipeline(
    "maintenance",
    name="Maintenance",
    on=[
        Schedule("30 5 * * 1-5", timezone="Europe/Berlin", comment="before the office opens"),
        Schedule("0 3 * * 0"),
        WorkflowDispatch(),
    ],
    jobs=[stale, audit],
)
