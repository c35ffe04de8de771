"""What actions/setup-node v7.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/setup-node",
    version="v7.0.0",
    sha="820762786026740c76f36085b0efc47a31fe5020",
    using="node24",
    majors={
        "7": ("v7.0.0", "820762786026740c76f36085b0efc47a31fe5020"),
        "6": ("v6.5.0", "249970729cb0ef3589644e2896645e5dc5ba9c38"),
        "5": ("v5.0.0", "a0853c24544627f65ddf259abe73b1d18a591444"),
        "4": ("v4.4.0", "49933ea5288caeca8642d1e84afbd3f7d6820020"),
    },
    title="Set up Node.js",
    inputs=(
        Input("node-version"),
        Input("node-version-file"),
        Input("architecture", "choice", choices=("x86", "x64", "arm64"), open=True),
        Input("check-latest", "boolean", default="false"),
        Input("registry-url"),
        Input("scope"),
        Input("token", default="${{ github.server_url == 'https://github.com' && github.token || '' }}", secret=True),
        Input("cache", "choice", choices=("npm", "yarn", "pnpm")),
        Input("package-manager-cache", "boolean", default="true"),
        Input("cache-dependency-path", "list-newline"),
        Input("mirror"),
        Input("mirror-token", secret=True),
    ),
    outputs=("cache-hit", "cache-matched-key", "cache-primary-key", "node-version"),
)
