"""What peter-evans/create-pull-request v8.1.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "peter-evans/create-pull-request",
    version="v8.1.1",
    sha="5f6978faf089d4d20b00c7766989d076bb2fc7f1",
    using="node24",
    majors={
        "8": ("v8.1.1", "5f6978faf089d4d20b00c7766989d076bb2fc7f1"),
        "7": ("v7.0.11", "22a9089034f40e5a961c8808d113e2c98fb63676"),
        "6": ("v6.1.0", "c5a7806660adbe173f04e3e038b0ccdcd758773c"),
        "5": ("v5.0.3", "4e1beaa7521e8b457b572c090b25bd3db56bf1c5"),
    },
    title="Open a pull request",
    inputs=(
        Input("token", default="${{ github.token }}", secret=True),
        Input("branch-token", secret=True),
        Input("path"),
        Input("add-paths", "list-comma-or-newline"),
        Input("commit-message", default="[create-pull-request] automated change"),
        Input("committer", default="github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>"),
        Input(
            "author",
            default="${{ github.actor }} <${{ github.actor_id }}+${{ github.actor }}@users.noreply.github.com>",
        ),
        Input("signoff", "boolean", default="false"),
        Input("branch", default="create-pull-request/patch"),
        Input("delete-branch", "boolean", default="false"),
        Input("branch-suffix"),
        Input("base"),
        Input("push-to-fork"),
        Input("sign-commits", "boolean", default="false"),
        Input("title", default="Changes by create-pull-request action"),
        Input(
            "body",
            default="Automated changes by [create-pull-request](https://github.com/peter-evans/create-pull-request) GitHub action",  # noqa: E501
        ),
        Input("body-path"),
        Input("labels", "list-comma-or-newline"),
        Input("assignees", "list-comma-or-newline"),
        Input("reviewers", "list-comma-or-newline"),
        Input("team-reviewers", "list-comma-or-newline"),
        Input("milestone", "integer"),
        Input("draft", "choice", default="false", choices=("true", "false", "always-true")),
        Input("maintainer-can-modify", "boolean", default="true"),
    ),
    outputs=(
        "pull-request-branch",
        "pull-request-head-sha",
        "pull-request-number",
        "pull-request-operation",
        "pull-request-url",
    ),
    needs=(
        Need("contents", "write", "create-pull-request pushes its branch", token="token"),
        Need("pull-requests", "write", "create-pull-request opens the pull request", token="token"),
    ),
)
