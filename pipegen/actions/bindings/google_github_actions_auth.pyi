"""The binding of google-github-actions/auth."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    access_token: Expr
    auth_token: Expr
    credentials_file_path: Expr
    id_token: Expr
    project_id: Expr
    def __getitem__(
        self,
        name: Literal[
            "access_token",
            "auth_token",
            "credentials_file_path",
            "id_token",
            "project_id",
        ],
    ) -> Expr: ...

def auth(
    *,
    project_id: Text | None = None,
    workload_identity_provider: Text | None = None,
    service_account: Text | None = None,
    audience: Text | None = None,
    credentials_json: Expr | None = None,
    create_credentials_file: bool | Expr | None = None,
    export_environment_variables: bool | Expr | None = None,
    token_format: Literal["", "access_token", "id_token"] | Expr | None = None,
    delegates: Sequence[Text] | Text | None = None,
    universe: Text | None = None,
    request_reason: Text | None = None,
    cleanup_credentials: bool | Expr | None = None,
    access_token_lifetime: Text | None = None,
    access_token_scopes: Sequence[Text] | Text | None = None,
    access_token_subject: Text | None = None,
    id_token_audience: Text | None = None,
    id_token_include_email: bool | Expr | None = None,
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
    """Return a step that runs google-github-actions/auth v3.0.0.

    Trap: with workload_identity_provider it logs in with an identity token; credentials_json is the way with a stored
    key.

    Permissions it may need: id-token: write (google-github-actions/auth logs in with an identity token).

    Defaults of the action: create_credentials_file 'true', export_environment_variables 'true', universe
    'googleapis.com', cleanup_credentials 'true', access_token_lifetime '3600s', access_token_scopes
    'https://www.googleapis.com/auth/cloud-platform', id_token_include_email 'false'.
    """
