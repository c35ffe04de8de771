"""What ruby/setup-ruby v1.315.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "ruby/setup-ruby",
    version="v1.315.0",
    sha="0dafeac902942906541bc140009cdbf32665b601",
    using="node24",
    majors={
        "1": ("v1.315.0", "0dafeac902942906541bc140009cdbf32665b601"),
    },
    title="Set up Ruby",
    inputs=(
        Input("ruby-version", default="default"),
        Input("rubygems"),
        Input("bundler"),
        Input("bundler-cache", "boolean", default="false"),
        Input("working-directory"),
        Input("cache-version"),
        Input("self-hosted", "boolean"),
        Input("windows-toolchain", "choice", choices=("default", "none")),
        Input("token", default="${{ github.server_url == 'https://github.com' && github.token || '' }}", secret=True),
    ),
    outputs=("ruby-prefix",),
)
