"""The binding of expo/expo-github-action/preview-comment."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# ruff: noqa: N815

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    message: Expr
    messageId: Expr
    projectLink: Expr
    projectName: Expr
    projectOwner: Expr
    projectQR: Expr
    projectSlug: Expr
    def __getitem__(
        self,
        name: Literal[
            "message",
            "messageId",
            "projectLink",
            "projectName",
            "projectOwner",
            "projectQR",
            "projectSlug",
        ],
    ) -> Expr: ...

def expo_github_action_preview_comment(
    *,
    project: Text | None = None,
    channel: Text | None = None,
    with_comment: bool | Expr | None = None,
    message: Text | None = None,
    message_id: Text | None = None,
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
    """Return a step that runs expo/expo-github-action/preview-comment 9.0.0.

    Permissions it may need: pull-requests: write (preview-comment comments on the pull request).

    Defaults of the action: with_comment 'true', github_token '${{ github.token }}'.
    """
