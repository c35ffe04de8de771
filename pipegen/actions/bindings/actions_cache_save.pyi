"""The binding of actions/cache/save."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def cache_save(
    *,
    path: Sequence[Text] | Text,
    key: Text,
    upload_chunk_size: int | Expr | None = None,
    enable_cross_os_archive: bool | Expr | None = None,
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
    """Return a step that runs actions/cache/save v5.0.5.

    Defaults of the action: enable_cross_os_archive 'false'.
    """
