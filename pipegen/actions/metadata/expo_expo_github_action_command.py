"""What expo/expo-github-action/command 9.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "expo/expo-github-action/command",
    version="9.0.0",
    sha="eab7a230208c952974db8c3245cfd78402c7b385",
    using="node24",
    majors={
        "9": ("9.0.0", "eab7a230208c952974db8c3245cfd78402c7b385"),
        "8": ("8.2.1", "c7b66a9c327a43a8fa7c0158e7f30d6040d2481e"),
        "7": ("7.2.1", "d300b960e9f91a8c59b2aaca92e89ad70b0785ac"),
        "6": ("6.0.0", "c3c02de017ef8cf6152daee160e8a47a2340a5e5"),
    },
    inputs=(Input("github-token", default="${{ github.token }}", secret=True),),
    needs=(
        Need("issues", "write", "the command action answers the comment", token="github-token"),
        Need("pull-requests", "write", "the command action answers on the pull request", token="github-token"),
    ),
)
