"""The binding of actions/download-artifact."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    download_path: Expr
    def __getitem__(self, name: Literal["download-path"]) -> Expr: ...

def download_artifact(
    *,
    with_name: Text | None = None,
    artifact_ids: Sequence[Text] | Text | None = None,
    path: Text | None = None,
    pattern: Text | None = None,
    merge_multiple: bool | Expr | None = None,
    github_token: Expr | None = None,
    repository: Text | None = None,
    run_id: int | Expr | None = None,
    skip_decompress: bool | Expr | None = None,
    digest_mismatch: Literal["ignore", "info", "warn", "error"] | Expr | None = None,
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
    """Return a step that runs actions/download-artifact v8.0.1.

    Permissions it may need: actions: read (download-artifact reads artifacts of another run).

    Defaults of the action: merge_multiple 'false', repository '${{ github.repository }}', run_id '${{ github.run_id
    }}', skip_decompress 'false', digest_mismatch 'error'.
    """
