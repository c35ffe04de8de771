"""The binding of google-github-actions/setup-gcloud."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    version: Expr
    def __getitem__(self, name: Literal["version"]) -> Expr: ...

def setup_gcloud(
    *,
    version: Text | None = None,
    project_id: Text | None = None,
    install_components: Sequence[Text] | Text | None = None,
    skip_install: bool | Expr | None = None,
    cache: bool | Expr | None = None,
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
    """Return a step that runs google-github-actions/setup-gcloud v3.0.1.

    Defaults of the action: version 'latest', skip_install 'false', cache 'false'.
    """
