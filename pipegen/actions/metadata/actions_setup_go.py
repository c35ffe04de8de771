"""What actions/setup-go v7.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/setup-go",
    version="v7.0.0",
    sha="b7ad1dad31e06c5925ef5d2fc7ad053ef454303e",
    using="node24",
    majors={
        "7": ("v7.0.0", "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e"),
        "6": ("v6.5.0", "924ae3a1cded613372ab5595356fb5720e22ba16"),
        "5": ("v5.6.0", "40f1582b2485089dde7abd97c1529aa768e1baff"),
        "4": ("v4.3.0", "7b8cf10d4e4a01d4992d18a89f4d7dc5a3e6d6f4"),
    },
    title="Set up Go",
    inputs=(
        Input("go-version"),
        Input("go-version-file"),
        Input("check-latest", "boolean", default="false"),
        Input("token", default="${{ github.server_url == 'https://github.com' && github.token || '' }}", secret=True),
        Input("cache", "boolean", default="true"),
        Input("cache-dependency-path", "list-newline"),
        Input("architecture", "choice", choices=("x86", "x64"), open=True),
        Input("go-download-base-url"),
    ),
    outputs=("cache-hit", "go-version"),
)
