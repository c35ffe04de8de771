"""The binding of actions/create-github-app-token."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "read",
    "write",
    "admin",
]

class _Outputs:
    app_slug: Expr
    installation_id: Expr
    token: Expr
    def __getitem__(self, name: Literal["app-slug", "installation-id", "token"]) -> Expr: ...

def create_github_app_token(
    *,
    private_key: Expr,
    client_id: Text | None = None,
    app_id: None = None,
    owner: Text | None = None,
    repositories: Sequence[Text] | Text | None = None,
    skip_token_revoke: bool | Expr | None = None,
    github_api_url: Text | None = None,
    permission_actions: Literal["read", "write"] | Expr | None = None,
    permission_administration: Literal["read", "write"] | Expr | None = None,
    permission_artifact_metadata: Literal["read", "write"] | Expr | None = None,
    permission_attestations: Literal["read", "write"] | Expr | None = None,
    permission_checks: Literal["read", "write"] | Expr | None = None,
    permission_codespaces: Literal["read", "write"] | Expr | None = None,
    permission_contents: Literal["read", "write"] | Expr | None = None,
    permission_custom_properties_for_organizations: Literal["read", "write"] | Expr | None = None,
    permission_dependabot_secrets: Literal["read", "write"] | Expr | None = None,
    permission_deployments: Literal["read", "write"] | Expr | None = None,
    permission_discussions: Literal["read", "write"] | Expr | None = None,
    permission_email_addresses: Literal["read", "write"] | Expr | None = None,
    permission_enterprise_custom_properties_for_organizations: _Choices1 | Expr | None = None,
    permission_environments: Literal["read", "write"] | Expr | None = None,
    permission_followers: Literal["read", "write"] | Expr | None = None,
    permission_git_ssh_keys: Literal["read", "write"] | Expr | None = None,
    permission_gpg_keys: Literal["read", "write"] | Expr | None = None,
    permission_interaction_limits: Literal["read", "write"] | Expr | None = None,
    permission_issues: Literal["read", "write"] | Expr | None = None,
    permission_members: Literal["read", "write"] | Expr | None = None,
    permission_merge_queues: Literal["read", "write"] | Expr | None = None,
    permission_metadata: Literal["read", "write"] | Expr | None = None,
    permission_organization_administration: Literal["read", "write"] | Expr | None = None,
    permission_organization_announcement_banners: Literal["read", "write"] | Expr | None = None,
    permission_organization_copilot_seat_management: Literal["write"] | Expr | None = None,
    permission_organization_custom_org_roles: Literal["read", "write"] | Expr | None = None,
    permission_organization_custom_properties: Literal["read", "write", "admin"] | Expr | None = None,
    permission_organization_custom_roles: Literal["read", "write"] | Expr | None = None,
    permission_organization_events: Literal["read"] | Expr | None = None,
    permission_organization_hooks: Literal["read", "write"] | Expr | None = None,
    permission_organization_packages: Literal["read", "write"] | Expr | None = None,
    permission_organization_personal_access_token_requests: Literal["read", "write"] | Expr | None = None,
    permission_organization_personal_access_tokens: Literal["read", "write"] | Expr | None = None,
    permission_organization_plan: Literal["read"] | Expr | None = None,
    permission_organization_projects: Literal["read", "write", "admin"] | Expr | None = None,
    permission_organization_secrets: Literal["read", "write"] | Expr | None = None,
    permission_organization_self_hosted_runners: Literal["read", "write"] | Expr | None = None,
    permission_organization_user_blocking: Literal["read", "write"] | Expr | None = None,
    permission_packages: Literal["read", "write"] | Expr | None = None,
    permission_pages: Literal["read", "write"] | Expr | None = None,
    permission_profile: Literal["write"] | Expr | None = None,
    permission_pull_requests: Literal["read", "write"] | Expr | None = None,
    permission_repository_custom_properties: Literal["read", "write"] | Expr | None = None,
    permission_repository_hooks: Literal["read", "write"] | Expr | None = None,
    permission_repository_projects: Literal["read", "write", "admin"] | Expr | None = None,
    permission_secret_scanning_alerts: Literal["read", "write"] | Expr | None = None,
    permission_secrets: Literal["read", "write"] | Expr | None = None,
    permission_security_events: Literal["read", "write"] | Expr | None = None,
    permission_single_file: Literal["read", "write"] | Expr | None = None,
    permission_starring: Literal["read", "write"] | Expr | None = None,
    permission_statuses: Literal["read", "write"] | Expr | None = None,
    permission_team_discussions: Literal["read", "write"] | Expr | None = None,
    permission_vulnerability_alerts: Literal["read", "write"] | Expr | None = None,
    permission_workflows: Literal["write"] | Expr | None = None,
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
    """Return a step that runs actions/create-github-app-token v3.1.1.

    Defaults of the action: skip_token_revoke 'false', github_api_url '${{ github.api_url }}'.
    """
