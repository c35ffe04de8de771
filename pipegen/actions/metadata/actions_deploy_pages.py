"""What actions/deploy-pages v5.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/deploy-pages",
    version="v5.0.0",
    sha="cd2ce8fcbc39b97be8ca5fce6e763baed58fa128",
    using="node24",
    majors={
        "5": ("v5.0.0", "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"),
        "4": ("v4.0.5", "d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e"),
        "3": ("v3.0.1", "13b55b33dd8996121833dbc1db458c793a334630"),
        "2": ("v2.0.5", "de14547edc9944350dc0481aa5b7afb08e75f254"),
    },
    title="Deploy to GitHub Pages",
    inputs=(
        Input("token", default="${{ github.token }}", secret=True),
        Input("timeout", "integer", default="600000"),
        Input("error_count", "integer", default="10"),
        Input("reporting_interval", "integer", default="5000"),
        Input("artifact_name", default="github-pages"),
        Input("preview", "boolean", default="false"),
    ),
    outputs=("page_url",),
    needs=(
        Need("pages", "write", "deploy-pages publishes the site", token="token"),
        Need("id-token", "write", "deploy-pages proves where the site comes from"),
        Need("actions", "read", "deploy-pages reads the artifact of the run", token="token"),
    ),
)
