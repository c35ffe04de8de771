"""The binding of actions/deploy-pages."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    page_url: Expr
    def __getitem__(self, name: Literal["page_url"]) -> Expr: ...

def deploy_pages(
    *,
    token: Expr | None = None,
    timeout: int | Expr | None = None,
    error_count: int | Expr | None = None,
    reporting_interval: int | Expr | None = None,
    artifact_name: Text | None = None,
    preview: bool | Expr | None = None,
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
    """Return a step that runs actions/deploy-pages v5.0.0.

    Permissions it may need: pages: write (deploy-pages publishes the site), id-token: write (deploy-pages proves where
    the site comes from), actions: read (deploy-pages reads the artifact of the run).

    Defaults of the action: token '${{ github.token }}', timeout '600000', error_count '10', reporting_interval '5000',
    artifact_name 'github-pages', preview 'false'.
    """
