"""The binding of ossf/scorecard-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def scorecard_action(
    *,
    results_file: Text,
    results_format: Literal["json", "sarif"] | Expr,
    repo_token: Expr | None = None,
    publish_results: bool | Expr | None = None,
    file_mode: Literal["archive", "git"] | Expr | None = None,
    internal_publish_base_url: Text | None = None,
    internal_default_token: Expr | None = None,
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
    """Return a step that runs ossf/scorecard-action v2.4.4.

    A commit of the action does not fix what it runs: docker://ghcr.io/ossf/scorecard-action:v2.4.4.

    Permissions it may need: security-events: write (scorecard-action hands its findings to code scanning), contents:
    read (scorecard-action reads the repository), actions: read (scorecard-action reads the workflows of a private
    repository), id-token: write (scorecard-action signs the published results).

    Defaults of the action: repo_token '${{ github.token }}', publish_results 'false', file_mode 'archive',
    internal_publish_base_url 'https://api.scorecard.dev', internal_default_token '${{ github.token }}'.
    """
