"""The binding of gradle/actions/wrapper-validation."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    failed_wrapper: Expr
    def __getitem__(self, name: Literal["failed-wrapper"]) -> Expr: ...

def actions_wrapper_validation(
    *,
    min_wrapper_count: int | Expr | None = None,
    allow_snapshots: bool | Expr | None = None,
    allow_checksums: Sequence[Text] | Text | None = None,
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
    """Return a step that runs gradle/actions/wrapper-validation v6.3.0.

    Defaults of the action: min_wrapper_count '1', allow_snapshots 'false'.
    """
