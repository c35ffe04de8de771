"""The binding of gradle/actions/setup-gradle."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "disabled",
    "generate",
    "generate-and-submit",
    "generate-submit-and-upload",
    "generate-and-upload",
    "download-and-submit",
]

class _Outputs:
    build_scan_url: Expr
    dependency_graph_file: Expr
    gradle_version: Expr
    def __getitem__(self, name: Literal["build-scan-url", "dependency-graph-file", "gradle-version"]) -> Expr: ...

def actions_setup_gradle(
    *,
    gradle_version: Text | None = None,
    cache_provider: Literal["enhanced", "basic"] | Expr | None = None,
    cache_disabled: bool | Expr | None = None,
    cache_read_only: bool | Expr | None = None,
    cache_write_only: bool | Expr | None = None,
    cache_overwrite_existing: bool | Expr | None = None,
    cache_encryption_key: Expr | None = None,
    cache_cleanup: Literal["never", "on-success", "always"] | Expr | None = None,
    gradle_home_cache_cleanup: bool | Expr | None = None,
    gradle_home_cache_includes: Sequence[Text] | Text | None = None,
    gradle_home_cache_excludes: Sequence[Text] | Text | None = None,
    add_job_summary: Literal["never", "always", "on-failure"] | Expr | None = None,
    add_job_summary_as_pr_comment: Literal["never", "always", "on-failure"] | Expr | None = None,
    dependency_graph: _Choices1 | Expr | None = None,
    dependency_graph_report_dir: Text | None = None,
    dependency_graph_continue_on_failure: bool | Expr | None = None,
    dependency_graph_exclude_projects: Text | None = None,
    dependency_graph_include_projects: Text | None = None,
    dependency_graph_exclude_configurations: Text | None = None,
    dependency_graph_include_configurations: Text | None = None,
    artifact_retention_days: int | Expr | None = None,
    build_scan_publish: bool | Expr | None = None,
    build_scan_terms_of_use_url: Text | None = None,
    build_scan_terms_of_use_agree: Literal["yes"] | str | Expr | None = None,
    develocity_access_key: Expr | None = None,
    develocity_token_expiry: int | Expr | None = None,
    develocity_injection_enabled: bool | Expr | None = None,
    develocity_url: Text | None = None,
    develocity_allow_untrusted_server: bool | Expr | None = None,
    develocity_capture_file_fingerprints: bool | Expr | None = None,
    develocity_enforce_url: bool | Expr | None = None,
    develocity_plugin_version: Text | None = None,
    develocity_ccud_plugin_version: Text | None = None,
    gradle_plugin_repository_url: Text | None = None,
    gradle_plugin_repository_username: Text | None = None,
    gradle_plugin_repository_password: Expr | None = None,
    validate_wrappers: bool | Expr | None = None,
    allow_snapshot_wrappers: bool | Expr | None = None,
    arguments: Sequence[Text] | Text | None = None,
    gradle_home_cache_strict_match: bool | Expr | None = None,
    workflow_job_context: Text | None = None,
    github_token: Expr | None = None,
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
    """Return a step that runs gradle/actions/setup-gradle v6.3.0.

    Permissions it may need: contents: write (setup-gradle submits the dependencies), pull-requests: write (setup-gradle
    comments on the pull request).

    Defaults of the action: cache_provider 'enhanced', cache_disabled 'false', cache_read_only '${{
    github.event.repository != null && github.ref_name != github.event.repository.default_branch }}', cache_write_only
    'false', cache_overwrite_existing 'false', cache_cleanup 'on-success', gradle_home_cache_includes
    'caches\\nnotifications', add_job_summary 'always', add_job_summary_as_pr_comment 'never', dependency_graph
    'disabled', dependency_graph_report_dir 'dependency-graph-reports', dependency_graph_continue_on_failure 'true',
    build_scan_publish 'false', validate_wrappers 'true', allow_snapshot_wrappers 'false',
    gradle_home_cache_strict_match 'false', workflow_job_context '${{ toJSON(matrix) }}', github_token '${{ github.token
    }}'.
    """
