"""The contexts of expressions: their members, which of them a stranger can write, which are harmless in a shell.

Sources: the documentation page "Contexts" and GitHub's language services 0.3.61 for members; GitHub's guide
"Secure use" (script injection), actionlint's and zizmor's tables for untrusted and harmless members.
"""

CONTEXTS = (
    "env",
    "github",
    "inputs",
    "job",
    "jobs",
    "matrix",
    "needs",
    "runner",
    "secrets",
    "steps",
    "strategy",
    "vars",
)
"""All contexts; every other name in an expression is an error."""

_GITHUB = (
    "action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event"
    " event_name event_path graphql_url head_ref job output path ref ref_name ref_protected ref_type repository"
    " repositoryUrl repository_id repository_owner repository_owner_id repository_visibility retention_days"
    " run_attempt run_id run_number secret_source server_url sha state step_summary token triggering_actor"
    " workflow workflow_ref workflow_sha workspace artifact_cache_size_limit"
)

MEMBERS: dict[str, tuple[str, ...]] = {
    "github": tuple(_GITHUB.split()),
    "job": (
        "check_run_id",
        "container",
        "services",
        "status",
        "workflow_file_path",
        "workflow_ref",
        "workflow_repository",
        "workflow_sha",
    ),
    "runner": ("arch", "debug", "environment", "name", "os", "temp", "tool_cache", "workspace"),
    "strategy": ("fail-fast", "job-index", "job-total", "max-parallel"),
}
"""The members of the contexts that are the same in every workflow; names are compared without regard to case.

Beyond the documented members, `github` holds a few that the runner sets (output, state, step_summary and others).
"""

JOB_RESULT = ("outputs", "result")
"""The members of `needs.<job>` and `jobs.<job>`."""

STEP_RESULT = ("conclusion", "outcome", "outputs")
"""The members of `steps.<id>`."""

_UNTRUSTED = (
    "github.head_ref",
    "github.event.commits.*.author.email",
    "github.event.commits.*.author.name",
    "github.event.commits.*.committer.email",
    "github.event.commits.*.committer.name",
    "github.event.commits.*.message",
    "github.event.head_commit.author.email",
    "github.event.head_commit.author.name",
    "github.event.head_commit.committer.email",
    "github.event.head_commit.committer.name",
    "github.event.head_commit.message",
    "github.event.comment.body",
    "github.event.discussion.body",
    "github.event.discussion.title",
    "github.event.issue.body",
    "github.event.issue.title",
    "github.event.pages.*.page_name",
    "github.event.pages.*.summary",
    "github.event.pages.*.title",
    "github.event.pull_request.body",
    "github.event.pull_request.head.label",
    "github.event.pull_request.head.ref",
    "github.event.pull_request.head.repo.default_branch",
    "github.event.pull_request.head.repo.description",
    "github.event.pull_request.head.repo.homepage",
    "github.event.pull_request.title",
    "github.event.review.body",
    "github.event.review_comment.body",
    "github.event.forkee.default_branch",
    "github.event.forkee.description",
    "github.event.forkee.homepage",
    "github.event.check_run.check_suite.head_branch",
    "github.event.check_run.check_suite.pull_requests.*.head.ref",
    "github.event.check_suite.head_branch",
    "github.event.check_suite.head_commit.author.email",
    "github.event.check_suite.head_commit.author.name",
    "github.event.check_suite.head_commit.message",
    "github.event.check_suite.pull_requests.*.head.ref",
    "github.event.merge_group.head_commit.author.email",
    "github.event.merge_group.head_commit.author.name",
    "github.event.merge_group.head_commit.message",
    "github.event.workflow_run.display_title",
    "github.event.workflow_run.head_branch",
    "github.event.workflow_run.head_commit.author.email",
    "github.event.workflow_run.head_commit.author.name",
    "github.event.workflow_run.head_commit.message",
    "github.event.workflow_run.head_repository.description",
    "github.event.workflow_run.pull_requests.*.head.ref",
    "github.event.changes.body.from",
    "github.event.changes.title.from",
)

UNTRUSTED = tuple(tuple(path.split(".")) for path in _UNTRUSTED)
"""Texts that anybody can choose who may open an issue, comment, or push to a fork."""

_HARMLESS = (
    "github.action",
    "github.action_ref",
    "github.action_repository",
    "github.actor_id",
    "github.api_url",
    "github.event_name",
    "github.graphql_url",
    "github.job",
    "github.ref_protected",
    "github.ref_type",
    "github.repository",
    "github.repository_id",
    "github.repository_owner",
    "github.repository_owner_id",
    "github.repositoryUrl",
    "github.retention_days",
    "github.run_attempt",
    "github.run_id",
    "github.run_number",
    "github.secret_source",
    "github.server_url",
    "github.sha",
    "github.workflow_sha",
    "github.event.action",
    "github.event.after",
    "github.event.before",
    "github.event.number",
    "job.check_run_id",
    "job.container.id",
    "job.container.network",
    "job.services.*.id",
    "job.services.*.network",
    "job.services.*.ports.*",
    "job.status",
    "job.workflow_sha",
    "jobs.*.result",
    "needs.*.result",
    "runner.arch",
    "runner.debug",
    "runner.environment",
    "runner.os",
    "steps.*.conclusion",
    "steps.*.outcome",
    "strategy.fail-fast",
    "strategy.job-index",
    "strategy.job-total",
    "strategy.max-parallel",
)

_PROVIDED = (
    "actor actor_id api_url base_ref event_name graphql_url head_ref job ref ref_name ref_protected"
    " ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id"
    " run_number server_url sha triggering_actor workflow workflow_ref workflow_sha"
)

PROVIDED: dict[tuple[str, ...], str] = {
    **{("github", name): f"GITHUB_{name.upper()}" for name in _PROVIDED.split()},
    ("runner", "arch"): "RUNNER_ARCH",
    ("runner", "environment"): "RUNNER_ENVIRONMENT",
    ("runner", "name"): "RUNNER_NAME",
    ("runner", "os"): "RUNNER_OS",
}
"""Values that every runner also gives its scripts as a variable, by their path (docs.github.com, default variables).

Paths of folders are left out: in a job container the variable and the context differ.
"""

_HARMLESS_PATHS = tuple(tuple(path.lower().split(".")) for path in _HARMLESS)

_FIELDS = (
    "additions author_association changed_files closed_at comments commit_id commits_count conclusion created"
    " created_at deleted deletions draft ended_at forced fork full_name head_sha id locked merge_commit_sha"
    " merged merged_at node_id number prerelease private published_at run_attempt run_number sha started_at state"
    " submitted_at updated_at visibility"
)

_HARMLESS_FIELDS = frozenset(_FIELDS.split())
"""Last parts of `github.event` paths that GitHub fills itself: numbers, flags, times, hashes, fixed words.

Logins are none of them: those of bots end in `[bot]`, which a shell takes as a pattern.
"""

_REFS = frozenset(["base_ref", "default_branch", "head_branch", "head_ref", "label", "ref", "ref_name"])
"""Last parts of `github` paths that name a branch or tag; git allows no line break and no blank in them."""

_FREE_PAYLOADS = ("inputs", "client_payload", "deployment")
"""Parts of `github.event` whose members somebody else names and fills."""


def is_untrusted(path: tuple[str, ...]) -> bool:
    """Tell whether a context path is, or holds, text that a stranger can write.

    `path` has one part for each name, for instance `("github", "event", "issue", "title")`; `*` and numbers stand for
    the items of a list. A path that leads to an object with such text in it (`github.event`) counts.
    """
    folded = tuple(part.lower() for part in path)
    return any(_leads_to(folded, untrusted) for untrusted in UNTRUSTED)


def is_harmless(path: tuple[str, ...]) -> bool:
    """Tell whether the value of a context path can hold no character that a shell acts on, whoever started the run."""
    folded = tuple(part.lower() for part in path)
    if any(len(folded) == len(known) and _leads_to(folded, known) for known in _HARMLESS_PATHS):
        return True
    if len(folded) < 4 or folded[:2] != ("github", "event") or folded[2] in _FREE_PAYLOADS:
        return False
    return folded[-1] in _HARMLESS_FIELDS


def is_ref(path: tuple[str, ...]) -> bool:
    """Tell whether the value of a context path is the name of a branch or tag, and so one line."""
    return path[0].lower() == "github" and path[-1].lower() in _REFS


def _leads_to(path: tuple[str, ...], known: tuple[str, ...]) -> bool:
    if len(path) > len(known):
        return False
    return all(part == want or "*" in (part, want) for part, want in zip(path, known, strict=False))
