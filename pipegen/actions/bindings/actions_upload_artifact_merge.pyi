"""The binding of actions/upload-artifact/merge."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    artifact_digest: Expr
    artifact_id: Expr
    artifact_url: Expr
    def __getitem__(self, name: Literal["artifact-digest", "artifact-id", "artifact-url"]) -> Expr: ...

def upload_artifact_merge(
    *,
    with_name: Text | None = None,
    pattern: Text | None = None,
    separate_directories: bool | Expr | None = None,
    retention_days: int | Expr | None = None,
    compression_level: int | Expr | None = None,
    delete_merged: bool | Expr | None = None,
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
    """Return a step that runs actions/upload-artifact/merge v7.0.0.

    Defaults of the action: with_name 'merged-artifacts', pattern '*', separate_directories 'false', compression_level
    '6', delete_merged 'false', include_hidden_files 'false'.
    """
