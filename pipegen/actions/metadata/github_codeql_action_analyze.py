"""What github/codeql-action/analyze v4.36.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "github/codeql-action/analyze",
    version="v4.36.2",
    sha="8aad20d150bbac5944a9f9d289da16a4b0d87c1e",
    using="node24",
    majors={
        "4": ("v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
        "3": ("v3.36.2", "dd903d2e4f5405488e5ef1422510ee31c8b32357"),
        "2": ("v2.28.1", "b8d3b6e8af63cde30bdc382c0bc28114f4346c88"),
        "1": ("v1.1.39", "231aa2c8a89117b126725a0e11897209b7118144"),
    },
    title="Analyze with CodeQL",
    inputs=(
        Input("check_name"),
        Input("output", default="../results"),
        Input("upload", "choice", default="always", choices=("always", "failure-only", "never", "true", "false")),
        Input("cleanup-level", deprecated=""),
        Input("ram", "integer"),
        Input("add-snippets", "boolean", deprecated=""),
        Input("skip-queries", "boolean", default="false"),
        Input("threads", "integer"),
        Input("checkout_path", default="${{ github.workspace }}"),
        Input("ref"),
        Input("sha"),
        Input("category"),
        Input("upload-database", "boolean", default="true"),
        Input("post-processed-sarif-path"),
        Input("wait-for-processing", "boolean", default="true"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("matrix", default="${{ toJson(matrix) }}"),
        Input("expect-error", "boolean", default="false"),
    ),
    outputs=("db-locations", "sarif-id", "sarif-output"),
    needs=(
        Need(
            "security-events",
            "write",
            "CodeQL uploads its findings",
            where={"upload": ("always", "failure-only", "true")},
            token="token",
        ),
        Need("actions", "read", "CodeQL reads the workflow run in a private repository", token="token"),
        Need("contents", "read", "CodeQL reads a private repository", token="token"),
    ),
)
