"""The binding of actions/upload-pages-artifact."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    artifact_id: Expr
    def __getitem__(self, name: Literal["artifact_id"]) -> Expr: ...

def upload_pages_artifact(
    *,
    with_name: Text | None = None,
    path: Text | None = None,
    retention_days: int | Expr | None = None,
    include_hidden_files: bool | Expr | None = None,
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
    """Return a step that runs actions/upload-pages-artifact v5.0.0.

    Defaults of the action: with_name 'github-pages', path '_site/', retention_days '1', include_hidden_files 'false'.
    """
