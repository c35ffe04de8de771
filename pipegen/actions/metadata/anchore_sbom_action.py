"""What anchore/sbom-action v0.24.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "anchore/sbom-action",
    version="v0.24.0",
    sha="e22c389904149dbc22b58101806040fa8d37a610",
    using="node24",
    majors={
        "0": ("v0.24.0", "e22c389904149dbc22b58101806040fa8d37a610"),
    },
    title="Write the bill of materials",
    inputs=(
        Input("path", default="."),
        Input("file"),
        Input("image"),
        Input("registry-username"),
        Input("registry-password", secret=True),
        Input(
            "format",
            "choice",
            default="spdx-json",
            choices=("spdx", "spdx-json", "cyclonedx", "cyclonedx-json"),
            open=True,
        ),
        Input("github-token", default="${{ github.token }}", secret=True),
        Input("artifact-name"),
        Input("output-file"),
        Input("syft-version"),
        Input("dependency-snapshot", "boolean", default="false"),
        Input("upload-artifact", "boolean", default="true"),
        Input("upload-artifact-retention", "integer", default="0"),
        Input("upload-release-assets", "boolean", default="true"),
        Input("config"),
    ),
    needs=(
        Need(
            "contents",
            "write",
            "sbom-action submits the dependencies",
            where={"dependency-snapshot": ("true",)},
            token="github-token",
        ),
        Need(
            "contents",
            "write",
            "sbom-action attaches the bill of materials to the release",
            given=("upload-release-assets",),
            where={"upload-release-assets": ("true",)},
            token="github-token",
        ),
    ),
)
