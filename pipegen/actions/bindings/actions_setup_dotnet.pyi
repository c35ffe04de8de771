"""The binding of actions/setup-dotnet."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "x64",
    "x86",
    "arm64",
    "amd64",
    "arm",
    "s390x",
    "ppc64le",
    "riscv64",
]

class _Outputs:
    cache_hit: Expr
    dotnet_version: Expr
    def __getitem__(self, name: Literal["cache-hit", "dotnet-version"]) -> Expr: ...

def setup_dotnet(
    *,
    dotnet_version: Sequence[Text] | Text | None = None,
    dotnet_quality: Literal["daily", "preview", "ga"] | str | Expr | None = None,
    dotnet_channel: Text | None = None,
    global_json_file: Text | None = None,
    source_url: Text | None = None,
    owner: Text | None = None,
    config_file: Text | None = None,
    cache: bool | Expr | None = None,
    cache_dependency_path: Sequence[Text] | Text | None = None,
    workloads: Sequence[Text] | Text | None = None,
    architecture: _Choices1 | str | Expr | None = None,
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
    """Return a step that runs actions/setup-dotnet v6.0.0.

    Defaults of the action: cache 'false'.
    """
