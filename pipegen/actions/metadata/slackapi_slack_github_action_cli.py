"""What slackapi/slack-github-action/cli v4.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "slackapi/slack-github-action/cli",
    version="v4.0.0",
    sha="dcb1066f776dd043e64d0e8ba94ca15cc7e1875d",
    using="composite",
    majors={
        "4": ("v4.0.0", "dcb1066f776dd043e64d0e8ba94ca15cc7e1875d"),
        "3": ("v3.0.5", "0d95c9a7becc1e6e297d76df9bc735c44f4cbcbc"),
        "2": ("v2.1.1", "91efab103c0de0a537f72a35f6b8cda0ee76bf0a"),
        "1": ("v1.27.1", "fcfb566f8b0aab22203f066d80ca1d7e4b5d05b3"),
    },
    title="Run the Slack CLI",
    inputs=(
        Input("command", required=True),
        Input("token", secret=True),
        Input("version"),
    ),
    outputs=("ok", "response", "time"),
)
