"""Jobs go down: needs inferred, defaults filled in, keys in the order in which people write them."""

from __future__ import annotations

from pipegen.compile.calls import lower_call
from pipegen.compile.concurrency import deployment_group, lower_concurrency
from pipegen.compile.needs import insert_needs
from pipegen.compile.permissions import derived_permissions, lower_permissions
from pipegen.compile.references import references
from pipegen.compile.steps import lower_steps, name_referred, targets_of
from pipegen.compile.surroundings import surroundings
from pipegen.model.container import Container
from pipegen.model.environment import Environment
from pipegen.model.expression import Expr
from pipegen.model.kind import as_dict
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import DEFAULT_RUNNER, Defaults, Runner, Snapshot
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
    """Return one job as a mapping; raises ModelError where it refers to something that is not there."""
    pairs = _calling(low, job, scope) if job.uses is not None else _working(low, job, scope)
    node = low.mapping(job.site, pairs, comment=job.comment)
    insert_needs(low, node, job, scope)
    if job.steps is not None:
        steps = node.get("steps")
        assert isinstance(steps, Sequence)
        referred = {name.lower() for name in references(node, "steps")} | targets_of(job.steps)
        name_referred(steps, job.steps, referred)
    return node


def _calling(low: Lowering, job: Job, scope: Scope) -> list[tuple[str, object]]:
    return [
        ("name", _name(low, job)),
        ("if", low.condition(job.if_, job.site)),
        ("strategy", lower_strategy(low, job)),
        ("concurrency", lower_concurrency(low, job)),
        ("permissions", lower_permissions(low, job) or derived_permissions(low, job, scope.pipeline)),
        *lower_call(low, job, scope.project),
    ]


def _working(low: Lowering, job: Job, scope: Scope) -> list[tuple[str, object]]:
    assert job.steps is not None
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
        ("defaults", lower_defaults(low, job.defaults)),
        ("outputs", job.given("outputs")),
        ("env", job.env),
        ("steps", lower_steps(low, job.steps, around)),
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
    if given is None or isinstance(given, Expr):
        return low.one_or_many(given, job.site)
    if isinstance(given, Strategy):
        pairs = [
            ("fail-fast", given.fail_fast),
            ("max-parallel", given.max_parallel),
            ("matrix", _matrix(low, given.matrix)),
        ]
        return low.mapping(given.site, pairs, comment=given.comment)
    return low.mapping(job.site, [("matrix", _matrix(low, given))])


def _matrix(low: Lowering, given: Matrix | Expr) -> Tree:
    if isinstance(given, Expr):
        return low.value(given, given.site)
    pairs = [*given.vectors.items(), ("include", given.include), ("exclude", given.exclude)]
    return low.mapping(given.site, pairs, comment=given.comment)


def _container(low: Lowering, given: object, site: Site) -> Tree | None:
    if not isinstance(given, Container):
        return low.one_or_many(given, site)
    pairs: list[tuple[str, object]] = [
        ("image", given.image),
        ("credentials", None),
        ("env", given.env),
        ("ports", given.ports),
        ("volumes", given.volumes),
        ("options", given.options),
        ("command", getattr(given, "command", None)),
        ("entrypoint", getattr(given, "entrypoint", None)),
    ]
    if given.credentials is not None:
        who = given.credentials
        login = low.mapping(who.site, [("username", who.username), ("password", who.password)], comment=who.comment)
        pairs[1] = ("credentials", login)
    return low.mapping(given.site, pairs, comment=given.comment)


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


def lower_defaults(low: Lowering, given: Defaults | None) -> Tree | None:
    """Return the defaults of scripts, or None."""
    if given is None:
        return None
    inside = low.mapping(given.site, [("shell", given.shell), ("working-directory", given.working_directory)])
    return low.mapping(given.site, [("run", inside)], comment=given.comment)
