"""What softprops/action-gh-release v3.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "softprops/action-gh-release",
    version="v3.0.0",
    sha="b4309332981a82ec1c5618f44dd2e27cc8bfbfda",
    using="node24",
    majors={
        "3": ("v3.0.0", "b4309332981a82ec1c5618f44dd2e27cc8bfbfda"),
        "2": ("v2.6.2", "3bb12739c298aeb8a4eeaf626c5b8d85266b0e65"),
        "1": ("v1", "de2c0eb89ae2a093876385947365aca7b0e5f844"),
        "0": ("v0.1.15", "de2c0eb89ae2a093876385947365aca7b0e5f844"),
    },
    title="Publish the release",
    inputs=(
        Input("body"),
        Input("body_path"),
        Input("name"),
        Input("tag_name"),
        Input("draft", "boolean"),
        Input("prerelease", "boolean"),
        Input("preserve_order", "boolean"),
        Input("files", "list-newline"),
        Input("working_directory"),
        Input("overwrite_files", "boolean", default="true"),
        Input("fail_on_unmatched_files", "boolean"),
        Input("repository"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("target_commitish"),
        Input("discussion_category_name"),
        Input("generate_release_notes", "boolean"),
        Input("previous_tag"),
        Input("append_body", "boolean"),
        Input("make_latest", "choice", choices=("true", "false", "legacy")),
    ),
    outputs=("assets", "id", "upload_url", "url"),
    needs=(
        Need("contents", "write", "action-gh-release publishes the release", token="token"),
        Need(
            "discussions",
            "write",
            "action-gh-release opens a discussion for the release",
            given=("discussion_category_name",),
            token="token",
        ),
    ),
)
