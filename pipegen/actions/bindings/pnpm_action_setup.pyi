"""The binding of pnpm/action-setup."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def action_setup(
    *,
    version: Text | None = None,
    dest: Text | None = None,
    run_install: Mapping[str, object] | Sequence[object] | Text | None = None,
    package_json_file: Text | None = None,
    standalone: bool | Expr | None = None,
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
    """Return a step that runs pnpm/action-setup v4.0.0.

    Defaults of the action: dest '~/setup-pnpm', run_install 'null', package_json_file 'package.json', standalone
    'false'.
    """
