"""The binding of release-drafter/release-drafter/drafter."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    body: Expr
    html_url: Expr
    id: Expr
    major_version: Expr
    minor_version: Expr
    name: Expr
    patch_version: Expr
    resolved_version: Expr
    tag_name: Expr
    upload_url: Expr
    def __getitem__(
        self,
        name: Literal[
            "body",
            "html_url",
            "id",
            "major_version",
            "minor_version",
            "name",
            "patch_version",
            "resolved_version",
            "tag_name",
            "upload_url",
        ],
    ) -> Expr: ...

def release_drafter_drafter(
    *,
    config_name: Text | None = None,
    token: Expr | None = None,
    with_name: Text | None = None,
    tag: Text | None = None,
    version: Text | None = None,
    publish: bool | Expr | None = None,
    latest: bool | Expr | None = None,
    prerelease: bool | Expr | None = None,
    prerelease_identifier: Text | None = None,
    include_pre_releases: bool | Expr | None = None,
    commitish: Text | None = None,
    header: Text | None = None,
    footer: Text | None = None,
    dry_run: bool | Expr | None = None,
    filter_by_range: Text | None = None,
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
    """Return a step that runs release-drafter/release-drafter/drafter v7.7.0.

    Permissions it may need: contents: write (release-drafter writes the draft release), pull-requests: read (release-
    drafter reads the merged pull requests).

    Defaults of the action: config_name 'release-drafter.yml', token '${{ github.token }}'.
    """
