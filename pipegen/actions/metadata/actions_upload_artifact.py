"""What actions/upload-artifact v7.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/upload-artifact",
    version="v7.0.0",
    sha="bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
    using="node24",
    majors={
        "7": ("v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f"),
        "6": ("v6.0.0", "b7c566a772e6b6bfb58ed0dc250532a479d7789f"),
        "5": ("v5.0.0", "330a01c490aca151604b8cf639adc76d48f6c5d4"),
        "4": ("v4.6.2", "ea165f8d65b6e75b540449e92b4886f43607fa02"),
    },
    title="Upload artifact",
    inputs=(
        Input("name", default="artifact"),
        Input("path", "list-newline", required=True),
        Input("if-no-files-found", "choice", default="warn", choices=("warn", "error", "ignore")),
        Input("retention-days", "integer"),
        Input("compression-level", "integer", default="6"),
        Input("overwrite", "boolean", default="false"),
        Input("include-hidden-files", "boolean", default="false"),
        Input("archive", "boolean", default="true"),
    ),
    outputs=("artifact-digest", "artifact-id", "artifact-url"),
)
