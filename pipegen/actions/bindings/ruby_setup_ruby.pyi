"""The binding of ruby/setup-ruby."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    ruby_prefix: Expr
    def __getitem__(self, name: Literal["ruby-prefix"]) -> Expr: ...

def setup_ruby(
    *,
    ruby_version: Text | None = None,
    rubygems: Text | None = None,
    bundler: Text | None = None,
    bundler_cache: bool | Expr | None = None,
    working_directory: Text | None = None,
    cache_version: Text | None = None,
    self_hosted: bool | Expr | None = None,
    windows_toolchain: Literal["default", "none"] | Expr | None = None,
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
    """Return a step that runs ruby/setup-ruby v1.315.0.

    Defaults of the action: ruby_version 'default', bundler_cache 'false', token "${{ github.server_url ==
    'https://github.com' && github.token || '' }}".
    """
