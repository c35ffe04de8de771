"""The events that start a run: one class each, with the filters that GitHub knows for it.

Activity types and filters are GitHub's workflow schema (@actions/workflow-parser 0.3.61); a test holds the classes
against the table in `pipegen/facts/events.py`.
"""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.kind import as_list
from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from pipegen.model.inputs import CallInput, CallOutput, CallSecret, Input


class Trigger(Noun):
    """What all events have in common; `event` is GitHub's name of it."""

    comment: str = ""
    event = ""

    def _check(self) -> None:
        values = self.__dict__
        for kind in ("branches", "tags", "paths"):
            if values.get(kind) is not None and values.get(f"{kind}_ignore") is not None:
                raise ModelError(
                    f"{type(self).__name__} has both `{kind}` and `{kind}_ignore`; GitHub takes one of them",
                    site=self.site,
                    advice=f"put the exceptions into {kind} with a leading `!`",
                )
            patterns = as_list(values.get(kind))
            if patterns and all(isinstance(p, str) and p.startswith("!") for p in patterns):
                raise ModelError(
                    f"`{kind}` of {type(self).__name__} has only negative patterns and so matches nothing",
                    site=self.site,
                    advice=f'put a positive pattern first, for instance "**", or use {kind}_ignore',
                )


class BranchProtectionRule(Trigger):
    """The event `branch_protection_rule`."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "branch_protection_rule"


class CheckRun(Trigger):
    """The event `check_run`."""

    types: Sequence[Literal["completed", "created", "rerequested", "requested_action"]] | None = None
    event = "check_run"


class CheckSuite(Trigger):
    """The event `check_suite`."""

    types: Sequence[Literal["completed"]] | None = None
    event = "check_suite"


class Create(Trigger):
    """The event `create`."""

    event = "create"


class Delete(Trigger):
    """The event `delete`."""

    event = "delete"


class DeploymentEvent(Trigger):
    """The event `deployment`; `Deployment` is a noun of delivery."""

    event = "deployment"


class DeploymentStatus(Trigger):
    """The event `deployment_status`."""

    event = "deployment_status"


class Discussion(Trigger):
    """The event `discussion`."""

    types: Sequence[Literal["created", "edited", "deleted", "transferred", "pinned", "unpinned", "labeled", "unlabeled", "locked", "unlocked", "category_changed", "answered", "unanswered"]] | None = None  # fmt: skip  # noqa: E501
    event = "discussion"


class DiscussionComment(Trigger):
    """The event `discussion_comment`."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "discussion_comment"


class Fork(Trigger):
    """The event `fork`."""

    event = "fork"


class Gollum(Trigger):
    """The event `gollum`."""

    event = "gollum"


class ImageVersion(Trigger):
    """The event `image_version`."""

    types: Sequence[Literal["created", "ready", "deleted"]] | None = None
    names: Sequence[str] | None = None
    versions: Sequence[str] | None = None
    event = "image_version"


class IssueComment(Trigger):
    """The event `issue_comment`."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "issue_comment"


class Issues(Trigger):
    """The event `issues`."""

    types: Sequence[Literal["opened", "edited", "deleted", "transferred", "pinned", "unpinned", "closed", "reopened", "assigned", "unassigned", "labeled", "unlabeled", "locked", "unlocked", "milestoned", "demilestoned", "field_added", "field_removed", "typed", "untyped"]] | None = None  # fmt: skip  # noqa: E501
    event = "issues"


class Label(Trigger):
    """The event `label`."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "label"


class MergeGroup(Trigger):
    """A merge queue wants its group checked."""

    types: Sequence[Literal["checks_requested"]] | None = None
    branches: Sequence[str] | None = None
    branches_ignore: Sequence[str] | None = None
    event = "merge_group"


class Milestone(Trigger):
    """The event `milestone`."""

    types: Sequence[Literal["created", "closed", "opened", "edited", "deleted"]] | None = None
    event = "milestone"


class PageBuild(Trigger):
    """The event `page_build`."""

    event = "page_build"


class Project(Trigger):
    """The event `project`, which GitHub no longer documents."""

    types: Sequence[Literal["created", "closed", "reopened", "edited", "deleted"]] | None = None
    event = "project"


class ProjectCard(Trigger):
    """The event `project_card`, which GitHub no longer documents."""

    types: Sequence[Literal["created", "moved", "converted", "edited", "deleted"]] | None = None
    event = "project_card"


class ProjectColumn(Trigger):
    """The event `project_column`, which GitHub no longer documents."""

    types: Sequence[Literal["created", "updated", "moved", "deleted"]] | None = None
    event = "project_column"


class Public(Trigger):
    """The event `public`."""

    event = "public"


class PullRequest(Trigger):
    """A pull request changed; runs on the merge commit, without secrets for forks. `branches` are base branches."""

    types: Sequence[Literal["assigned", "unassigned", "labeled", "unlabeled", "opened", "edited", "closed", "reopened", "synchronize", "converted_to_draft", "locked", "unlocked", "enqueued", "dequeued", "milestoned", "demilestoned", "ready_for_review", "review_requested", "review_request_removed", "auto_merge_enabled", "auto_merge_disabled", "stacked"]] | None = None  # fmt: skip  # noqa: E501
    branches: Sequence[str] | None = None
    branches_ignore: Sequence[str] | None = None
    paths: Sequence[str] | None = None
    paths_ignore: Sequence[str] | None = None
    event = "pull_request"


class PullRequestComment(Trigger):
    """The event `pull_request_comment`, which GitHub no longer documents."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "pull_request_comment"


class PullRequestReview(Trigger):
    """The event `pull_request_review`."""

    types: Sequence[Literal["submitted", "edited", "dismissed"]] | None = None
    event = "pull_request_review"


class PullRequestReviewComment(Trigger):
    """The event `pull_request_review_comment`."""

    types: Sequence[Literal["created", "edited", "deleted"]] | None = None
    event = "pull_request_review_comment"


class PullRequestTarget(Trigger):
    """A pull request changed; runs on the default branch with secrets, so never check out its code here."""

    types: Sequence[Literal["assigned", "unassigned", "labeled", "unlabeled", "opened", "edited", "closed", "reopened", "synchronize", "converted_to_draft", "locked", "unlocked", "enqueued", "dequeued", "milestoned", "demilestoned", "ready_for_review", "review_requested", "review_request_removed", "auto_merge_enabled", "auto_merge_disabled", "stacked"]] | None = None  # fmt: skip  # noqa: E501
    branches: Sequence[str] | None = None
    branches_ignore: Sequence[str] | None = None
    paths: Sequence[str] | None = None
    paths_ignore: Sequence[str] | None = None
    event = "pull_request_target"


class Push(Trigger):
    """A branch or a tag was pushed. Without filters: every branch and every tag."""

    branches: Sequence[str] | None = None
    branches_ignore: Sequence[str] | None = None
    tags: Sequence[str] | None = None
    tags_ignore: Sequence[str] | None = None
    paths: Sequence[str] | None = None
    paths_ignore: Sequence[str] | None = None
    event = "push"


class RegistryPackage(Trigger):
    """The event `registry_package`."""

    types: Sequence[Literal["published", "updated"]] | None = None
    event = "registry_package"


class Release(Trigger):
    """The event `release`."""

    types: Sequence[Literal["published", "unpublished", "created", "edited", "deleted", "prereleased", "released"]] | None = None  # fmt: skip  # noqa: E501
    event = "release"


class RepositoryDispatch(Trigger):
    """The API was told to start it; `types` are free names."""

    types: Sequence[str] | None = None
    event = "repository_dispatch"


class Schedule(Trigger):
    """A time has come: five cron fields, UTC unless `timezone` (IANA name) says otherwise."""

    cron: str = field(kw_only=False)
    timezone: str | None = None
    event = "schedule"


class Status(Trigger):
    """The event `status`."""

    event = "status"


class Watch(Trigger):
    """The event `watch`."""

    types: Sequence[Literal["started"]] | None = None
    event = "watch"


class WorkflowCall(Trigger):
    """Another pipeline calls this one."""

    _solid = ("inputs", "secrets", "outputs")
    inputs: Mapping[str, CallInput] | None = None
    secrets: Mapping[str, CallSecret] | None = None
    outputs: Mapping[str, CallOutput] | None = None
    event = "workflow_call"


class WorkflowDispatch(Trigger):
    """Somebody starts the pipeline by hand, or through the API."""

    _solid = ("inputs",)
    inputs: Mapping[str, Input] | None = None
    event = "workflow_dispatch"


class WorkflowRun(Trigger):
    """Another workflow, by its name, was requested, runs or has completed, whatever its result."""

    types: Sequence[Literal["requested", "completed", "in_progress"]] | None = None
    workflows: Sequence[str] | None = None
    branches: Sequence[str] | None = None
    branches_ignore: Sequence[str] | None = None
    event = "workflow_run"
