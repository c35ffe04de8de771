"""The binding of slackapi/slack-github-action/cli."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    ok: Expr
    response: Expr
    time: Expr
    def __getitem__(self, name: Literal["ok", "response", "time"]) -> Expr: ...

def slack_github_action_cli(
    *,
    command: Text,
    token: Expr | None = None,
    version: Text | None = None,
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
    """Return a step that runs slackapi/slack-github-action/cli v4.0.0."""
