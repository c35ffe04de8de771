"""What docker/bake-action v7.1.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "docker/bake-action",
    version="v7.1.0",
    sha="a66e1c87e2eca0503c343edf1d208c716d54b8a8",
    using="node24",
    majors={
        "7": ("v7.1.0", "a66e1c87e2eca0503c343edf1d208c716d54b8a8"),
        "6": ("v6.10.0", "5be5f02ff8819ecd3092ea6b2e6261c31774f2b4"),
        "5": ("v5.13.0", "4a9a8d494466d37134e2bfca2d3a8de8fb2681ad"),
        "4": ("v4.7.0", "aefd381cbaa93c62a1e8b02194ae420cc36269d2"),
    },
    title="Build images",
    inputs=(
        Input("builder"),
        Input("allow", "list-comma-or-newline"),
        Input("call", "choice", choices=("build", "check", "outline", "targets"), open=True),
        Input("files", "list-comma-or-newline"),
        Input("no-cache", "boolean", default="false"),
        Input("pull", "boolean", default="false"),
        Input("load", "boolean", default="false"),
        Input("provenance"),
        Input("push", "boolean", default="false"),
        Input("sbom"),
        Input("set", "list-newline"),
        Input("source"),
        Input("targets", "list-comma-or-newline"),
        Input("github-token", default="${{ github.token }}", secret=True),
    ),
    outputs=("metadata",),
)
