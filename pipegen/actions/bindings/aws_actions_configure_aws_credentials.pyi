"""The binding of aws-actions/configure-aws-credentials."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    aws_access_key_id: Expr
    aws_account_id: Expr
    aws_expiration: Expr
    aws_secret_access_key: Expr
    aws_session_token: Expr
    def __getitem__(
        self,
        name: Literal[
            "aws-access-key-id",
            "aws-account-id",
            "aws-expiration",
            "aws-secret-access-key",
            "aws-session-token",
        ],
    ) -> Expr: ...

def configure_aws_credentials(
    *,
    aws_region: Text,
    aws_profile: Text | None = None,
    overwrite_aws_profile: bool | Expr | None = None,
    role_to_assume: Text | None = None,
    aws_access_key_id: Text | None = None,
    aws_secret_access_key: Expr | None = None,
    aws_session_token: Expr | None = None,
    web_identity_token_file: Text | None = None,
    role_chaining: bool | Expr | None = None,
    audience: Text | None = None,
    http_proxy: Text | None = None,
    no_proxy: Text | None = None,
    mask_aws_account_id: bool | Expr | None = None,
    role_duration_seconds: int | Expr | None = None,
    role_external_id: Text | None = None,
    role_session_name: Text | None = None,
    role_skip_session_tagging: bool | Expr | None = None,
    transitive_tag_keys: Sequence[Text] | Text | None = None,
    inline_session_policy: Mapping[str, object] | Sequence[object] | Text | None = None,
    managed_session_policies: Sequence[Text] | Text | None = None,
    output_credentials: bool | Expr | None = None,
    output_env_credentials: bool | Expr | None = None,
    unset_current_credentials: bool | Expr | None = None,
    disable_retry: bool | Expr | None = None,
    retry_max_attempts: int | Expr | None = None,
    special_characters_workaround: bool | Expr | None = None,
    use_existing_credentials: bool | Expr | None = None,
    allowed_account_ids: Sequence[Text] | Text | None = None,
    force_skip_oidc: bool | Expr | None = None,
    action_timeout_s: int | Expr | None = None,
    custom_tags: Mapping[str, object] | Sequence[object] | Text | None = None,
    sts_endpoint: Text | None = None,
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
    """Return a step that runs aws-actions/configure-aws-credentials v6.2.3.

    Trap: with role-to-assume and no long-lived keys it logs in with an identity token.

    Permissions it may need: id-token: write (configure-aws-credentials logs in with an identity token).

    Defaults of the action: audience 'sts.amazonaws.com'.
    """
