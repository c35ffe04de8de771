"""What google-github-actions/setup-gcloud v3.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "google-github-actions/setup-gcloud",
    version="v3.0.1",
    sha="aa5489c8933f4cc7a4f7d45035b3b1440c9c10db",
    using="node24",
    majors={
        "3": ("v3.0.1", "aa5489c8933f4cc7a4f7d45035b3b1440c9c10db"),
        "2": ("v2.2.1", "e427ad8a34f8676edf47cf7d7925499adf3eb74f"),
        "1": ("v1.1.1", "e30db14379863a8c79331b04a9969f4c1e225e0b"),
        "0": ("v0.7.0", "20c93dacc1d70ddbce76c63ab32c35595345bdd1"),
    },
    title="Set up gcloud",
    inputs=(
        Input("version", default="latest"),
        Input("project_id"),
        Input("install_components", "list-comma"),
        Input("skip_install", "boolean", default="false"),
        Input("cache", "boolean", default="false"),
    ),
    outputs=("version",),
)
