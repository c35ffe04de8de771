"""The binding of actions/checkout."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    commit: Expr
    ref: Expr
    def __getitem__(self, name: Literal["commit", "ref"]) -> Expr: ...

def checkout(
    *,
    repository: Text | None = None,
    ref: Text | None = None,
    token: Expr | None = None,
    ssh_key: Expr | None = None,
    ssh_known_hosts: Text | None = None,
    ssh_strict: bool | Expr | None = None,
    ssh_user: Text | None = None,
    persist_credentials: bool | Expr | None = None,
    path: Text | None = None,
    clean: bool | Expr | None = None,
    filter: Text | None = None,
    sparse_checkout: Sequence[Text] | Text | None = None,
    sparse_checkout_cone_mode: bool | Expr | None = None,
    fetch_depth: int | Expr | None = None,
    fetch_tags: bool | Expr | None = None,
    show_progress: bool | Expr | None = None,
    lfs: bool | Expr | None = None,
    submodules: Literal["true", "false", "recursive"] | bool | Expr | None = None,
    set_safe_directory: bool | Expr | None = None,
    github_server_url: Text | None = None,
    allow_unsafe_pr_checkout: bool | Expr | None = None,
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
    """Return a step that runs actions/checkout v7.0.1.

    Trap: the binding writes persist-credentials: false; a job that pushes with git says True.

    Permissions it may need: contents: read (checkout reads the repository).

    Defaults of the action: repository '${{ github.repository }}', token '${{ github.token }}', ssh_strict 'true',
    ssh_user 'git', persist_credentials 'true', clean 'true', sparse_checkout_cone_mode 'true', fetch_depth '1',
    fetch_tags 'false', show_progress 'true', lfs 'false', submodules 'false', set_safe_directory 'true',
    allow_unsafe_pr_checkout 'false'.
    """
