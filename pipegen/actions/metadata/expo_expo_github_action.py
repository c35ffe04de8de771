"""What expo/expo-github-action 9.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "expo/expo-github-action",
    version="9.0.0",
    sha="eab7a230208c952974db8c3245cfd78402c7b385",
    using="node24",
    majors={
        "9": ("9.0.0", "eab7a230208c952974db8c3245cfd78402c7b385"),
        "8": ("8.2.1", "c7b66a9c327a43a8fa7c0158e7f30d6040d2481e"),
        "7": ("7.2.1", "d300b960e9f91a8c59b2aaca92e89ad70b0785ac"),
        "6": ("6.0.0", "c3c02de017ef8cf6152daee160e8a47a2340a5e5"),
    },
    title="Set up Expo",
    inputs=(
        Input("expo-version"),
        Input("expo-cache", "boolean", default="true"),
        Input("eas-version"),
        Input("eas-cache", "boolean", default="true"),
        Input("packager", "choice", default="yarn", choices=("bun", "npm", "pnpm", "yarn"), open=True),
        Input("patch-watchers", "boolean", default="true"),
        Input("token", secret=True),
        Input("eas-cache-key", deprecated=""),
        Input("expo-cache-key", deprecated=""),
        Input("username", deprecated=""),
        Input("password", secret=True, deprecated=""),
    ),
)
