"""The binding of datadog/synthetics-ci-github-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    batch_url: Expr
    critical_errors_count: Expr
    failed_count: Expr
    failed_non_blocking_count: Expr
    passed_count: Expr
    previously_passed_count: Expr
    raw_results: Expr
    tests_not_found_count: Expr
    tests_skipped_count: Expr
    timed_out_count: Expr
    def __getitem__(
        self,
        name: Literal[
            "batch-url",
            "critical-errors-count",
            "failed-count",
            "failed-non-blocking-count",
            "passed-count",
            "previously-passed-count",
            "raw-results",
            "tests-not-found-count",
            "tests-skipped-count",
            "timed-out-count",
        ],
    ) -> Expr: ...

def synthetics_ci_github_action(
    *,
    api_key: Expr,
    app_key: Expr,
    batch_timeout: int | Expr | None = None,
    config_path: Text | None = None,
    datadog_site: Text | None = None,
    fail_on_critical_errors: bool | Expr | None = None,
    fail_on_missing_tests: bool | Expr | None = None,
    fail_on_timeout: bool | Expr | None = None,
    files: Sequence[Text] | Text | None = None,
    junit_report: Text | None = None,
    locations: Sequence[Text] | Text | None = None,
    public_ids: Sequence[Text] | Text | None = None,
    selective_rerun: bool | Expr | None = None,
    subdomain: Text | None = None,
    test_search_query: Text | None = None,
    tunnel: bool | Expr | None = None,
    variables: Sequence[Text] | Text | None = None,
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
    """Return a step that runs datadog/synthetics-ci-github-action v4.1.1.

    Defaults of the action: tunnel 'false'.
    """
