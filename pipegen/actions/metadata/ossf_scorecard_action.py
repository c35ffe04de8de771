"""What ossf/scorecard-action v2.4.4 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "ossf/scorecard-action",
    version="v2.4.4",
    sha="2d1146689b8cda280b9bc96326124645441f03bc",
    using="docker",
    majors={
        "2": ("v2.4.4", "2d1146689b8cda280b9bc96326124645441f03bc"),
        "1": ("v1.1.2", "ce330fde6b1a5c9c75b417e7efc510b822a35564"),
        "0": ("v0.0.2", "5f4e3145c8e85f00681e145122bfe721eb0d69a7"),
    },
    title="Run Scorecard",
    inputs=(
        Input("results_file", required=True),
        Input("results_format", "choice", required=True, choices=("json", "sarif")),
        Input("repo_token", default="${{ github.token }}", secret=True),
        Input("publish_results", "boolean", default="false"),
        Input("file_mode", "choice", default="archive", choices=("archive", "git")),
        Input("internal_publish_base_url", default="https://api.scorecard.dev"),
        Input("internal_default_token", default="${{ github.token }}", secret=True),
    ),
    needs=(
        Need(
            "security-events",
            "write",
            "scorecard-action hands its findings to code scanning",
            where={"results_format": ("sarif",)},
        ),
        Need("contents", "read", "scorecard-action reads the repository"),
        Need("actions", "read", "scorecard-action reads the workflows of a private repository"),
        Need("id-token", "write", "scorecard-action signs the published results", where={"publish_results": ("true",)}),
    ),
    unpinned=("docker://ghcr.io/ossf/scorecard-action:v2.4.4",),
)
