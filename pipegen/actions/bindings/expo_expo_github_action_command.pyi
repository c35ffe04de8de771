"""The binding of expo/expo-github-action/command."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def expo_github_action_command(
    *,
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
) -> ActionStep[None]:
    """Return a step that runs expo/expo-github-action/command 9.0.0.

    Permissions it may need: issues: write (the command action answers the comment), pull-requests: write (the command
    action answers on the pull request).

    Defaults of the action: github_token '${{ github.token }}'.
    """
