"""The binding of grafana/setup-k6-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    k6_version: Expr
    def __getitem__(self, name: Literal["k6-version"]) -> Expr: ...

def setup_k6_action(
    *,
    k6_version: Text | None = None,
    browser: bool | Expr | None = None,
    github_token: Expr | None = None,
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
    """Return a step that runs grafana/setup-k6-action v1.2.1.

    Defaults of the action: github_token '${{ github.token }}'.
    """
