"""The binding of getsentry/action-release."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def action_release(
    *,
    environment: Text | None = None,
    sourcemaps: Sequence[Text] | Text | None = None,
    inject: bool | Expr | None = None,
    dist: Text | None = None,
    finalize: bool | Expr | None = None,
    ignore_missing: bool | Expr | None = None,
    ignore_empty: bool | Expr | None = None,
    started_at: Text | None = None,
    version: None = None,
    release: Text | None = None,
    version_prefix: None = None,
    release_prefix: Text | None = None,
    set_commits: Literal["auto", "skip", "manual"] | Expr | None = None,
    repo: Text | None = None,
    commit: Text | None = None,
    previous_commit: Text | None = None,
    projects: Sequence[Text] | Text | None = None,
    url_prefix: Text | None = None,
    strip_common_prefix: bool | Expr | None = None,
    working_directory: Text | None = None,
    disable_telemetry: bool | Expr | None = None,
    disable_safe_directory: bool | Expr | None = None,
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
    """Return a step that runs getsentry/action-release v3.7.0.

    Trap: needs env SENTRY_AUTH_TOKEN, SENTRY_ORG and SENTRY_PROJECT (or the projects input).

    Trap: the composite action runs a container image by version tag, which a commit SHA does not pin.

    A commit of the action does not fix what it runs: docker://ghcr.io/getsentry/action-release-image:3.7.0.

    Defaults of the action: inject 'true', finalize 'true', ignore_missing 'false', ignore_empty 'false',
    strip_common_prefix 'false', disable_telemetry 'false', disable_safe_directory 'false'.
    """
