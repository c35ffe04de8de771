"""The binding of expo/expo-github-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def expo_github_action(
    *,
    expo_version: Text | None = None,
    expo_cache: bool | Expr | None = None,
    eas_version: Text | None = None,
    eas_cache: bool | Expr | None = None,
    packager: Literal["bun", "npm", "pnpm", "yarn"] | str | Expr | None = None,
    patch_watchers: bool | Expr | None = None,
    token: Expr | None = None,
    eas_cache_key: None = None,
    expo_cache_key: None = None,
    username: None = None,
    password: None = None,
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
    """Return a step that runs expo/expo-github-action 9.0.0.

    Defaults of the action: expo_cache 'true', eas_cache 'true', packager 'yarn', patch_watchers 'true'.
    """
