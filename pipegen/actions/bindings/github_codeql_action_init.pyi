"""The binding of github/codeql-action/init."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    codeql_path: Expr
    codeql_version: Expr
    def __getitem__(self, name: Literal["codeql-path", "codeql-version"]) -> Expr: ...

def codeql_action_init(
    *,
    tools: Text | None = None,
    languages: Sequence[Text] | Text | None = None,
    build_mode: Literal["none", "autobuild", "manual"] | Expr | None = None,
    analysis_kinds: Sequence[Text] | Text | None = None,
    token: Expr | None = None,
    registries: Mapping[str, object] | Sequence[object] | Text | None = None,
    matrix: Text | None = None,
    config_file: Text | None = None,
    db_location: Text | None = None,
    config: Mapping[str, object] | Sequence[object] | Text | None = None,
    queries: Sequence[Text] | Text | None = None,
    quality_queries: None = None,
    packs: Sequence[Text] | Text | None = None,
    external_repository_token: Expr | None = None,
    setup_python_dependencies: None = None,
    source_root: Text | None = None,
    ram: int | Expr | None = None,
    threads: int | Expr | None = None,
    debug: bool | Expr | None = None,
    debug_artifact_name: Text | None = None,
    debug_database_name: Text | None = None,
    trap_caching: bool | Expr | None = None,
    dependency_caching: Literal["true", "false", "full", "restore", "store"] | bool | str | Expr | None = None,
    check_run_id: int | Expr | None = None,
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
    """Return a step that runs github/codeql-action/init v4.36.2.

    Permissions it may need: security-events: write (CodeQL uploads its findings), actions: read (CodeQL reads the
    workflow run in a private repository), contents: read (CodeQL reads a private repository).

    Defaults of the action: analysis_kinds 'code-scanning', token '${{ github.token }}', matrix '${{ toJson(matrix) }}',
    debug 'false', check_run_id '${{ job.check_run_id }}'.
    """
