"""The binding of aquasecurity/trivy-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "table",
    "json",
    "template",
    "sarif",
    "cyclonedx",
    "spdx",
    "spdx-json",
    "github",
]

def trivy_action(
    *,
    scan_type: Literal["image", "fs", "repo", "rootfs", "config", "sbom", "vm"] | str | Expr | None = None,
    image_ref: Text | None = None,
    input: Text | None = None,
    scan_ref: Text | None = None,
    exit_code: int | Expr | None = None,
    ignore_unfixed: bool | Expr | None = None,
    vuln_type: Sequence[Text] | Text | None = None,
    severity: Sequence[Literal["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"] | Expr] | Text | None = None,
    format: _Choices1 | str | Expr | None = None,
    template: Text | None = None,
    output: Text | None = None,
    skip_dirs: Sequence[Text] | Text | None = None,
    skip_files: Sequence[Text] | Text | None = None,
    cache_dir: Text | None = None,
    timeout: Text | None = None,
    ignore_policy: Text | None = None,
    hide_progress: bool | Expr | None = None,
    list_all_pkgs: bool | Expr | None = None,
    scanners: Sequence[Text] | Text | None = None,
    trivyignores: Sequence[Text] | Text | None = None,
    github_pat: Expr | None = None,
    trivy_config: Text | None = None,
    tf_vars: Text | None = None,
    limit_severities_for_sarif: bool | Expr | None = None,
    docker_host: Text | None = None,
    version: Text | None = None,
    cache: bool | Expr | None = None,
    skip_setup_trivy: bool | Expr | None = None,
    token_setup_trivy: Expr | None = None,
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
    """Return a step that runs aquasecurity/trivy-action v0.36.0.

    Defaults of the action: scan_type 'image', scan_ref '.', ignore_unfixed 'false', vuln_type 'os,library', severity
    'UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL', format 'table', cache_dir '${{ github.workspace }}/.cache/trivy', list_all_pkgs
    'false', version 'v0.70.0', cache 'true', skip_setup_trivy 'false', token_setup_trivy '${{ github.token }}'.
    """
