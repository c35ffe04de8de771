"""What github/codeql-action/init v4.36.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "github/codeql-action/init",
    version="v4.36.2",
    sha="8aad20d150bbac5944a9f9d289da16a4b0d87c1e",
    using="node24",
    majors={
        "4": ("v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
        "3": ("v3.36.2", "dd903d2e4f5405488e5ef1422510ee31c8b32357"),
        "2": ("v2.28.1", "b8d3b6e8af63cde30bdc382c0bc28114f4346c88"),
        "1": ("v1.1.39", "231aa2c8a89117b126725a0e11897209b7118144"),
    },
    title="Set up CodeQL",
    inputs=(
        Input("tools"),
        Input("languages", "list-comma"),
        Input("build-mode", "choice", choices=("none", "autobuild", "manual")),
        Input("analysis-kinds", "list-comma", default="code-scanning"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("registries", "yaml"),
        Input("matrix", default="${{ toJson(matrix) }}"),
        Input("config-file"),
        Input("db-location"),
        Input("config", "yaml"),
        Input("queries", "list-comma"),
        Input("quality-queries", "list-comma", deprecated=""),
        Input("packs", "list-comma"),
        Input("external-repository-token", secret=True),
        Input("setup-python-dependencies", deprecated=""),
        Input("source-root"),
        Input("ram", "integer"),
        Input("threads", "integer"),
        Input("debug", "boolean", default="false"),
        Input("debug-artifact-name"),
        Input("debug-database-name"),
        Input("trap-caching", "boolean"),
        Input("dependency-caching", "choice", choices=("true", "false", "full", "restore", "store"), open=True),
        Input("check-run-id", "integer", default="${{ job.check_run_id }}"),
    ),
    outputs=("codeql-path", "codeql-version"),
    needs=(
        Need("security-events", "write", "CodeQL uploads its findings", token="token"),
        Need("actions", "read", "CodeQL reads the workflow run in a private repository", token="token"),
        Need("contents", "read", "CodeQL reads a private repository", token="token"),
    ),
)
