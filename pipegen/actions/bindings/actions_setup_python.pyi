"""The binding of actions/setup-python."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    cache_hit: Expr
    python_path: Expr
    python_version: Expr
    def __getitem__(self, name: Literal["cache-hit", "python-path", "python-version"]) -> Expr: ...

def setup_python(
    *,
    python_version: Sequence[Text] | Text | None = None,
    python_version_file: Text | None = None,
    cache: Literal["pip", "pipenv", "poetry"] | Expr | None = None,
    architecture: Literal["x86", "x64", "arm64"] | str | Expr | None = None,
    check_latest: bool | Expr | None = None,
    token: Expr | None = None,
    cache_dependency_path: Sequence[Text] | Text | None = None,
    update_environment: bool | Expr | None = None,
    allow_prereleases: bool | Expr | None = None,
    freethreaded: bool | Expr | None = None,
    pip_version: Text | None = None,
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
    """Return a step that runs actions/setup-python v7.0.0.

    Defaults of the action: check_latest 'false', token "${{ github.server_url == 'https://github.com' && github.token
    || '' }}", update_environment 'true', allow_prereleases 'false', freethreaded 'false'.
    """
