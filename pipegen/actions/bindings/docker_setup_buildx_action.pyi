"""The binding of docker/setup-buildx-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    driver: Expr
    endpoint: Expr
    flags: Expr
    name: Expr
    nodes: Expr
    platforms: Expr
    status: Expr
    def __getitem__(
        self,
        name: Literal[
            "driver",
            "endpoint",
            "flags",
            "name",
            "nodes",
            "platforms",
            "status",
        ],
    ) -> Expr: ...

def setup_buildx_action(
    *,
    version: Text | None = None,
    driver: Literal["docker-container", "docker", "kubernetes", "remote", "cloud"] | str | Expr | None = None,
    driver_opts: Sequence[Text] | Text | None = None,
    buildkitd_flags: Text | None = None,
    buildkitd_config: Text | None = None,
    buildkitd_config_inline: Text | None = None,
    use: bool | Expr | None = None,
    with_name: Text | None = None,
    endpoint: Text | None = None,
    platforms: Sequence[Text] | Text | None = None,
    append: Mapping[str, object] | Sequence[object] | Text | None = None,
    keep_state: bool | Expr | None = None,
    cache_binary: bool | Expr | None = None,
    cleanup: bool | Expr | None = None,
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
    """Return a step that runs docker/setup-buildx-action v4.3.0.

    Defaults of the action: driver 'docker-container', use 'true', keep_state 'false', cache_binary 'true', cleanup
    'true'.
    """
