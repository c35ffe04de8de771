"""The binding of actions/stale."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    closed_issues_prs: Expr
    staled_issues_prs: Expr
    def __getitem__(self, name: Literal["closed-issues-prs", "staled-issues-prs"]) -> Expr: ...

def stale(
    *,
    repo_token: Expr | None = None,
    stale_issue_message: Text | None = None,
    stale_pr_message: Text | None = None,
    close_issue_message: Text | None = None,
    close_pr_message: Text | None = None,
    days_before_stale: int | Expr | None = None,
    days_before_issue_stale: int | Expr | None = None,
    days_before_pr_stale: int | Expr | None = None,
    days_before_close: int | Expr | None = None,
    days_before_issue_close: int | Expr | None = None,
    days_before_pr_close: int | Expr | None = None,
    stale_issue_label: Text | None = None,
    close_issue_label: Text | None = None,
    exempt_issue_labels: Sequence[Text] | Text | None = None,
    close_issue_reason: Literal["", "completed", "not_planned"] | Expr | None = None,
    stale_pr_label: Text | None = None,
    close_pr_label: Text | None = None,
    exempt_pr_labels: Sequence[Text] | Text | None = None,
    exempt_milestones: Sequence[Text] | Text | None = None,
    exempt_issue_milestones: Sequence[Text] | Text | None = None,
    exempt_pr_milestones: Sequence[Text] | Text | None = None,
    exempt_all_milestones: bool | Expr | None = None,
    exempt_all_issue_milestones: bool | Expr | None = None,
    exempt_all_pr_milestones: bool | Expr | None = None,
    only_labels: Sequence[Text] | Text | None = None,
    any_of_labels: Sequence[Text] | Text | None = None,
    any_of_issue_labels: Sequence[Text] | Text | None = None,
    any_of_pr_labels: Sequence[Text] | Text | None = None,
    only_issue_labels: Sequence[Text] | Text | None = None,
    only_pr_labels: Sequence[Text] | Text | None = None,
    operations_per_run: int | Expr | None = None,
    remove_stale_when_updated: bool | Expr | None = None,
    remove_issue_stale_when_updated: bool | Expr | None = None,
    remove_pr_stale_when_updated: bool | Expr | None = None,
    debug_only: bool | Expr | None = None,
    ascending: bool | Expr | None = None,
    sort_by: Literal["created", "updated", "comments"] | Expr | None = None,
    delete_branch: bool | Expr | None = None,
    start_date: Text | None = None,
    exempt_assignees: Sequence[Text] | Text | None = None,
    exempt_issue_assignees: Sequence[Text] | Text | None = None,
    exempt_pr_assignees: Sequence[Text] | Text | None = None,
    exempt_all_assignees: bool | Expr | None = None,
    exempt_all_issue_assignees: bool | Expr | None = None,
    exempt_all_pr_assignees: bool | Expr | None = None,
    exempt_draft_pr: bool | Expr | None = None,
    enable_statistics: bool | Expr | None = None,
    labels_to_add_when_unstale: Sequence[Text] | Text | None = None,
    labels_to_remove_when_stale: Sequence[Text] | Text | None = None,
    labels_to_remove_when_unstale: Sequence[Text] | Text | None = None,
    ignore_updates: bool | Expr | None = None,
    ignore_issue_updates: bool | Expr | None = None,
    ignore_pr_updates: bool | Expr | None = None,
    include_only_assigned: bool | Expr | None = None,
    only_issue_types: Sequence[Text] | Text | None = None,
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
    """Return a step that runs actions/stale v10.3.0.

    Permissions it may need: issues: write (stale labels, comments on and closes issues), pull-requests: write (stale
    labels, comments on and closes pull requests), contents: write (stale deletes the branches of closed pull requests).

    Defaults of the action: repo_token '${{ github.token }}', days_before_stale '60', days_before_close '7',
    stale_issue_label 'Stale', close_issue_reason 'not_planned', stale_pr_label 'Stale', exempt_all_milestones 'false',
    operations_per_run '30', remove_stale_when_updated 'true', debug_only 'false', ascending 'false', sort_by 'created',
    delete_branch 'false', exempt_all_assignees 'false', exempt_draft_pr 'false', enable_statistics 'true',
    ignore_updates 'false', include_only_assigned 'false'.
    """
