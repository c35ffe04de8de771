"""What actions/labeler v7.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/labeler",
    version="v7.0.0",
    sha="bf12e9b00b37c5c0ca2b87b79b2daf7891dbda13",
    using="node24",
    majors={
        "7": ("v7.0.0", "bf12e9b00b37c5c0ca2b87b79b2daf7891dbda13"),
        "6": ("v6.2.0", "b8dd2d9be0f68b860e7dae5dae7d772984eacd6d"),
        "5": ("v5.0.0", "8558fd74291d67161a8a78ce36a881fa63b766a9"),
        "4": ("v4.3.0", "ac9175f8a1f3625fd0d4fb234536d26811351594"),
    },
    title="Label the pull request",
    inputs=(
        Input("repo-token", default="${{ github.token }}", secret=True),
        Input("configuration-path", default=".github/labeler.yml"),
        Input("sync-labels", "boolean", default="false"),
        Input("dot", "boolean", default="true"),
        Input("pr-number", "list-newline"),
    ),
    outputs=("all-labels", "new-labels"),
    needs=(
        Need("contents", "read", "labeler reads its configuration", token="repo-token"),
        Need("pull-requests", "write", "labeler labels the pull request", token="repo-token"),
    ),
)
