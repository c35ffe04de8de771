"""What grafana/setup-k6-action v1.2.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "grafana/setup-k6-action",
    version="v1.2.1",
    sha="db07bd9765aac508ef18982e52ab937fe633a065",
    using="node24",
    majors={
        "1": ("v1.2.1", "db07bd9765aac508ef18982e52ab937fe633a065"),
        "0": ("v0.0.1", "7af9007cf6ab08d712b18ed2ad067ae5c8ff441d"),
    },
    title="Set up k6",
    inputs=(
        Input("k6-version"),
        Input("browser", "boolean"),
        Input("github-token", default="${{ github.token }}", secret=True),
    ),
    outputs=("k6-version",),
)
