"""What googleapis/release-please-action v4.1.4 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "googleapis/release-please-action",
    version="v4.1.4",
    sha="d1a8f221d7723166f48a584aebba00ef3f6febec",
    using="node20",
    majors={
        "4": ("v4.1.4", "d1a8f221d7723166f48a584aebba00ef3f6febec"),
        "3": ("v3.7.13", "db8f2c60ee802b3748b512940dde88eabd7b7e01"),
        "2": ("v2.35.0", "00911586051618367fa9c19b161a0a146ac51970"),
        "1": ("v1.6.3", "1c080853af420a4b36d5fcad36e06721bc433e0c"),
    },
    title="Prepare the release",
    inputs=(
        Input("token", default="${{ github.token }}", secret=True),
        Input(
            "release-type",
            "choice",
            choices=(
                "simple",
                "node",
                "python",
                "go",
                "java",
                "maven",
                "rust",
                "ruby",
                "php",
                "helm",
                "dart",
                "elixir",
                "terraform-module",
                "ocaml",
                "krm-blueprint",
                "expo",
                "bazel",
                "sfdx",
            ),
            open=True,
        ),
        Input("path"),
        Input("target-branch"),
        Input("config-file"),
        Input("manifest-file"),
        Input("repo-url", default="${{ github.repository }}"),
        Input("github-api-url", default="${{ github.api_url }}"),
        Input("github-graphql-url", default="${{ github.graphql_url }}"),
        Input("fork", "boolean", default="false"),
        Input("include-component-in-tag", "boolean", default="false"),
        Input("proxy-server"),
        Input("skip-github-release", "boolean", default="false"),
        Input("skip-github-pull-request", "boolean", default="false"),
        Input("changelog-host", default="${{ github.server_url }}"),
    ),
    open_outputs=True,
    needs=(
        Need("contents", "write", "release-please pushes its branch and tags the release", token="token"),
        Need("pull-requests", "write", "release-please opens the release pull request", token="token"),
        Need("issues", "write", "release-please labels the release pull request", token="token"),
    ),
    notes=(
        "most outputs are set at run time: releases_created, prs_created, tag_name and others, per package with PATH-- in front",  # noqa: E501
    ),
)
