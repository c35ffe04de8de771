"""The binding of actions/github-script."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    result: Expr
    def __getitem__(self, name: Literal["result"]) -> Expr: ...

def github_script(
    *,
    script: Text,
    github_token: Expr | None = None,
    debug: bool | Expr | None = None,
    user_agent: Text | None = None,
    previews: Sequence[Text] | Text | None = None,
    result_encoding: Literal["string", "json"] | Expr | None = None,
    retries: int | Expr | None = None,
    retry_exempt_status_codes: Sequence[Text] | Text | None = None,
    base_url: Text | None = None,
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
    """Return a step that runs actions/github-script v8.0.0.

    Trap: what the script needs of the token only its author knows: declare it on the job.

    Defaults of the action: github_token '${{ github.token }}', debug "${{ runner.debug == '1' }}", user_agent
    'actions/github-script', result_encoding 'json', retries '0', retry_exempt_status_codes '400,401,403,404,422'.
    """
