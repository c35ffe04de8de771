"""The binding of grafana/run-k6-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# ruff: noqa: N815

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    testRunIds: Expr
    def __getitem__(self, name: Literal["testRunIds"]) -> Expr: ...

def run_k6_action(
    *,
    path: Sequence[Text] | Text,
    github_token: Expr | None = None,
    parallel: bool | Expr | None = None,
    fail_fast: bool | Expr | None = None,
    flags: Text | None = None,
    inspect_flags: Text | None = None,
    cloud_run_locally: bool | Expr | None = None,
    cloud_comment_on_pr: bool | Expr | None = None,
    only_verify_scripts: bool | Expr | None = None,
    debug: bool | Expr | None = None,
    disable_analytics: bool | Expr | None = None,
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
    """Return a step that runs grafana/run-k6-action v1.4.0.

    Permissions it may need: pull-requests: write (run-k6-action comments on the pull request).

    Defaults of the action: github_token '${{ github.token }}', parallel 'false', fail_fast 'false', cloud_run_locally
    'true', cloud_comment_on_pr 'true', only_verify_scripts 'false', debug 'false', disable_analytics 'false'.
    """
