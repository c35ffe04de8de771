"""What the token of a job may do, and what a called workflow may ask for.

Sources: the documentation of `GITHUB_TOKEN` (the table of default permissions), "Workflow syntax" on `permissions`,
"Troubleshooting Dependabot on GitHub Actions"; actions/runner, `PermissionsHelper.cs`, `Permissions.cs` and
`WorkflowTemplateConverter.ConvertToPermissions`.
"""

from pipegen.facts.events import EVENTS
from pipegen.facts.permissions import SCOPES, SHORTHANDS, highest
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.tree import Tree

ORDER = {"none": 0, "read": 1, "write": 2}
"""The levels; each includes those before it."""

_NOT_BY_DEFAULT = ("copilot-requests", "drives", "id-token")  # the first two are not on for every repository

POLICIES: dict[str, dict[str, str]] = {
    "restricted": {"contents": "read", "packages": "read"},
    "permissive": {scope: highest(scope, "write") for scope in sorted(SCOPES) if scope not in _NOT_BY_DEFAULT},
}
"""What a token may do where no `permissions` are written, by the setting of the repository."""

_DEPENDABOT_EVENTS = (
    "create deployment deployment_status pull_request pull_request_review pull_request_review_comment push".split()
)


def stated(node: "Tree | None") -> dict[str, str] | None:
    """Return the levels that a `permissions` names, only those above `none`, by name; None where there is none.

    What a scope cannot have becomes the highest level it can; an unknown scope or level counts as `none`.
    """
    if isinstance(node, Mapping):
        given = {entry.key: text(entry.value) or "" for entry in node.entries if entry.key in SCOPES}
    else:
        word = text(node)
        if not word:
            return None
        level = word.removesuffix("-all") if word in SHORTHANDS else "none"
        given = dict.fromkeys(SCOPES, level)
    return {scope: level for scope, level in _capped(given) if level in ("read", "write")}


def _capped(levels: dict[str, str]) -> list[tuple[str, str]]:
    return sorted([(scope, highest(scope, level)) for scope, level in levels.items()])


def token(
    workflow: "Tree | None",
    job: "Tree | None",
    *,
    policy: str = "restricted",
    fork: bool = False,
    event: str = "push",
    dependabot: bool = False,
) -> dict[str, str]:
    """Return scope -> level for a job's token, sorted, without those that are `none`; `metadata` is always there.

    `workflow` and `job` are the `permissions` of each: the job's replace the workflow's, which replace the default of
    `policy` (`restricted` or `permissive`). For a job of a called workflow `workflow` is that of the called one or,
    without it, what the caller has written. `fork` says that a pull request comes from a fork: then nothing may be
    written, except in events that run in the base repository. Of Dependabot's own events the default is to read only.
    A dependabot `pull_request_target` counts as any other, as its base is seldom a branch that Dependabot made.
    """
    levels = stated(job)
    if levels is None:
        levels = stated(workflow)
    if levels is None:
        levels = POLICIES[policy]
        if dependabot and event in _DEPENDABOT_EVENTS:
            levels = _read_only(levels)
    if fork and event in EVENTS and not EVENTS[event].secrets_from_fork:
        levels = _read_only(levels)
    return dict(sorted([*levels.items(), ("metadata", "read")]))


def _read_only(levels: dict[str, str]) -> dict[str, str]:
    return {scope: "read" for scope in levels if "read" in SCOPES[scope]}


def ceiling(
    workflow: "Tree | None", job: "Tree | None", *, policy: str = "restricted", trusted: bool = True
) -> dict[str, str]:
    """Return the most that the workflow which a job calls may ask for, by scope.

    `workflow` and `job` are the `permissions` of the caller. Where neither is written the policy decides: `permissive`
    allows everything, `id-token` only where the called file is `trusted`, in the same organisation or enterprise.
    """
    levels = stated(job)
    if levels is None:
        levels = stated(workflow)
    if levels is None and policy == "permissive":
        return {scope: highest(scope, "write") for scope in sorted(SCOPES) if trusted or scope != "id-token"}
    return dict(POLICIES[policy]) if levels is None else levels


def exceeds(requested: dict[str, str], allowed: dict[str, str]) -> list[str]:
    """Return the scopes, sorted, of which more is requested than allowed: GitHub then refuses the whole run."""
    return sorted(
        [
            scope
            for scope, level in requested.items()
            if scope != "metadata" and ORDER[level] > ORDER[allowed.get(scope, "none")]
        ]
    )
