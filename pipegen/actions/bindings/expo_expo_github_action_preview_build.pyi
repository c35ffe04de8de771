"""The binding of expo/expo-github-action/preview-build."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# ruff: noqa: N815

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    androidAppVersion: Expr
    androidBuildId: Expr
    androidLink: Expr
    comment: Expr
    commentId: Expr
    gitCommitHash: Expr
    iosAppVersion: Expr
    iosBuildId: Expr
    iosLink: Expr
    projectId: Expr
    def __getitem__(
        self,
        name: Literal[
            "androidAppVersion",
            "androidBuildId",
            "androidLink",
            "comment",
            "commentId",
            "gitCommitHash",
            "iosAppVersion",
            "iosBuildId",
            "iosLink",
            "projectId",
        ],
    ) -> Expr: ...

def expo_github_action_preview_build(
    *,
    command: Text,
    with_comment: bool | Expr | None = None,
    comment_id: Text | None = None,
    working_directory: Text | None = None,
    packager: Literal["bun", "npm", "pnpm", "yarn"] | str | Expr | None = None,
    github_token: Expr | None = None,
    fingerprint_version: Text | None = None,
    fingerprint_installation_cache: bool | Expr | None = None,
    fingerprint_db_cache_key: Text | None = None,
    eas_build_message: Text | None = None,
    previous_git_commit: Text | None = None,
    current_git_commit: Text | None = None,
    saving_db_branch: Text | None = None,
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
    """Return a step that runs expo/expo-github-action/preview-build 9.0.0.

    Permissions it may need: pull-requests: write (preview-build comments on the pull request), actions: write (preview-
    build replaces its database in the cache), contents: read (preview-build reads a private repository).

    Defaults of the action: with_comment 'true', working_directory '${{ github.workspace }}', packager 'yarn',
    github_token '${{ github.token }}', fingerprint_version 'latest', fingerprint_installation_cache 'true',
    fingerprint_db_cache_key 'fingerprint-db'.
    """
