"""The binding of actions/dependency-review-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    comment_content: Expr
    denied_changes: Expr
    dependency_changes: Expr
    invalid_license_changes: Expr
    vulnerable_changes: Expr
    def __getitem__(
        self,
        name: Literal[
            "comment-content",
            "denied-changes",
            "dependency-changes",
            "invalid-license-changes",
            "vulnerable-changes",
        ],
    ) -> Expr: ...

def dependency_review_action(
    *,
    repo_token: Expr | None = None,
    fail_on_severity: Literal["low", "moderate", "high", "critical"] | Expr | None = None,
    fail_on_scopes: Sequence[Literal["unknown", "runtime", "development"] | Expr] | Text | None = None,
    base_ref: Text | None = None,
    head_ref: Text | None = None,
    config_file: Text | None = None,
    allow_licenses: Sequence[Text] | Text | None = None,
    deny_licenses: Sequence[Text] | Text | None = None,
    allow_dependencies_licenses: Sequence[Text] | Text | None = None,
    allow_ghsas: Sequence[Text] | Text | None = None,
    external_repo_token: Expr | None = None,
    license_check: bool | Expr | None = None,
    vulnerability_check: bool | Expr | None = None,
    comment_summary_in_pr: Literal["always", "on-failure", "never"] | Expr | None = None,
    deny_packages: Sequence[Text] | Text | None = None,
    deny_groups: Sequence[Text] | Text | None = None,
    retry_on_snapshot_warnings: bool | Expr | None = None,
    retry_on_snapshot_warnings_timeout: int | Expr | None = None,
    warn_only: bool | Expr | None = None,
    show_openssf_scorecard: bool | Expr | None = None,
    warn_on_openssf_scorecard_level: int | float | Expr | None = None,
    show_patched_versions: bool | Expr | None = None,
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
    """Return a step that runs actions/dependency-review-action v4.9.0.

    Permissions it may need: contents: read (dependency-review compares the dependencies), pull-requests: write
    (dependency-review comments on the pull request).

    Defaults of the action: repo_token '${{ github.token }}'.
    """
