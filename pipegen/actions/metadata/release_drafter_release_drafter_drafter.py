"""What release-drafter/release-drafter/drafter v7.7.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "release-drafter/release-drafter/drafter",
    version="v7.7.0",
    sha="34d80673e067bdc0c24568d3af899c216adcfaa9",
    using="node24",
    majors={
        "7": ("v7.7.0", "34d80673e067bdc0c24568d3af899c216adcfaa9"),
        "6": ("v6.4.0", "6a93d829887aa2e0748befe2e808c66c0ec6e4c7"),
        "5": ("v5.25.0", "09c613e259eb8d4e7c81c2cb00618eb5fc4575a7"),
        "4": ("v4.1.0", "cbbae74d7ca69a70341f9bf6836c1ed415b412f0"),
    },
    title="Draft the release",
    inputs=(
        Input("config-name", default="release-drafter.yml"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("name"),
        Input("tag"),
        Input("version"),
        Input("publish", "boolean"),
        Input("latest", "boolean"),
        Input("prerelease", "boolean"),
        Input("prerelease-identifier"),
        Input("include-pre-releases", "boolean"),
        Input("commitish"),
        Input("header"),
        Input("footer"),
        Input("dry-run", "boolean"),
        Input("filter-by-range"),
    ),
    outputs=(
        "body",
        "html_url",
        "id",
        "major_version",
        "minor_version",
        "name",
        "patch_version",
        "resolved_version",
        "tag_name",
        "upload_url",
    ),
    needs=(
        Need("contents", "write", "release-drafter writes the draft release", token="token"),
        Need("pull-requests", "read", "release-drafter reads the merged pull requests", token="token"),
    ),
)
