"""The binding of cloudflare/wrangler-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    command_output: Expr
    command_stderr: Expr
    deployment_url: Expr
    pages_deployment_alias_url: Expr
    pages_deployment_id: Expr
    pages_environment: Expr
    def __getitem__(
        self,
        name: Literal[
            "command-output",
            "command-stderr",
            "deployment-url",
            "pages-deployment-alias-url",
            "pages-deployment-id",
            "pages-environment",
        ],
    ) -> Expr: ...

def wrangler_action(
    *,
    api_token: Expr | None = None,
    account_id: Text | None = None,
    quiet: bool | Expr | None = None,
    environment: Text | None = None,
    working_directory: Text | None = None,
    wrangler_version: Text | None = None,
    secrets: Sequence[Text] | Text | None = None,
    pre_commands: Sequence[Text] | Text | None = None,
    post_commands: Sequence[Text] | Text | None = None,
    command: Sequence[Text] | Text | None = None,
    vars: Sequence[Text] | Text | None = None,
    package_manager: Literal["npm", "pnpm", "yarn", "bun"] | Expr | None = None,
    git_hub_token: Expr | None = None,
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
    """Return a step that runs cloudflare/wrangler-action v4.0.0.

    Permissions it may need: deployments: write (wrangler-action records the deployment).

    Defaults of the action: quiet 'false'.
    """
