"""The binding of anchore/sbom-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def sbom_action(
    *,
    path: Text | None = None,
    file: Text | None = None,
    image: Text | None = None,
    registry_username: Text | None = None,
    registry_password: Expr | None = None,
    format: Literal["spdx", "spdx-json", "cyclonedx", "cyclonedx-json"] | str | Expr | None = None,
    github_token: Expr | None = None,
    artifact_name: Text | None = None,
    output_file: Text | None = None,
    syft_version: Text | None = None,
    dependency_snapshot: bool | Expr | None = None,
    upload_artifact: bool | Expr | None = None,
    upload_artifact_retention: int | Expr | None = None,
    upload_release_assets: bool | Expr | None = None,
    config: Text | None = None,
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
    """Return a step that runs anchore/sbom-action v0.24.0.

    Permissions it may need: contents: write (sbom-action submits the dependencies), contents: write (sbom-action
    attaches the bill of materials to the release).

    Defaults of the action: path '.', format 'spdx-json', github_token '${{ github.token }}', dependency_snapshot
    'false', upload_artifact 'true', upload_artifact_retention '0', upload_release_assets 'true'.
    """
