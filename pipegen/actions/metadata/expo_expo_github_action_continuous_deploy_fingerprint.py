"""What expo/expo-github-action/continuous-deploy-fingerprint 9.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "expo/expo-github-action/continuous-deploy-fingerprint",
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
        Input("profile", required=True),
        Input("branch", required=True),
        Input("environment"),
        Input("platform", "choice", default="all", choices=("all", "android", "ios")),
        Input("auto-submit-builds", "boolean"),
        Input("github-token", default="${{ github.token }}", secret=True),
        Input("working-directory", default="${{ github.workspace }}"),
    ),
    outputs=(
        "android-build-id",
        "android-did-start-new-build",
        "android-fingerprint",
        "ios-build-id",
        "ios-did-start-new-build",
        "ios-fingerprint",
        "update-output",
    ),
    needs=(
        Need(
            "pull-requests", "write", "continuous-deploy-fingerprint comments on the pull request", token="github-token"
        ),
    ),
)
