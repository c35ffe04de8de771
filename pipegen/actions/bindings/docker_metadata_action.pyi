"""The binding of docker/metadata-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    annotations: Expr
    bake_file: Expr
    bake_file_annotations: Expr
    bake_file_labels: Expr
    bake_file_tags: Expr
    json: Expr
    labels: Expr
    tag_names: Expr
    tags: Expr
    version: Expr
    def __getitem__(
        self,
        name: Literal[
            "annotations",
            "bake-file",
            "bake-file-annotations",
            "bake-file-labels",
            "bake-file-tags",
            "json",
            "labels",
            "tag-names",
            "tags",
            "version",
        ],
    ) -> Expr: ...

def metadata_action(
    *,
    context: Literal["workflow", "git"] | Expr | None = None,
    images: Sequence[Text] | Text | None = None,
    tags: Sequence[Text] | Text | None = None,
    flavor: Sequence[Text] | Text | None = None,
    labels: Sequence[Text] | Text | None = None,
    annotations: Sequence[Text] | Text | None = None,
    sep_tags: Text | None = None,
    sep_labels: Text | None = None,
    sep_annotations: Text | None = None,
    bake_target: Text | None = None,
    github_token: Expr | None = None,
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
    """Return a step that runs docker/metadata-action v6.2.0.

    Defaults of the action: context 'workflow', github_token '${{ github.token }}'.
    """
