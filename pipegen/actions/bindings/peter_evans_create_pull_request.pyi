"""The binding of peter-evans/create-pull-request."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    pull_request_branch: Expr
    pull_request_head_sha: Expr
    pull_request_number: Expr
    pull_request_operation: Expr
    pull_request_url: Expr
    def __getitem__(
        self,
        name: Literal[
            "pull-request-branch",
            "pull-request-head-sha",
            "pull-request-number",
            "pull-request-operation",
            "pull-request-url",
        ],
    ) -> Expr: ...

def create_pull_request(
    *,
    token: Expr | None = None,
    branch_token: Expr | None = None,
    path: Text | None = None,
    add_paths: Sequence[Text] | Text | None = None,
    commit_message: Text | None = None,
    committer: Text | None = None,
    author: Text | None = None,
    signoff: bool | Expr | None = None,
    branch: Text | None = None,
    delete_branch: bool | Expr | None = None,
    branch_suffix: Text | None = None,
    base: Text | None = None,
    push_to_fork: Text | None = None,
    sign_commits: bool | Expr | None = None,
    title: Text | None = None,
    body: Text | None = None,
    body_path: Text | None = None,
    labels: Sequence[Text] | Text | None = None,
    assignees: Sequence[Text] | Text | None = None,
    reviewers: Sequence[Text] | Text | None = None,
    team_reviewers: Sequence[Text] | Text | None = None,
    milestone: int | Expr | None = None,
    draft: Literal["true", "false", "always-true"] | bool | Expr | None = None,
    maintainer_can_modify: bool | Expr | None = None,
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
    """Return a step that runs peter-evans/create-pull-request v8.1.1.

    Permissions it may need: contents: write (create-pull-request pushes its branch), pull-requests: write (create-pull-
    request opens the pull request).

    Defaults of the action: token '${{ github.token }}', commit_message '[create-pull-request] automated change',
    committer 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>', author '${{ github.actor }}
    <${{ github.actor_id }}+${{ github.actor }}@users.noreply.github.com>', signoff 'false', branch 'create-pull-
    request/patch', delete_branch 'false', sign_commits 'false', title 'Changes by create-pull-request action', body
    'Automated changes by [create-pull-request](https://github.com/peter-evans/create-pull-request) GitHub action',
    draft 'false', maintainer_can_modify 'true'.
    """
