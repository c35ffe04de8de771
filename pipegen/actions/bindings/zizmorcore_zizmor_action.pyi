"""The binding of zizmorcore/zizmor-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def zizmor_action(
    *,
    inputs: Sequence[Text] | Text | None = None,
    online_audits: bool | Expr | None = None,
    persona: Literal["regular", "pedantic", "auditor"] | Expr | None = None,
    min_severity: Literal["unknown", "informational", "low", "medium", "high"] | Expr | None = None,
    min_confidence: Literal["unknown", "low", "medium", "high"] | Expr | None = None,
    version: Text | None = None,
    token: Expr | None = None,
    advanced_security: bool | Expr | None = None,
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
    """Return a step that runs zizmorcore/zizmor-action v0.1.1.

    Trap: newer releases exist that are not known here.

    Permissions it may need: contents: read (zizmor-action reads the repository), actions: read (zizmor-action reads the
    workflow run in a private repository), security-events: write (zizmor-action uploads its findings).

    Defaults of the action: inputs '.', online_audits 'true', persona 'regular', version 'latest', token '${{
    github.token }}', advanced_security 'true'.
    """
