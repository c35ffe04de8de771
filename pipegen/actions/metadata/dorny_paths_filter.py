"""What dorny/paths-filter v4.0.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "dorny/paths-filter",
    version="v4.0.2",
    sha="7b450fff21473bca461d4b92ce414b9d0420d706",
    using="node24",
    majors={
        "4": ("v4.0.2", "7b450fff21473bca461d4b92ce414b9d0420d706"),
        "3": ("v3.0.3", "d1c1ffe0248fe513906c8e24db8ea791d46f8590"),
        "2": ("v2.12.0", "7267a8516b6f92bdb098633497bad573efdbf271"),
        "1": ("v1.1.0", "1cbb925a174b3b91b9ba408bc912aaca905656c0"),
    },
    title="Find changed paths",
    inputs=(
        Input("token", default="${{ github.token }}", secret=True),
        Input("working-directory"),
        Input("ref"),
        Input("base"),
        Input("filters", "yaml", required=True),
        Input("list-files", "choice", default="none", choices=("none", "csv", "json", "shell", "escape")),
        Input("initial-fetch-depth", "integer", default="100"),
        Input("predicate-quantifier", "choice", default="some", choices=("some", "every")),
    ),
    outputs=("changes",),
    open_outputs=True,
    needs=(Need("pull-requests", "read", "paths-filter lists the files of the pull request", token="token"),),
    notes=("each filter is an output too, and with list-files NAME_count and NAME_files",),
)
