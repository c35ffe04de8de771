"""What oven-sh/setup-bun v2.2.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "oven-sh/setup-bun",
    version="v2.2.0",
    sha="0c5077e51419868618aeaa5fe8019c62421857d6",
    using="node24",
    majors={
        "2": ("v2.2.0", "0c5077e51419868618aeaa5fe8019c62421857d6"),
        "1": ("v1.2.2", "f4d14e03ff726c06358e5557344e1da148b56cf7"),
        "0": ("v0.1.8", "29cb413d63919d58ac5b796e5ee4cfe129a3a3b7"),
    },
    title="Set up Bun",
    inputs=(
        Input("bun-version"),
        Input("bun-version-file"),
        Input("bun-download-url"),
        Input("registries", "list-newline"),
        Input("registry-url", deprecated="registries"),
        Input("scope", deprecated="registries"),
        Input("no-cache", "boolean", default="false"),
        Input("token", default="${{ github.server_url == 'https://github.com' && github.token || '' }}", secret=True),
    ),
    outputs=("bun-download-url", "bun-path", "bun-revision", "bun-version", "cache-hit"),
)
