"""What github/codeql-action/upload-sarif v4.36.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "github/codeql-action/upload-sarif",
    version="v4.36.2",
    sha="8aad20d150bbac5944a9f9d289da16a4b0d87c1e",
    using="node24",
    majors={
        "4": ("v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
        "3": ("v3.36.2", "dd903d2e4f5405488e5ef1422510ee31c8b32357"),
        "2": ("v2.28.1", "b8d3b6e8af63cde30bdc382c0bc28114f4346c88"),
        "1": ("v1.1.39", "231aa2c8a89117b126725a0e11897209b7118144"),
    },
    title="Upload SARIF",
    inputs=(
        Input("sarif_file", default="../results"),
        Input("checkout_path", default="${{ github.workspace }}"),
        Input("ref"),
        Input("sha"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("matrix", default="${{ toJson(matrix) }}"),
        Input("category"),
        Input("wait-for-processing", "boolean", default="true"),
    ),
    outputs=("sarif-id", "sarif-ids"),
    needs=(
        Need("security-events", "write", "upload-sarif uploads findings", token="token"),
        Need("actions", "read", "upload-sarif reads the workflow run in a private repository", token="token"),
        Need("contents", "read", "upload-sarif reads a private repository", token="token"),
    ),
)
