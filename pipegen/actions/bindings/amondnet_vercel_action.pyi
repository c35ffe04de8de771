"""The binding of amondnet/vercel-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    deployment_id: Expr
    preview_name: Expr
    preview_url: Expr
    def __getitem__(self, name: Literal["deployment-id", "preview-name", "preview-url"]) -> Expr: ...

def vercel_action(
    *,
    vercel_token: Expr,
    vercel_args: Text | None = None,
    github_comment: bool | Expr | None = None,
    github_token: Expr | None = None,
    github_deployment: bool | Expr | None = None,
    github_deployment_environment: Text | None = None,
    working_directory: Text | None = None,
    vercel_project_id: Text | None = None,
    vercel_org_id: Text | None = None,
    vercel_project_name: Text | None = None,
    vercel_version: Text | None = None,
    scope: Text | None = None,
    zeit_token: None = None,
    now_args: None = None,
    now_project_id: None = None,
    now_org_id: None = None,
    alias_domains: Sequence[Text] | Text | None = None,
    target: Literal["production", "preview"] | Expr | None = None,
    prebuilt: bool | Expr | None = None,
    vercel_build: bool | Expr | None = None,
    vercel_output_dir: Text | None = None,
    force: bool | Expr | None = None,
    with_env: Mapping[str, Value] | Text | None = None,
    build_env: Mapping[str, Value] | Text | None = None,
    regions: Sequence[Text] | Text | None = None,
    archive: Literal["", "tgz"] | Expr | None = None,
    root_directory: Text | None = None,
    auto_assign_custom_domains: bool | Expr | None = None,
    custom_environment: Text | None = None,
    public: bool | Expr | None = None,
    with_cache: bool | Expr | None = None,
    experimental_api: bool | Expr | None = None,
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
    """Return a step that runs amondnet/vercel-action v42.3.0.

    Permissions it may need: pull-requests: write (vercel-action comments on the pull request), deployments: write
    (vercel-action records the deployment).

    Defaults of the action: github_comment 'true', github_deployment 'false', target 'preview', prebuilt 'false',
    vercel_build 'false', force 'false', auto_assign_custom_domains 'true', public 'false', with_cache 'false',
    experimental_api 'false'.
    """
