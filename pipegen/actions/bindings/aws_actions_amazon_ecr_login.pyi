"""The binding of aws-actions/amazon-ecr-login."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.outputs import Outputs
from pipegen.model.text import Condition, Count, Flag, Text, Value

def amazon_ecr_login(
    *,
    http_proxy: Text | None = None,
    mask_password: bool | Expr | None = None,
    registries: Sequence[Text] | Text | None = None,
    registry_type: Literal["private", "public"] | Expr | None = None,
    skip_logout: bool | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[Outputs]:
    """Return a step that runs aws-actions/amazon-ecr-login v2.1.7.

    Trap: besides `registry`, a user name and a password output per registry are set at run time.

    Defaults of the action: mask_password 'true', registry_type 'private', skip_logout 'false'.
    """
