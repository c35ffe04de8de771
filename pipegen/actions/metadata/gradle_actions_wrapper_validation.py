"""What gradle/actions/wrapper-validation v6.3.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "gradle/actions/wrapper-validation",
    version="v6.3.0",
    sha="9c971963bec38e04b3d30dcc455b5382be2fdbfb",
    using="node24",
    majors={
        "6": ("v6.3.0", "9c971963bec38e04b3d30dcc455b5382be2fdbfb"),
        "5": ("v5.0.2", "0723195856401067f7a2779048b490ace7a47d7c"),
        "4": ("v4.4.4", "748248ddd2a24f49513d8f472f81c3a07d4d50e1"),
        "3": ("v3.5.0", "d9c87d481d55275bb5441eef3fe0e46805f9ef70"),
    },
    title="Validate the Gradle wrapper",
    inputs=(
        Input("min-wrapper-count", "integer", default="1"),
        Input("allow-snapshots", "boolean", default="false"),
        Input("allow-checksums", "list-comma"),
    ),
    outputs=("failed-wrapper",),
)
