"""Concurrency: what the author said, else a group that never drops or cuts off a run that matters."""

from __future__ import annotations

from pipegen.model.concurrency import Concurrency
from pipegen.model.environment import Environment
from pipegen.model.expression import Expr
from pipegen.model.kind import as_list
from pipegen.model.pipeline import Pipeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.model.job import Job
    from pipegen.yamlio.tree import Tree

PULL_REQUEST = "github.event_name == 'pull_request'"
NUMBER = "github.event.pull_request.number"

FINISH: tuple[str, object] = ("cancel-in-progress", False)
WAITING: list[tuple[str, object]] = [FINISH, ("queue", "max")]
"""What lets all wait in the order in which they came: up to 100 of a group, by default only one."""

REPLACEABLE = frozenset(["opened", "synchronize", "reopened", "ready_for_review"])
"""What a pull request does that is about its code as a whole: the newest run says all that older ones would say."""

WITH_NUMBER = frozenset(["pull_request_target", "pull_request_review", "pull_request_review_comment"])
"""Other events whose payload has a pull request: its number alone would put them into the group of its checks."""

ABOUT_REF = frozenset(["schedule", "workflow_dispatch"])
"""Events that start work on a branch, without a thing of their own behind them."""


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
    pairs: list[tuple[str, object]] = [("group", f"deploy-{name}"), *WAITING]
    return low.derived(
        low.mapping(job.site, pairs), "one deployment to an environment at a time; up to 100 wait and none is cut off"
    )


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
    Without `queue: max` GitHub lets one run of a group wait and cancels it when another comes, whatever
    `cancel-in-progress` says; so a group that several runs share either queues or is meant to replace.
    """
    events = {trigger.event for trigger in pipeline.triggers()}
    if "workflow_call" in events:
        return None
    if events <= ABOUT_REF or any(map(deploys, pipeline.jobs)):
        return _group(
            low, pipeline, "github.ref", WAITING, "runs on one ref go one by one; up to 100 wait and none is cut off"
        )
    if "pull_request" in events and _replaceable(pipeline):
        return _replacing(low, pipeline, events)
    return _group(low, pipeline, "github.run_id", [FINISH], "each run is on its own: none waits, none is cut off")


def _replacing(low: Lowering, pipeline: Pipeline, events: set[str]) -> Tree:
    """Return the group in which a newer run of a pull request ends the one before, and no other run is touched."""
    reason = "a new push replaces the run of its pull request"
    if events == {"pull_request"}:
        return _group(low, pipeline, NUMBER, [("cancel-in-progress", True)], reason)
    number = f"{PULL_REQUEST} && {NUMBER}" if events & WITH_NUMBER else NUMBER
    rest: list[tuple[str, object]] = [("cancel-in-progress", f"${{{{ {PULL_REQUEST} }}}}")]
    return _group(low, pipeline, f"{number} || github.run_id", rest, f"{reason}; any other run is on its own")


def _replaceable(pipeline: Pipeline) -> bool:
    """Tell whether every run of a pull request does the work of the ones before it; `labeled`, say, has its own."""
    trigger = next(each for each in pipeline.triggers() if each.event == "pull_request")
    types = trigger.given("types")
    named = as_list(types)
    return types is None or (named is not None and REPLACEABLE.issuperset(named))


def _group(low: Lowering, pipeline: Pipeline, key: str, rest: list[tuple[str, object]], reason: str) -> Tree:
    pairs = [("group", f"${{{{ github.workflow }}}}-${{{{ {key} }}}}"), *rest]
    return low.derived(low.mapping(pipeline.site, pairs), reason)
