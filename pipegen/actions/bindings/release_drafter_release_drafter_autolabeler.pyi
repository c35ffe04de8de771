"""The binding of release-drafter/release-drafter/autolabeler."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def release_drafter_autolabeler(
    *,
    token: Expr | None = None,
    config_name: Text | None = None,
    dry_run: bool | Expr | None = None,
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
    """Return a step that runs release-drafter/release-drafter/autolabeler v7.7.0.

    Permissions it may need: contents: read (autolabeler reads its configuration), pull-requests: write (autolabeler
    labels the pull request).

    Defaults of the action: token '${{ github.token }}', config_name 'release-drafter.yml'.
    """
