"""The binding of azure/login."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "azurecloud",
    "azurestack",
    "azureusgovernment",
    "azurechinacloud",
    "azuregermancloud",
]

def login(
    *,
    creds: Expr | None = None,
    client_id: Text | None = None,
    tenant_id: Text | None = None,
    subscription_id: Text | None = None,
    enable_az_ps_session: bool | Expr | None = None,
    environment: _Choices1 | Expr | None = None,
    allow_no_subscriptions: bool | Expr | None = None,
    audience: Text | None = None,
    auth_type: Literal["SERVICE_PRINCIPAL", "IDENTITY"] | Expr | None = None,
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
    """Return a step that runs azure/login v3.0.1.

    Trap: with client-id, tenant-id and subscription-id it logs in with an identity token; creds is the way with a
    stored key.

    Permissions it may need: id-token: write (azure/login logs in with an identity token).

    Defaults of the action: enable_az_ps_session 'false', environment 'azurecloud', allow_no_subscriptions 'false',
    audience 'api://AzureADTokenExchange', auth_type 'SERVICE_PRINCIPAL'.
    """
