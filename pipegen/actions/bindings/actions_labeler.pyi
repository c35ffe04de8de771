"""The binding of actions/labeler."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    all_labels: Expr
    new_labels: Expr
    def __getitem__(self, name: Literal["all-labels", "new-labels"]) -> Expr: ...

def labeler(
    *,
    repo_token: Expr | None = None,
    configuration_path: Text | None = None,
    sync_labels: bool | Expr | None = None,
    dot: bool | Expr | None = None,
    pr_number: Sequence[Text] | Text | None = None,
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
    """Return a step that runs actions/labeler v7.0.0.

    Permissions it may need: contents: read (labeler reads its configuration), pull-requests: write (labeler labels the
    pull request).

    Defaults of the action: repo_token '${{ github.token }}', configuration_path '.github/labeler.yml', sync_labels
    'false', dot 'true'.
    """
