"""What actions/cache v5.0.5 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/cache",
    version="v5.0.5",
    sha="27d5ce7f107fe9357f9df03efb73ab90386fccae",
    using="node24",
    majors={
        "5": ("v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae"),
        "4": ("v4.3.0", "0057852bfaa89a56745cba8c7296529d2fc39830"),
        "3": ("v3.5.0", "6f8efc29b200d32929f49075959781ed54ec270c"),
        "2": ("v2.1.8", "2b250bc32ad02700b996b496c14ac8c2840a2991"),
    },
    title="Cache files",
    inputs=(
        Input("path", "list-newline", required=True),
        Input("key", required=True),
        Input("restore-keys", "list-newline"),
        Input("upload-chunk-size", "integer"),
        Input("enableCrossOsArchive", "boolean", default="false"),
        Input("fail-on-cache-miss", "boolean", default="false"),
        Input("lookup-only", "boolean", default="false"),
        Input(
            "save-always",
            "boolean",
            default="false",
            deprecated="actions/cache/restore and, with `if: always()`, actions/cache/save",
        ),
    ),
    outputs=("cache-hit",),
)
