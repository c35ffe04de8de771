"""The binding of docker/build-push-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    digest: Expr
    imageid: Expr
    metadata: Expr
    def __getitem__(self, name: Literal["digest", "imageid", "metadata"]) -> Expr: ...

def build_push_action(
    *,
    add_hosts: Sequence[Text] | Text | None = None,
    allow: Sequence[Text] | Text | None = None,
    annotations: Sequence[Text] | Text | None = None,
    attests: Sequence[Text] | Text | None = None,
    build_args: Sequence[Text] | Text | None = None,
    build_contexts: Sequence[Text] | Text | None = None,
    builder: Text | None = None,
    cache_from: Sequence[Text] | Text | None = None,
    cache_to: Sequence[Text] | Text | None = None,
    call: Literal["build", "check", "outline", "targets"] | str | Expr | None = None,
    cgroup_parent: Text | None = None,
    context: Text | None = None,
    file: Text | None = None,
    labels: Sequence[Text] | Text | None = None,
    load: bool | Expr | None = None,
    network: Text | None = None,
    no_cache: bool | Expr | None = None,
    no_cache_filters: Sequence[Text] | Text | None = None,
    outputs: Sequence[Text] | Text | None = None,
    platforms: Sequence[Text] | Text | None = None,
    provenance: Text | None = None,
    pull: bool | Expr | None = None,
    push: bool | Expr | None = None,
    sbom: Text | None = None,
    secrets: Sequence[Text] | Text | None = None,
    secret_envs: Sequence[Text] | Text | None = None,
    secret_files: Sequence[Text] | Text | None = None,
    shm_size: Text | None = None,
    ssh: Sequence[Text] | Text | None = None,
    tags: Sequence[Text] | Text | None = None,
    target: Text | None = None,
    ulimit: Sequence[Text] | Text | None = None,
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
    """Return a step that runs docker/build-push-action v7.3.0.

    Defaults of the action: load 'false', no_cache 'false', pull 'false', push 'false', github_token '${{ github.token
    }}'.
    """
