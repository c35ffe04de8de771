"""The binding of actions/setup-go."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    cache_hit: Expr
    go_version: Expr
    def __getitem__(self, name: Literal["cache-hit", "go-version"]) -> Expr: ...

def setup_go(
    *,
    go_version: Text | None = None,
    go_version_file: Text | None = None,
    check_latest: bool | Expr | None = None,
    token: Expr | None = None,
    cache: bool | Expr | None = None,
    cache_dependency_path: Sequence[Text] | Text | None = None,
    architecture: Literal["x86", "x64"] | str | Expr | None = None,
    go_download_base_url: Text | None = None,
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
    """Return a step that runs actions/setup-go v7.0.0.

    Defaults of the action: check_latest 'false', token "${{ github.server_url == 'https://github.com' && github.token
    || '' }}", cache 'true'.
    """
