"""The binding of github/codeql-action/autobuild."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def codeql_action_autobuild(
    *,
    token: Expr | None = None,
    matrix: Text | None = None,
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
) -> ActionStep[None]:
    """Return a step that runs github/codeql-action/autobuild v4.36.2.

    Defaults of the action: token '${{ github.token }}', matrix '${{ toJson(matrix) }}'.
    """
