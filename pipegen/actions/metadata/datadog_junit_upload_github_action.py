"""What datadog/junit-upload-github-action v3.6.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "datadog/junit-upload-github-action",
    version="v3.6.0",
    sha="e44c929abd5ebdd37ca03f4d3f0469a0dd65d199",
    using="composite",
    majors={
        "3": ("v3.6.0", "e44c929abd5ebdd37ca03f4d3f0469a0dd65d199"),
        "2": ("v2.2.0", "293a1d0af2a269c6300930eb13d3bf0ddec21863"),
        "1": ("v1.4.0", "c4b57b587ae0e3ed618a1f0e7a7d260cfde53032"),
    },
    title="Upload test results to Datadog",
    inputs=(
        Input("api_key", required=True, secret=True),
        Input("site", default="datadoghq.com"),
        Input("files", default="."),
        Input("auto-discovery", "boolean", default="true"),
        Input("ignored-paths", "list-comma"),
        Input("concurrency", "integer", default="20"),
        Input("tags", "list-newline"),
        Input("service"),
        Input("env"),
        Input("logs", "boolean"),
        Input("datadog-ci-version", default="v5.21.2"),
        Input("github-token", secret=True),
        Input("extra-args"),
    ),
)
