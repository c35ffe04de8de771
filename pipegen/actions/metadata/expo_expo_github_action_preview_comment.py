"""What expo/expo-github-action/preview-comment 9.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "expo/expo-github-action/preview-comment",
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
        Input("project"),
        Input("channel"),
        Input("comment", "boolean", default="true"),
        Input("message"),
        Input("message-id"),
        Input("github-token", default="${{ github.token }}", secret=True),
    ),
    outputs=("message", "messageId", "projectLink", "projectName", "projectOwner", "projectQR", "projectSlug"),
    needs=(
        Need(
            "pull-requests",
            "write",
            "preview-comment comments on the pull request",
            where={"comment": ("true",)},
            token="github-token",
        ),
    ),
)
