"""The binding of sigstore/cosign-installer."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def cosign_installer(
    *,
    cosign_release: Text | None = None,
    install_dir: Text | None = None,
    use_sudo: bool | Expr | None = None,
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
    """Return a step that runs sigstore/cosign-installer v4.1.2.

    Defaults of the action: cosign_release 'v3.0.6', install_dir '$HOME/.cosign', use_sudo 'false'.
    """
