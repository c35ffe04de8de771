"""What pnpm/action-setup v4.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "pnpm/action-setup",
    version="v4.0.0",
    sha="fe02b34f77f8bc703788d5817da081398fad5dd2",
    using="node20",
    majors={
        "4": ("v4.0.0", "fe02b34f77f8bc703788d5817da081398fad5dd2"),
        "3": ("v3.0.0", "a3252b78c470c02df07e9d59298aecedc3ccdd6d"),
        "2": ("v2.4.1", "eae0cfeb286e66ffb5155f1a79b90583a127a68b"),
        "1": ("v1.2.1", "8e1abe543ff1fa17b5d36e08ed01b4a1e4c31eb4"),
    },
    title="Set up pnpm",
    inputs=(
        Input("version"),
        Input("dest", default="~/setup-pnpm"),
        Input("run_install", "yaml", default="null"),
        Input("package_json_file", default="package.json"),
        Input("standalone", "boolean", default="false"),
    ),
)
