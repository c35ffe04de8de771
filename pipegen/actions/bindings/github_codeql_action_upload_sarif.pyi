"""The binding of github/codeql-action/upload-sarif."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    sarif_id: Expr
    sarif_ids: Expr
    def __getitem__(self, name: Literal["sarif-id", "sarif-ids"]) -> Expr: ...

def codeql_action_upload_sarif(
    *,
    sarif_file: Text | None = None,
    checkout_path: Text | None = None,
    ref: Text | None = None,
    sha: Text | None = None,
    token: Expr | None = None,
    matrix: Text | None = None,
    category: Text | None = None,
    wait_for_processing: bool | Expr | None = None,
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
    """Return a step that runs github/codeql-action/upload-sarif v4.36.2.

    Permissions it may need: security-events: write (upload-sarif uploads findings), actions: read (upload-sarif reads
    the workflow run in a private repository), contents: read (upload-sarif reads a private repository).

    Defaults of the action: sarif_file '../results', checkout_path '${{ github.workspace }}', token '${{ github.token
    }}', matrix '${{ toJson(matrix) }}', wait_for_processing 'true'.
    """
