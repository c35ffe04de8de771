"""What docker/setup-buildx-action v4.3.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "docker/setup-buildx-action",
    version="v4.3.0",
    sha="37fe631027851001ddb9b187196cc803df7f5f0e",
    using="node24",
    majors={
        "4": ("v4.3.0", "37fe631027851001ddb9b187196cc803df7f5f0e"),
        "3": ("v3.12.0", "8d2750c68a42422c14e847fe6c8ac0403b4cbd6f"),
        "2": ("v2.10.0", "885d1462b80bc1c1c7f0b00334ad271f09369c55"),
        "1": ("v1.7.0", "f211e3e9ded2d9377c8cadc4489a4e38014bc4c9"),
    },
    title="Set up Buildx",
    inputs=(
        Input("version"),
        Input(
            "driver",
            "choice",
            default="docker-container",
            choices=("docker-container", "docker", "kubernetes", "remote", "cloud"),
            open=True,
        ),
        Input("driver-opts", "list-newline"),
        Input("buildkitd-flags"),
        Input("buildkitd-config"),
        Input("buildkitd-config-inline"),
        Input("use", "boolean", default="true"),
        Input("name"),
        Input("endpoint"),
        Input("platforms", "list-comma-or-newline"),
        Input("append", "yaml"),
        Input("keep-state", "boolean", default="false"),
        Input("cache-binary", "boolean", default="true"),
        Input("cleanup", "boolean", default="true"),
    ),
    outputs=("driver", "endpoint", "flags", "name", "nodes", "platforms", "status"),
)
