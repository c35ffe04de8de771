"""The binding of datadog/test-visibility-github-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def test_visibility_github_action(
    *,
    languages: Sequence[Text] | Text,
    api_key: Expr,
    site: Text | None = None,
    service: Text | None = None,
    dotnet_tracer_version: Text | None = None,
    java_tracer_version: Text | None = None,
    js_tracer_version: Text | None = None,
    python_tracer_version: Text | None = None,
    python_coverage_version: Text | None = None,
    ruby_tracer_version: Text | None = None,
    go_tracer_version: Text | None = None,
    go_module_dir: Text | None = None,
    java_instrumented_build_system: Literal["gradle", "maven"] | Expr | None = None,
    java_tracer_repository_url: Text | None = None,
    java_tracer_repository_auth_header: Expr | None = None,
    cache: bool | Expr | None = None,
    print_github_step_summary: bool | Expr | None = None,
    service_name: None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[None]:
    """Return a step that runs datadog/test-visibility-github-action v2.9.0.

    Defaults of the action: site 'datadoghq.com', cache 'true', print_github_step_summary 'true'.
    """
