"""The binding of datadog/junit-upload-github-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def junit_upload_github_action(
    *,
    api_key: Expr,
    site: Text | None = None,
    files: Text | None = None,
    auto_discovery: bool | Expr | None = None,
    ignored_paths: Sequence[Text] | Text | None = None,
    concurrency: int | Expr | None = None,
    tags: Sequence[Text] | Text | None = None,
    service: Text | None = None,
    with_env: Text | None = None,
    logs: bool | Expr | None = None,
    datadog_ci_version: Text | None = None,
    github_token: Expr | None = None,
    extra_args: Text | None = None,
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
    """Return a step that runs datadog/junit-upload-github-action v3.6.0.

    Defaults of the action: site 'datadoghq.com', files '.', auto_discovery 'true', concurrency '20', datadog_ci_version
    'v5.21.2'.
    """
