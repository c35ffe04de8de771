"""The binding of docker/bake-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    metadata: Expr
    def __getitem__(self, name: Literal["metadata"]) -> Expr: ...

def bake_action(
    *,
    builder: Text | None = None,
    allow: Sequence[Text] | Text | None = None,
    call: Literal["build", "check", "outline", "targets"] | str | Expr | None = None,
    files: Sequence[Text] | Text | None = None,
    no_cache: bool | Expr | None = None,
    pull: bool | Expr | None = None,
    load: bool | Expr | None = None,
    provenance: Text | None = None,
    push: bool | Expr | None = None,
    sbom: Text | None = None,
    set: Sequence[Text] | Text | None = None,
    source: Text | None = None,
    targets: Sequence[Text] | Text | None = None,
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
    """Return a step that runs docker/bake-action v7.1.0.

    Defaults of the action: no_cache 'false', pull 'false', load 'false', push 'false', github_token '${{ github.token
    }}'.
    """
