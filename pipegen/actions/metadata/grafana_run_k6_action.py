"""What grafana/run-k6-action v1.4.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "grafana/run-k6-action",
    version="v1.4.0",
    sha="de51a7390bdf0ac85a3bef493691bd71d4c7c158",
    using="node24",
    majors={
        "1": ("v1.4.0", "de51a7390bdf0ac85a3bef493691bd71d4c7c158"),
        "0": ("v0.0.1", "db82923b1a46b5a2740f0b7cfe2d06cc6e909f40"),
    },
    title="Run k6",
    inputs=(
        Input("github-token", default="${{ github.token }}", secret=True),
        Input("path", "list-newline", required=True),
        Input("parallel", "boolean", default="false"),
        Input("fail-fast", "boolean", default="false"),
        Input("flags"),
        Input("inspect-flags"),
        Input("cloud-run-locally", "boolean", default="true"),
        Input("cloud-comment-on-pr", "boolean", default="true"),
        Input("only-verify-scripts", "boolean", default="false"),
        Input("debug", "boolean", default="false"),
        Input("disable-analytics", "boolean", default="false"),
    ),
    outputs=("testRunIds",),
    needs=(
        Need(
            "pull-requests",
            "write",
            "run-k6-action comments on the pull request",
            given=("cloud-comment-on-pr",),
            where={"cloud-comment-on-pr": ("true",)},
            token="github-token",
        ),
    ),
)
