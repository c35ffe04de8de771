"""The binding of actions/configure-pages."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    base_path: Expr
    base_url: Expr
    host: Expr
    origin: Expr
    def __getitem__(self, name: Literal["base_path", "base_url", "host", "origin"]) -> Expr: ...

def configure_pages(
    *,
    static_site_generator: Literal["nuxt", "next", "gatsby", "sveltekit"] | Expr | None = None,
    generator_config_file: Text | None = None,
    token: Expr | None = None,
    enablement: bool | Expr | None = None,
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
    """Return a step that runs actions/configure-pages v5.0.0.

    Permissions it may need: pages: read (configure-pages reads the settings of the site), pages: write (configure-pages
    switches Pages on).

    Defaults of the action: token '${{ github.token }}', enablement 'false'.
    """
