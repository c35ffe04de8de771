"""The binding of github/codeql-action/analyze."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    db_locations: Expr
    sarif_id: Expr
    sarif_output: Expr
    def __getitem__(self, name: Literal["db-locations", "sarif-id", "sarif-output"]) -> Expr: ...

def codeql_action_analyze(
    *,
    check_name: Text | None = None,
    output: Text | None = None,
    upload: Literal["always", "failure-only", "never", "true", "false"] | bool | Expr | None = None,
    cleanup_level: None = None,
    ram: int | Expr | None = None,
    add_snippets: None = None,
    skip_queries: bool | Expr | None = None,
    threads: int | Expr | None = None,
    checkout_path: Text | None = None,
    ref: Text | None = None,
    sha: Text | None = None,
    category: Text | None = None,
    upload_database: bool | Expr | None = None,
    post_processed_sarif_path: Text | None = None,
    wait_for_processing: bool | Expr | None = None,
    token: Expr | None = None,
    matrix: Text | None = None,
    expect_error: bool | Expr | None = None,
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
    """Return a step that runs github/codeql-action/analyze v4.36.2.

    Permissions it may need: security-events: write (CodeQL uploads its findings), actions: read (CodeQL reads the
    workflow run in a private repository), contents: read (CodeQL reads a private repository).

    Defaults of the action: output '../results', upload 'always', skip_queries 'false', checkout_path '${{
    github.workspace }}', upload_database 'true', wait_for_processing 'true', token '${{ github.token }}', matrix '${{
    toJson(matrix) }}', expect_error 'false'.
    """
