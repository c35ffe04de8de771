"""What actions/upload-pages-artifact v5.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/upload-pages-artifact",
    version="v5.0.0",
    sha="fc324d3547104276b827a68afc52ff2a11cc49c9",
    using="composite",
    majors={
        "5": ("v5.0.0", "fc324d3547104276b827a68afc52ff2a11cc49c9"),
        "4": ("v4.0.0", "7b1f4a764d45c48632c6b24a0339c27f5614fb0b"),
        "3": ("v3.0.1", "56afc609e74202658d3ffba0e8f6dda462b719fa"),
        "2": ("v2.0.0", "a753861a5debcf57bf8b404356158c8e1e33150c"),
    },
    title="Upload the site",
    inputs=(
        Input("name", default="github-pages"),
        Input("path", default="_site/"),
        Input("retention-days", "integer", default="1"),
        Input("include-hidden-files", "boolean", default="false"),
    ),
    outputs=("artifact_id",),
)
