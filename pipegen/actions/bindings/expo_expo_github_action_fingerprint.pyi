"""The binding of expo/expo-github-action/fingerprint."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    current_fingerprint: Expr
    current_git_commit: Expr
    fingerprint_diff: Expr
    previous_fingerprint: Expr
    previous_git_commit: Expr
    def __getitem__(
        self,
        name: Literal[
            "current-fingerprint",
            "current-git-commit",
            "fingerprint-diff",
            "previous-fingerprint",
            "previous-git-commit",
        ],
    ) -> Expr: ...

def expo_github_action_fingerprint(
    *,
    packager: Literal["bun", "npm", "pnpm", "yarn"] | str | Expr | None = None,
    github_token: Expr | None = None,
    working_directory: Text | None = None,
    fingerprint_version: Text | None = None,
    fingerprint_installation_cache: bool | Expr | None = None,
    fingerprint_db_cache_key: Text | None = None,
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
    """Return a step that runs expo/expo-github-action/fingerprint 9.0.0.

    Permissions it may need: actions: write (fingerprint replaces its database in the cache), contents: read
    (fingerprint reads a private repository).

    Defaults of the action: packager 'yarn', github_token '${{ github.token }}', working_directory '${{ github.workspace
    }}', fingerprint_version 'latest', fingerprint_installation_cache 'true', fingerprint_db_cache_key 'fingerprint-db'.
    """
