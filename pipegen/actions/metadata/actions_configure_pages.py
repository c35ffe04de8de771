"""What actions/configure-pages v5.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/configure-pages",
    version="v5.0.0",
    sha="983d7736d9b0ae728b81ab479565c72886d7745b",
    using="node20",
    majors={
        "5": ("v5.0.0", "983d7736d9b0ae728b81ab479565c72886d7745b"),
        "4": ("v4.0.0", "1f0c5cde4bc74cd7e1254d0cb4de8d49e9068c7d"),
        "3": ("v3.0.7", "b8130d9ab958b325bbde9786d62f2c97a9885a0e"),
        "2": ("v2.1.3", "c5a3e1159e0cbdf0845eb8811bd39e39fc3099c2"),
    },
    title="Configure GitHub Pages",
    inputs=(
        Input("static_site_generator", "choice", choices=("nuxt", "next", "gatsby", "sveltekit")),
        Input("generator_config_file"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("enablement", "boolean", default="false"),
    ),
    outputs=("base_path", "base_url", "host", "origin"),
    needs=(
        Need("pages", "read", "configure-pages reads the settings of the site", token="token"),
        Need("pages", "write", "configure-pages switches Pages on", where={"enablement": ("true",)}, token="token"),
    ),
)
