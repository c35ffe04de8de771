"""The binding of actions/cache."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    cache_hit: Expr
    def __getitem__(self, name: Literal["cache-hit"]) -> Expr: ...

def cache(
    *,
    path: Sequence[Text] | Text,
    key: Text,
    restore_keys: Sequence[Text] | Text | None = None,
    upload_chunk_size: int | Expr | None = None,
    enable_cross_os_archive: bool | Expr | None = None,
    fail_on_cache_miss: bool | Expr | None = None,
    lookup_only: bool | Expr | None = None,
    save_always: None = None,
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
    """Return a step that runs actions/cache v5.0.5.

    Defaults of the action: enable_cross_os_archive 'false', fail_on_cache_miss 'false', lookup_only 'false'.
    """
