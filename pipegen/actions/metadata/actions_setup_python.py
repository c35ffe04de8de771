"""What actions/setup-python v7.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/setup-python",
    version="v7.0.0",
    sha="5fda3b95a4ea91299a34e894583c3862153e4b97",
    using="node24",
    majors={
        "7": ("v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97"),
        "6": ("v6.3.0", "ece7cb06caefa5fff74198d8649806c4678c61a1"),
        "5": ("v5.6.0", "a26af69be951a213d495a4c3e4e4022e16d87065"),
        "4": ("v4.9.1", "7f4fc3e22c37d6ff65e88745f38bd3157c663f7c"),
    },
    title="Set up Python",
    inputs=(
        Input("python-version", "list-newline"),
        Input("python-version-file"),
        Input("cache", "choice", choices=("pip", "pipenv", "poetry")),
        Input("architecture", "choice", choices=("x86", "x64", "arm64"), open=True),
        Input("check-latest", "boolean", default="false"),
        Input("token", default="${{ github.server_url == 'https://github.com' && github.token || '' }}", secret=True),
        Input("cache-dependency-path", "list-newline"),
        Input("update-environment", "boolean", default="true"),
        Input("allow-prereleases", "boolean", default="false"),
        Input("freethreaded", "boolean", default="false"),
        Input("pip-version"),
    ),
    outputs=("cache-hit", "python-path", "python-version"),
)
