"""What actions/download-artifact v8.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/download-artifact",
    version="v8.0.1",
    sha="3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
    using="node24",
    majors={
        "8": ("v8.0.1", "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"),
        "7": ("v7.0.0", "37930b1c2abaa49bbe596cd826c3c89aef350131"),
        "6": ("v6.0.0", "018cc2cf5baa6db3ef3c5f8a56943fffe632ef53"),
        "5": ("v5.0.0", "634f93cb2916e3fdff6788551b99b062d0335ce0"),
    },
    title="Download artifact",
    inputs=(
        Input("name"),
        Input("artifact-ids", "list-comma"),
        Input("path"),
        Input("pattern"),
        Input("merge-multiple", "boolean", default="false"),
        Input("github-token", secret=True),
        Input("repository", default="${{ github.repository }}"),
        Input("run-id", "integer", default="${{ github.run_id }}"),
        Input("skip-decompress", "boolean", default="false"),
        Input("digest-mismatch", "choice", default="error", choices=("ignore", "info", "warn", "error")),
    ),
    outputs=("download-path",),
    needs=(
        Need(
            "actions",
            "read",
            "download-artifact reads artifacts of another run",
            given=("github-token",),
            token="github-token",
        ),
    ),
)
