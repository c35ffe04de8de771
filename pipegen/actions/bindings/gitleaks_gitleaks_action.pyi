"""The binding of gitleaks/gitleaks-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.outputs import Outputs
from pipegen.model.text import Condition, Count, Flag, Text, Value

def gitleaks_action(
    *,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[Outputs]:
    """Return a step that runs gitleaks/gitleaks-action v3.0.0.

    Trap: takes no inputs: configured by env (GITHUB_TOKEN, GITLEAKS_LICENSE, GITLEAKS_CONFIG).

    Permissions it may need: contents: read (gitleaks-action reads the repository), pull-requests: write (gitleaks-
    action lists the commits of the pull request and comments on leaks).
    """
