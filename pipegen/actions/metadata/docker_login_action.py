"""What docker/login-action v4.1.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "docker/login-action",
    version="v4.1.0",
    sha="4907a6ddec9925e35a0a9e82d7399ccc52663121",
    using="node24",
    majors={
        "4": ("v4.1.0", "4907a6ddec9925e35a0a9e82d7399ccc52663121"),
        "3": ("v3.7.0", "c94ce9fb468520275223c153574b00df6fe4bcc9"),
        "2": ("v2.2.0", "465a07811f14bebb1938fbed4728c6a1ff8901fc"),
        "1": ("v1.14.1", "dd4fa0671be5250ee6f50aedf4cb05514abda2c7"),
    },
    title="Log in to the registry",
    inputs=(
        Input("registry"),
        Input("username"),
        Input("password", secret=True),
        Input("ecr", "choice", choices=("auto", "true", "false")),
        Input("scope"),
        Input("logout", "boolean", default="true"),
        Input("registry-auth", "yaml"),
    ),
    notes=("logging in to ghcr.io with the run's own token needs packages: read, or write for a job that pushes",),
)
