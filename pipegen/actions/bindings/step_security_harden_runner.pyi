"""The binding of step-security/harden-runner."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def harden_runner(
    *,
    allowed_endpoints: Sequence[Text] | Text | None = None,
    egress_policy: Literal["audit", "block"] | Expr | None = None,
    token: Expr | None = None,
    disable_telemetry: bool | Expr | None = None,
    disable_sudo: None = None,
    disable_sudo_and_containers: bool | Expr | None = None,
    disable_file_monitoring: bool | Expr | None = None,
    policy: Text | None = None,
    api_key: Expr | None = None,
    use_policy_store: bool | Expr | None = None,
    deploy_on_self_hosted_vm: bool | Expr | None = None,
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
    """Return a step that runs step-security/harden-runner v2.20.1.

    Defaults of the action: egress_policy 'block', token '${{ github.token }}', disable_telemetry 'false',
    disable_sudo_and_containers 'false', disable_file_monitoring 'false', use_policy_store 'false',
    deploy_on_self_hosted_vm 'false'.
    """
