"""The binding of oven-sh/setup-bun."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    bun_download_url: Expr
    bun_path: Expr
    bun_revision: Expr
    bun_version: Expr
    cache_hit: Expr
    def __getitem__(
        self,
        name: Literal[
            "bun-download-url",
            "bun-path",
            "bun-revision",
            "bun-version",
            "cache-hit",
        ],
    ) -> Expr: ...

def setup_bun(
    *,
    bun_version: Text | None = None,
    bun_version_file: Text | None = None,
    bun_download_url: Text | None = None,
    registries: Sequence[Text] | Text | None = None,
    registry_url: None = None,
    scope: None = None,
    no_cache: bool | Expr | None = None,
    token: Expr | None = None,
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
    """Return a step that runs oven-sh/setup-bun v2.2.0.

    Defaults of the action: no_cache 'false', token "${{ github.server_url == 'https://github.com' && github.token || ''
    }}".
    """
