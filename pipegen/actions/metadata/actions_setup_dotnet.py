"""What actions/setup-dotnet v6.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/setup-dotnet",
    version="v6.0.0",
    sha="a98b56852c35b8e3190ac28c8c2271da59106c68",
    using="node24",
    majors={
        "6": ("v6.0.0", "a98b56852c35b8e3190ac28c8c2271da59106c68"),
        "5": ("v5.4.0", "26b0ec14cb23fa6904739307f278c14f94c95bf1"),
        "4": ("v4.3.1", "67a3573c9a986a3f9c594539f4ab511d57bb3ce9"),
        "3": ("v3.4.2", "55ec9447dda3d1cf6bd587150f3262f30ee10815"),
    },
    title="Set up .NET",
    inputs=(
        Input("dotnet-version", "list-newline"),
        Input("dotnet-quality", "choice", choices=("daily", "preview", "ga"), open=True),
        Input("dotnet-channel"),
        Input("global-json-file"),
        Input("source-url"),
        Input("owner"),
        Input("config-file"),
        Input("cache", "boolean", default="false"),
        Input("cache-dependency-path", "list-newline"),
        Input("workloads", "list-comma"),
        Input(
            "architecture",
            "choice",
            choices=("x64", "x86", "arm64", "amd64", "arm", "s390x", "ppc64le", "riscv64"),
            open=True,
        ),
    ),
    outputs=("cache-hit", "dotnet-version"),
)
