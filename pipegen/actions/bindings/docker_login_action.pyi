"""The binding of docker/login-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def login_action(
    *,
    registry: Text | None = None,
    username: Text | None = None,
    password: Expr | None = None,
    ecr: Literal["auto", "true", "false"] | bool | Expr | None = None,
    scope: Text | None = None,
    logout: bool | Expr | None = None,
    registry_auth: Mapping[str, object] | Sequence[object] | Text | None = None,
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
    """Return a step that runs docker/login-action v4.1.0.

    Trap: logging in to ghcr.io with the run's own token needs packages: read, or write for a job that pushes.

    Defaults of the action: logout 'true'.
    """
