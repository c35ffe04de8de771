"""Concurrency: what the author said, else a group that never drops or cuts off a run that matters."""

from __future__ import annotations

from pipegen.model.concurrency import Concurrency
from pipegen.model.environment import Environment
from pipegen.model.expression import Expr
from pipegen.model.pipeline import Pipeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.model.job import Job
    from pipegen.yamlio.tree import Tree

WORKFLOW = "${{ github.workflow }}"
PULL_REQUEST = "${{ github.event_name == 'pull_request' }}"


def lower_concurrency(low: Lowering, noun: Job | Pipeline) -> Tree | None:
    """Return the concurrency that an author wrote, or None."""
    given = noun.concurrency
    if not isinstance(given, Concurrency):
        return low.one_or_many(given, noun.site)
    pairs = [("group", given.group), ("cancel-in-progress", given.cancel_in_progress), ("queue", given.queue)]
    return low.mapping(given.site, pairs, comment=given.comment)


def deployment_group(low: Lowering, job: Job, pipeline: Pipeline) -> Tree | None:
    """Return the group of a job that deploys and says nothing: one deployment to an environment at a time."""
    if not deploys(job) or pipeline.concurrency is not None:
        return None
    name = job.environment.name if isinstance(job.environment, Environment) else job.environment
    if not isinstance(name, str | Expr):
        return None  # raw()
    block = low.mapping(job.site, [("group", f"deploy-{name}"), ("cancel-in-progress", False)])
    return low.derived(block, "one deployment to an environment at a time; the next one waits and none is cut off")


def deploys(job: Job) -> bool:
    """Tell whether GitHub records a deployment for the job, or for one of the pipeline that it calls.

    It does so where a job names an environment and does not say otherwise.
    """
    if isinstance(job.uses, Pipeline):
        return any(map(deploys, job.uses.jobs))
    return job.environment is not None and getattr(job.environment, "deployment", None) is not False


def run_group(low: Lowering, pipeline: Pipeline) -> Tree | None:
    """Return the group of the runs of a pipeline that says nothing.

    A pipeline that others call gets none: its `github.workflow` is the caller's, and it would cancel its own caller.
    """
    cancel: bool | str = False
    events = {trigger.event for trigger in pipeline.triggers()}
    if "workflow_call" in events:
        return None
    if any(map(deploys, pipeline.jobs)):
        group, cancel, reason = (
            "github.ref",
            False,
            "runs on one ref go one after the other; a deployment is never cut off",
        )
    elif "pull_request" in events:
        group, reason = (
            "github.event.pull_request.number || github.sha",
            "a new push replaces the run of its pull request",
        )
        cancel = True if events == {"pull_request"} else PULL_REQUEST
    elif "push" in events:
        group, cancel, reason = (
            "github.sha",
            False,
            "a commit is not worked on twice at once; no commit waits for another",
        )
    else:
        group, reason = "github.ref", "runs go one after the other; none is cut off"
    pairs: list[tuple[str, object]] = [("group", f"{WORKFLOW}-${{{{ {group} }}}}"), ("cancel-in-progress", cancel)]
    return low.derived(low.mapping(pipeline.site, pairs), reason)
