"""The binding of softprops/action-gh-release."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    assets: Expr
    id: Expr
    upload_url: Expr
    url: Expr
    def __getitem__(self, name: Literal["assets", "id", "upload_url", "url"]) -> Expr: ...

def action_gh_release(
    *,
    body: Text | None = None,
    body_path: Text | None = None,
    with_name: Text | None = None,
    tag_name: Text | None = None,
    draft: bool | Expr | None = None,
    prerelease: bool | Expr | None = None,
    preserve_order: bool | Expr | None = None,
    files: Sequence[Text] | Text | None = None,
    working_directory: Text | None = None,
    overwrite_files: bool | Expr | None = None,
    fail_on_unmatched_files: bool | Expr | None = None,
    repository: Text | None = None,
    token: Expr | None = None,
    target_commitish: Text | None = None,
    discussion_category_name: Text | None = None,
    generate_release_notes: bool | Expr | None = None,
    previous_tag: Text | None = None,
    append_body: bool | Expr | None = None,
    make_latest: Literal["true", "false", "legacy"] | bool | Expr | None = None,
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
    """Return a step that runs softprops/action-gh-release v3.0.0.

    Permissions it may need: contents: write (action-gh-release publishes the release), discussions: write (action-gh-
    release opens a discussion for the release).

    Defaults of the action: overwrite_files 'true', token '${{ github.token }}'.
    """
