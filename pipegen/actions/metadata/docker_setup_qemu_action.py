"""What docker/setup-qemu-action v4.2.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "docker/setup-qemu-action",
    version="v4.2.0",
    sha="96fe6ef7f33517b61c61be40b68a1882f3264fb8",
    using="node24",
    majors={
        "4": ("v4.2.0", "96fe6ef7f33517b61c61be40b68a1882f3264fb8"),
        "3": ("v3.7.0", "c7c53464625b32c7a7e944ae62b3e17d2b600130"),
        "2": ("v2.2.0", "2b82ce82d56a2a04d2637cd93a637ae1b359c0a7"),
        "1": ("v1.2.0", "27d0a4f181a40b142cce983c5393082c365d1480"),
    },
    title="Set up QEMU",
    inputs=(
        Input("image", default="docker.io/tonistiigi/binfmt:latest"),
        Input("platforms", "list-comma-or-newline", default="all"),
        Input("reset", "boolean", default="false"),
        Input("cache-image", "boolean", default="true"),
    ),
    outputs=("platforms",),
)
