"""The binding of pre-commit/action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.text import Condition, Count, Flag, Text, Value

def action(
    *,
    extra_args: Text | None = None,
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
    """Return a step that runs pre-commit/action v3.0.1.

    A commit of the action does not fix what it runs: actions/cache@v4.

    Defaults of the action: extra_args '--all-files'.
    """
