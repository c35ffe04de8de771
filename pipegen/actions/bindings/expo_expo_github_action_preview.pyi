"""The binding of expo/expo-github-action/preview."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# ruff: noqa: N815

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    androidBranchName: Expr
    androidGroupId: Expr
    androidId: Expr
    androidLink: Expr
    androidMessage: Expr
    androidQR: Expr
    androidRuntimeVersion: Expr
    branchName: Expr
    comment: Expr
    commentId: Expr
    createdAt: Expr
    gitCommitHash: Expr
    groupId: Expr
    iosBranchName: Expr
    iosGroupId: Expr
    iosId: Expr
    iosLink: Expr
    iosMessage: Expr
    iosQR: Expr
    iosRuntimeVersion: Expr
    link: Expr
    message: Expr
    projectId: Expr
    projectName: Expr
    projectScheme: Expr
    projectSlug: Expr
    qr: Expr
    runtimeVersion: Expr
    def __getitem__(
        self,
        name: Literal[
            "androidBranchName",
            "androidGroupId",
            "androidId",
            "androidLink",
            "androidMessage",
            "androidQR",
            "androidRuntimeVersion",
            "branchName",
            "comment",
            "commentId",
            "createdAt",
            "gitCommitHash",
            "groupId",
            "iosBranchName",
            "iosGroupId",
            "iosId",
            "iosLink",
            "iosMessage",
            "iosQR",
            "iosRuntimeVersion",
            "link",
            "message",
            "projectId",
            "projectName",
            "projectScheme",
            "projectSlug",
            "qr",
            "runtimeVersion",
        ],
    ) -> Expr: ...

def expo_github_action_preview(
    *,
    command: Text,
    with_comment: bool | Expr | None = None,
    comment_id: Text | None = None,
    qr_target: Literal["dev-build", "expo-go"] | Expr | None = None,
    working_directory: Text | None = None,
    github_token: Expr | None = None,
    app_scheme: Text | None = None,
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
    """Return a step that runs expo/expo-github-action/preview 9.0.0.

    Permissions it may need: pull-requests: write (preview comments on the pull request).

    Defaults of the action: with_comment 'true', working_directory '${{ github.workspace }}', github_token '${{
    github.token }}'.
    """
