"""What slackapi/slack-github-action v4.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "slackapi/slack-github-action",
    version="v4.0.0",
    sha="dcb1066f776dd043e64d0e8ba94ca15cc7e1875d",
    using="node24",
    majors={
        "4": ("v4.0.0", "dcb1066f776dd043e64d0e8ba94ca15cc7e1875d"),
        "3": ("v3.0.5", "0d95c9a7becc1e6e297d76df9bc735c44f4cbcbc"),
        "2": ("v2.1.1", "91efab103c0de0a537f72a35f6b8cda0ee76bf0a"),
        "1": ("v1.27.1", "fcfb566f8b0aab22203f066d80ca1d7e4b5d05b3"),
    },
    title="Notify Slack",
    inputs=(
        Input("api"),
        Input("errors", "boolean", default="false"),
        Input("method"),
        Input("payload", "yaml"),
        Input("payload-delimiter"),
        Input("payload-file-path"),
        Input("payload-templated", "boolean", default="false"),
        Input("proxy"),
        Input("retries", "choice", default="5", choices=("0", "5", "10", "RAPID"), open=True),
        Input("token", secret=True),
        Input("webhook", secret=True),
        Input("webhook-type", "choice", choices=("incoming-webhook", "webhook-trigger")),
    ),
    outputs=("channel_id", "ok", "response", "thread_ts", "time", "ts"),
    notes=("takes either webhook with webhook-type, or token with method",),
)
