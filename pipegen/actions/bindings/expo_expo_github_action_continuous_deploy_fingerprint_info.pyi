"""The binding of expo/expo-github-action/continuous-deploy-fingerprint-info."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    android_build_id: Expr
    android_fingerprint: Expr
    ios_build_id: Expr
    ios_fingerprint: Expr
    def __getitem__(
        self,
        name: Literal[
            "android-build-id",
            "android-fingerprint",
            "ios-build-id",
            "ios-fingerprint",
        ],
    ) -> Expr: ...

def expo_github_action_continuous_deploy_fingerprint_info(
    *,
    profile: Text,
    platform: Literal["all", "android", "ios"] | Expr | None = None,
    environment: Text | None = None,
    github_token: Expr | None = None,
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
) -> ActionStep[_Outputs]:
    """Return a step that runs expo/expo-github-action/continuous-deploy-fingerprint-info 9.0.0.

    Defaults of the action: platform 'all', github_token '${{ github.token }}', working_directory '${{ github.workspace
    }}'.
    """
