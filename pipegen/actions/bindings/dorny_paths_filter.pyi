"""The binding of dorny/paths-filter."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.outputs import Outputs
from pipegen.model.text import Condition, Count, Flag, Text, Value

def paths_filter(
    *,
    filters: Mapping[str, object] | Sequence[object] | Text,
    token: Expr | None = None,
    working_directory: Text | None = None,
    ref: Text | None = None,
    base: Text | None = None,
    list_files: Literal["none", "csv", "json", "shell", "escape"] | Expr | None = None,
    initial_fetch_depth: int | Expr | None = None,
    predicate_quantifier: Literal["some", "every"] | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[Outputs]:
    """Return a step that runs dorny/paths-filter v4.0.2.

    Trap: each filter is an output too, and with list-files NAME_count and NAME_files.

    Permissions it may need: pull-requests: read (paths-filter lists the files of the pull request).

    Defaults of the action: token '${{ github.token }}', list_files 'none', initial_fetch_depth '100',
    predicate_quantifier 'some'.
    """
