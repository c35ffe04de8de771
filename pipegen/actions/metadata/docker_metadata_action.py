"""What docker/metadata-action v6.2.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "docker/metadata-action",
    version="v6.2.0",
    sha="dc802804100637a589fabce1cb79ff13a1411302",
    using="node24",
    majors={
        "6": ("v6.2.0", "dc802804100637a589fabce1cb79ff13a1411302"),
        "5": ("v5.10.0", "c299e40c65443455700f0fdfc63efafe5b349051"),
        "4": ("v4.6.0", "818d4b7b91585d195f67373fd9cb0332e31a7175"),
        "3": ("v3.8.0", "b2391d37b4157fa4aa2e118d643f417910ff3242"),
    },
    title="Compute image tags and labels",
    inputs=(
        Input("context", "choice", default="workflow", choices=("workflow", "git")),
        Input("images", "list-newline"),
        Input("tags", "list-newline"),
        Input("flavor", "list-newline"),
        Input("labels", "list-newline"),
        Input("annotations", "list-newline"),
        Input("sep-tags"),
        Input("sep-labels"),
        Input("sep-annotations"),
        Input("bake-target"),
        Input("github-token", default="${{ github.token }}", secret=True),
    ),
    outputs=(
        "annotations",
        "bake-file",
        "bake-file-annotations",
        "bake-file-labels",
        "bake-file-tags",
        "json",
        "labels",
        "tag-names",
        "tags",
        "version",
    ),
)
