"""The binding of docker/setup-qemu-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    platforms: Expr
    def __getitem__(self, name: Literal["platforms"]) -> Expr: ...

def setup_qemu_action(
    *,
    image: Text | None = None,
    platforms: Sequence[Text] | Text | None = None,
    reset: bool | Expr | None = None,
    cache_image: bool | Expr | None = None,
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
    """Return a step that runs docker/setup-qemu-action v4.2.0.

    Defaults of the action: image 'docker.io/tonistiigi/binfmt:latest', platforms 'all', reset 'false', cache_image
    'true'.
    """
