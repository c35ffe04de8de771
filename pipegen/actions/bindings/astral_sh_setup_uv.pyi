"""The binding of astral-sh/setup-uv."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    cache_hit: Expr
    cache_key: Expr
    python_cache_hit: Expr
    python_version: Expr
    uv_path: Expr
    uv_version: Expr
    uvx_path: Expr
    venv: Expr
    def __getitem__(
        self,
        name: Literal[
            "cache-hit",
            "cache-key",
            "python-cache-hit",
            "python-version",
            "uv-path",
            "uv-version",
            "uvx-path",
            "venv",
        ],
    ) -> Expr: ...

def setup_uv(
    *,
    version: Text | None = None,
    version_file: Text | None = None,
    python_version: Text | None = None,
    activate_environment: bool | Expr | None = None,
    venv_path: Text | None = None,
    no_project: bool | Expr | None = None,
    working_directory: Text | None = None,
    checksum: Text | None = None,
    github_token: Expr | None = None,
    enable_cache: Literal["true", "false", "auto"] | bool | Expr | None = None,
    cache_dependency_glob: Sequence[Text] | Text | None = None,
    restore_cache: bool | Expr | None = None,
    save_cache: bool | Expr | None = None,
    cache_suffix: Text | None = None,
    cache_local_path: Text | None = None,
    prune_cache: bool | Expr | None = None,
    cache_python: bool | Expr | None = None,
    ignore_nothing_to_cache: bool | Expr | None = None,
    ignore_empty_workdir: bool | Expr | None = None,
    tool_dir: Text | None = None,
    tool_bin_dir: Text | None = None,
    manifest_file: Text | None = None,
    download_from_astral_mirror: bool | Expr | None = None,
    add_problem_matchers: bool | Expr | None = None,
    quiet: bool | Expr | None = None,
    resolution_strategy: Literal["highest", "lowest"] | Expr | None = None,
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
    """Return a step that runs astral-sh/setup-uv v10.0.1.

    Defaults of the action: activate_environment 'false', no_project 'false', working_directory '${{ github.workspace
    }}', github_token '${{ github.token }}', enable_cache 'auto', cache_dependency_glob
    '**/*requirements*.txt\\n**/*requirements*.in\\n**/*constraints*.txt\\n**/*constraints*.in\\n**/pyproject.toml\\n**/uv.lock\\n**/*.py.lock',
    restore_cache 'true', save_cache 'true', prune_cache 'false', cache_python 'false', ignore_nothing_to_cache 'false',
    ignore_empty_workdir 'false', download_from_astral_mirror 'true', add_problem_matchers 'true', quiet 'false',
    resolution_strategy 'highest'.
    """
