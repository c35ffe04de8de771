"""The binding of slackapi/slack-github-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    channel_id: Expr
    ok: Expr
    response: Expr
    thread_ts: Expr
    time: Expr
    ts: Expr
    def __getitem__(self, name: Literal["channel_id", "ok", "response", "thread_ts", "time", "ts"]) -> Expr: ...

def slack_github_action(
    *,
    api: Text | None = None,
    errors: bool | Expr | None = None,
    method: Text | None = None,
    payload: Mapping[str, object] | Sequence[object] | Text | None = None,
    payload_delimiter: Text | None = None,
    payload_file_path: Text | None = None,
    payload_templated: bool | Expr | None = None,
    proxy: Text | None = None,
    retries: Literal["0", "5", "10", "RAPID"] | int | str | Expr | None = None,
    token: Expr | None = None,
    webhook: Expr | None = None,
    webhook_type: Literal["incoming-webhook", "webhook-trigger"] | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[_Outputs]:
    """Return a step that runs slackapi/slack-github-action v4.0.0.

    Trap: takes either webhook with webhook-type, or token with method.

    Defaults of the action: errors 'false', payload_templated 'false', retries '5'.
    """
