"""What expo/expo-github-action/preview-build 9.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "expo/expo-github-action/preview-build",
    version="9.0.0",
    sha="eab7a230208c952974db8c3245cfd78402c7b385",
    using="node24",
    majors={
        "9": ("9.0.0", "eab7a230208c952974db8c3245cfd78402c7b385"),
        "8": ("8.2.1", "c7b66a9c327a43a8fa7c0158e7f30d6040d2481e"),
        "7": ("7.2.1", "d300b960e9f91a8c59b2aaca92e89ad70b0785ac"),
        "6": ("6.0.0", "c3c02de017ef8cf6152daee160e8a47a2340a5e5"),
    },
    inputs=(
        Input("command", required=True),
        Input("comment", "boolean", default="true"),
        Input("comment-id"),
        Input("working-directory", default="${{ github.workspace }}"),
        Input("packager", "choice", default="yarn", choices=("bun", "npm", "pnpm", "yarn"), open=True),
        Input("github-token", default="${{ github.token }}", secret=True),
        Input("fingerprint-version", default="latest"),
        Input("fingerprint-installation-cache", "boolean", default="true"),
        Input("fingerprint-db-cache-key", default="fingerprint-db"),
        Input("eas-build-message"),
        Input("previous-git-commit"),
        Input("current-git-commit"),
        Input("saving-db-branch"),
    ),
    outputs=(
        "androidAppVersion",
        "androidBuildId",
        "androidLink",
        "comment",
        "commentId",
        "gitCommitHash",
        "iosAppVersion",
        "iosBuildId",
        "iosLink",
        "projectId",
    ),
    needs=(
        Need(
            "pull-requests",
            "write",
            "preview-build comments on the pull request",
            where={"comment": ("true",)},
            token="github-token",
        ),
        Need("actions", "write", "preview-build replaces its database in the cache", token="github-token"),
        Need("contents", "read", "preview-build reads a private repository", token="github-token"),
    ),
)
