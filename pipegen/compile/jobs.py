"""Jobs go down: needs inferred, defaults filled in, keys in the order in which people write them."""

from __future__ import annotations

from pipegen.compile.calls import lower_call
from pipegen.compile.concurrency import deployment_group, lower_concurrency
from pipegen.compile.grants import check_grants
from pipegen.compile.handles import check_handles
from pipegen.compile.needs import insert_needs
from pipegen.compile.permissions import derived_permissions, lower_permissions
from pipegen.compile.references import references
from pipegen.compile.steps import check_local_actions, lower_steps, name_referred, targets_of
from pipegen.compile.surroundings import surroundings
from pipegen.errors import ModelError
from pipegen.model.container import Container, Credentials
from pipegen.model.environment import Environment
from pipegen.model.expression import Expr
from pipegen.model.kind import Raw, as_dict
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import DEFAULT_RUNNER, Defaults, Runner, Snapshot
from pipegen.model.step import flat
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.compile.scope import Scope
    from pipegen.model.job import Job
    from pipegen.source import Site
    from pipegen.yamlio.tree import Tree

DEFAULT_TIMEOUT = 30
"""Minutes until a job that says nothing is stopped; GitHub's own default is 360."""


def lower_job(low: Lowering, job: Job, scope: Scope) -> Mapping:
    """Return one job as a mapping.

    Raises ModelError where it refers to something that is not there, or its token may do less than it needs.
    """
    check_grants(job, scope.pipeline)
    before = len(low.handles)
    pairs = _calling(low, job, scope) if job.uses is not None else _working(low, job, scope)
    node = low.mapping(job.site, pairs, comment=job.comment)
    check_handles(low.handles[before:], job, scope)
    read = references(node)
    insert_needs(low, node, job, scope, read.get("needs", {}))
    if job.steps is not None:
        steps = node.get("steps")
        assert isinstance(steps, Sequence)
        named = read.get("steps", {})
        _check_own_steps(named, job, scope)
        name_referred(steps, job.steps, {name.lower() for name in named} | targets_of(job.steps))
    return node


def _check_own_steps(read: dict[str, Site | None], job: Job, scope: Scope) -> None:
    """Raise ModelError where a job reads a step of another job; a name that no job has is left to the rules."""
    own = {step.key.lower() for step in flat(job.steps or ())} if read else set[str]()
    for name, site in read.items():
        if name.lower() in own:
            continue
        for other in scope.pipeline.jobs:
            if any(step.key.lower() == name.lower() for step in flat(other.steps or ())):
                raise ModelError(
                    f"job `{job.id}` reads the step `{name}` of job `{other.id}`; a step is known in its own job only",
                    site=site or job.site,
                    advice=f"hand it over with outputs={{...}} of job `{other.id}`, and read that job's `.outputs`",
                )


def _calling(low: Lowering, job: Job, scope: Scope) -> list[tuple[str, object]]:
    return [
        ("name", _name(low, job)),
        ("if", low.condition(job.if_, job.site)),
        ("strategy", lower_strategy(low, job)),
        ("concurrency", lower_concurrency(low, job)),
        ("permissions", lower_permissions(low, job) or derived_permissions(low, job, scope.pipeline)),
        *lower_call(low, job, scope),
    ]


def _working(low: Lowering, job: Job, scope: Scope) -> list[tuple[str, object]]:
    assert job.steps is not None
    check_local_actions(job.steps)
    around = surroundings(job, scope.pipeline)
    return [
        ("name", _name(low, job)),
        ("if", low.condition(job.if_, job.site)),
        ("strategy", lower_strategy(low, job)),
        ("runs-on", _runner(low, job)),
        ("environment", _environment(low, job)),
        ("concurrency", lower_concurrency(low, job) or deployment_group(low, job, scope.pipeline)),
        ("permissions", lower_permissions(low, job) or derived_permissions(low, job, scope.pipeline)),
        ("timeout-minutes", _timeout(low, job)),
        ("cancel-timeout-minutes", job.cancel_timeout_minutes),
        ("continue-on-error", job.continue_on_error),
        ("container", _container(low, job.container, job.site)),
        ("services", _services(low, job)),
        ("snapshot", _snapshot(low, job)),
        ("cache-mode", job.cache_mode),
        ("defaults", lower_defaults(low, job.defaults, job.site)),
        ("outputs", job.given("outputs")),
        ("env", job.env),
        ("steps", lower_steps(low, job.steps, around, job.site)),
    ]


def _name(low: Lowering, job: Job) -> Tree:
    if job.name is not None:
        return low.value(job.name, job.site)
    return low.derived(Scalar(job.id, site=job.site), "the id, which is also how the check is called")


def _runner(low: Lowering, job: Job) -> Tree:
    if job.runs_on is None:
        return low.derived(Scalar(DEFAULT_RUNNER, site=job.site), "default runner: a fixed image, not one that moves")
    if isinstance(job.runs_on, Runner):
        pairs = [("group", job.runs_on.group), ("labels", job.runs_on.labels)]
        return low.mapping(job.runs_on.site, pairs, comment=job.runs_on.comment)
    return low.value(job.runs_on, job.site)


def _timeout(low: Lowering, job: Job) -> Tree:
    if job.timeout_minutes is not None:
        return low.value(job.timeout_minutes, job.site)
    return low.derived(Scalar(DEFAULT_TIMEOUT, site=job.site), "default limit; GitHub's own is 360 minutes")


def _environment(low: Lowering, job: Job) -> Tree | None:
    given = job.environment
    if not isinstance(given, Environment):
        return low.one_or_many(given, job.site)
    pairs = [("name", given.name), ("url", given.url), ("deployment", given.deployment)]
    if given.url is None and given.deployment is None and not given.comment:
        return low.value(given.name, given.site)
    return low.mapping(given.site, pairs, comment=given.comment)


def lower_strategy(low: Lowering, job: Job) -> Tree | None:
    """Return the strategy of a job, or None."""
    given = job.strategy
    if given is None or isinstance(given, Expr | Raw):
        return low.one_or_many(given, job.site)
    if isinstance(given, Strategy):
        pairs = [
            ("fail-fast", given.fail_fast),
            ("max-parallel", given.max_parallel),
            ("matrix", _matrix(low, given.matrix)),
        ]
        return low.mapping(given.site, pairs, comment=given.comment)
    return low.mapping(job.site, [("matrix", _matrix(low, given))])


def _matrix(low: Lowering, given: Matrix | Expr | Raw) -> Tree:
    if not isinstance(given, Matrix):
        return low.value(given, given.site)
    pairs = [*given.vectors.items(), ("include", given.include), ("exclude", given.exclude)]
    return low.mapping(given.site, pairs, comment=given.comment)


def _container(low: Lowering, given: object, site: Site) -> Tree | None:
    if not isinstance(given, Container):
        return low.one_or_many(given, site)
    pairs: list[tuple[str, object]] = [
        ("image", given.image),
        ("credentials", _login(low, given.credentials)),
        ("env", given.env),
        ("ports", _lines(low, given.ports, site)),
        ("volumes", _lines(low, given.volumes, site)),
        ("options", given.options),
        ("command", getattr(given, "command", None)),
        ("entrypoint", getattr(given, "entrypoint", None)),
    ]
    return low.mapping(given.site, pairs, comment=given.comment)


def _lines(low: Lowering, given: object, site: Site) -> Tree | None:
    """Return a list that people write one item a line."""
    node = low.one_or_many(given, site)
    if isinstance(node, Sequence):
        node.flow = False
    return node


def _login(low: Lowering, who: object) -> object:
    if not isinstance(who, Credentials):
        return who
    return low.mapping(who.site, [("username", who.username), ("password", who.password)], comment=who.comment)


def _services(low: Lowering, job: Job) -> Tree | None:
    services = as_dict(job.services)
    if services is None:
        return low.one_or_many(job.services, job.site)
    return low.mapping(job.site, [(str(key), _container(low, value, job.site)) for key, value in services.items()])


def _snapshot(low: Lowering, job: Job) -> Tree | None:
    given = job.snapshot
    if not isinstance(given, Snapshot):
        return low.one_or_many(given, job.site)
    pairs = [("image-name", given.image_name), ("version", given.version), ("if", low.condition(given.if_, given.site))]
    return low.mapping(given.site, pairs, comment=given.comment)


def lower_defaults(low: Lowering, given: object, site: Site) -> Tree | None:
    """Return the defaults of scripts, or None."""
    if not isinstance(given, Defaults):
        return low.one_or_many(given, site)
    inside = low.mapping(given.site, [("shell", given.shell), ("working-directory", given.working_directory)])
    return low.mapping(given.site, [("run", inside)], comment=given.comment)
