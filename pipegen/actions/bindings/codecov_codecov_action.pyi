"""The binding of codecov/codecov-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "upload-coverage",
    "empty-upload",
    "pr-base-picking",
    "send-notifications",
]

def codecov_action(
    *,
    base_sha: Text | None = None,
    binary: Text | None = None,
    codecov_yml_path: Text | None = None,
    commit_parent: Text | None = None,
    directory: Text | None = None,
    disable_file_fixes: bool | Expr | None = None,
    disable_search: bool | Expr | None = None,
    disable_safe_directory: bool | Expr | None = None,
    disable_telem: bool | Expr | None = None,
    dry_run: bool | Expr | None = None,
    env_vars: Sequence[Text] | Text | None = None,
    exclude: Sequence[Text] | Text | None = None,
    fail_ci_if_error: bool | Expr | None = None,
    files: Sequence[Text] | Text | None = None,
    flags: Sequence[Text] | Text | None = None,
    force: bool | Expr | None = None,
    git_service: Text | None = None,
    gcov_args: Text | None = None,
    gcov_executable: Text | None = None,
    gcov_ignore: Text | None = None,
    gcov_include: Text | None = None,
    handle_no_reports_found: bool | Expr | None = None,
    job_code: Text | None = None,
    with_name: Text | None = None,
    network_filter: Text | None = None,
    network_prefix: Text | None = None,
    os: Text | None = None,
    override_branch: Text | None = None,
    override_build: Text | None = None,
    override_build_url: Text | None = None,
    override_commit: Text | None = None,
    override_pr: int | Expr | None = None,
    plugins: Sequence[Text] | Text | None = None,
    recurse_submodules: bool | Expr | None = None,
    report_code: Text | None = None,
    report_type: Literal["coverage", "test_results"] | Expr | None = None,
    root_dir: Text | None = None,
    run_command: _Choices1 | str | Expr | None = None,
    skip_validation: bool | Expr | None = None,
    slug: Text | None = None,
    swift_project: Text | None = None,
    token: Expr | None = None,
    url: Text | None = None,
    use_legacy_upload_endpoint: bool | Expr | None = None,
    use_oidc: bool | Expr | None = None,
    use_pypi: bool | Expr | None = None,
    verbose: bool | Expr | None = None,
    version: Text | None = None,
    working_directory: Text | None = None,
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
    """Return a step that runs codecov/codecov-action v5.5.2.

    Permissions it may need: id-token: write (codecov-action uploads with an identity token).

    Defaults of the action: disable_file_fixes 'false', disable_search 'false', disable_safe_directory 'false',
    disable_telem 'false', dry_run 'false', fail_ci_if_error 'false', git_service 'github', gcov_executable 'gcov',
    handle_no_reports_found 'false', recurse_submodules 'false', run_command 'upload-coverage', skip_validation 'false',
    use_legacy_upload_endpoint 'false', use_oidc 'false', use_pypi 'false', verbose 'false', version 'latest'.
    """
