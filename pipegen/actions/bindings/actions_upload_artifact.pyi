"""The binding of actions/upload-artifact."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
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

def upload_artifact(
    *,
    path: Sequence[Text] | Text,
    with_name: Text | None = None,
    if_no_files_found: Literal["warn", "error", "ignore"] | Expr | None = None,
    retention_days: int | Expr | None = None,
    compression_level: int | Expr | None = None,
    overwrite: bool | Expr | None = None,
    include_hidden_files: bool | Expr | None = None,
    archive: bool | Expr | None = None,
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
    """Return a step that runs actions/upload-artifact v7.0.0.

    Defaults of the action: with_name 'artifact', if_no_files_found 'warn', compression_level '6', overwrite 'false',
    include_hidden_files 'false', archive 'true'.
    """
