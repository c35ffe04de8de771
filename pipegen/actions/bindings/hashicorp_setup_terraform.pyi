"""The binding of hashicorp/setup-terraform."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def setup_terraform(
    *,
    cli_config_credentials_hostname: Text | None = None,
    cli_config_credentials_token: Expr | None = None,
    terraform_version: Text | None = None,
    terraform_wrapper: bool | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[None]:
    """Return a step that runs hashicorp/setup-terraform v4.0.1.

    Defaults of the action: cli_config_credentials_hostname 'app.terraform.io', terraform_version 'latest',
    terraform_wrapper 'true'.
    """
