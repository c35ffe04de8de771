"""What datadog/synthetics-ci-github-action v4.1.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "datadog/synthetics-ci-github-action",
    version="v4.1.1",
    sha="7039855343386c30068a97ca381e68ea405e8539",
    using="node24",
    majors={
        "4": ("v4.1.1", "7039855343386c30068a97ca381e68ea405e8539"),
        "3": ("v3.8.2", "fa7c3de37b06c6fc8f226e5d9a6bc0382b4cf57c"),
        "2": ("v2.2.0", "9382fb6a9a1a29ab6bfe2cb6c39ca1b60b182436"),
        "1": ("v1.17.0", "a391700603c6819e643f2a011446ff0d3ca51ca1"),
    },
    title="Run Datadog synthetic tests",
    inputs=(
        Input("api-key", required=True, secret=True),
        Input("app-key", required=True, secret=True),
        Input("batch-timeout", "integer"),
        Input("config-path"),
        Input("datadog-site"),
        Input("fail-on-critical-errors", "boolean"),
        Input("fail-on-missing-tests", "boolean"),
        Input("fail-on-timeout", "boolean"),
        Input("files", "list-newline"),
        Input("junit-report"),
        Input("locations", "list-comma-or-newline"),
        Input("public-ids", "list-comma-or-newline"),
        Input("selective-rerun", "boolean"),
        Input("subdomain"),
        Input("test-search-query"),
        Input("tunnel", "boolean", default="false"),
        Input("variables", "list-comma-or-newline"),
    ),
    outputs=(
        "batch-url",
        "critical-errors-count",
        "failed-count",
        "failed-non-blocking-count",
        "passed-count",
        "previously-passed-count",
        "raw-results",
        "tests-not-found-count",
        "tests-skipped-count",
        "timed-out-count",
    ),
)
