"""Jobs go down: needs inferred, defaults filled in, keys in the order in which people write them."""

from __future__ import annotations

from pipegen.compile.calls import lower_call
from pipegen.compile.permissions import derived_permissions, lower_permissions
from pipegen.compile.references import references
from pipegen.compile.steps import Surroundings, lower_steps, name_referred, targets_of
from pipegen.errors import ModelError, near
from pipegen.model.concurrency import Concurrency
from pipegen.model.container import Container
from pipegen.model.environment import Environment
from pipegen.model.expression import Expr
from pipegen.model.kind import as_dict, as_list
from pipegen.model.matrix import Matrix, Strategy
from pipegen.model.runner import DEFAULT_RUNNER, Defaults, Runner, Snapshot
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.compile.project import Project
    from pipegen.expr.ast import Ast
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline
    from pipegen.source import Site
    from pipegen.yamlio.tree import Tree

DEFAULT_TIMEOUT = 30
"""Minutes until a job that says nothing is stopped; GitHub's own default is 360."""


def lower_job(low: Lowering, job: Job, pipeline: Pipeline, project: Project) -> Mapping:
    """Return one job as a mapping; raises ModelError where it refers to something that is not there."""
    pairs = _calling(low, job, project) if job.uses is not None else _working(low, job, pipeline)
    node = low.mapping(job.site, pairs, comment=job.comment)
    _insert_needs(low, node, job, pipeline)
    if job.steps is not None:
        steps = node.get("steps")
        assert isinstance(steps, Sequence)
        referred = {name.lower() for name in references(node, "steps")} | targets_of(job.steps)
        name_referred(steps, job.steps, referred)
    return node


def _calling(low: Lowering, job: Job, project: Project) -> list[tuple[str, object]]:
    return [
        ("name", job.name),
        ("if", low.condition(job.if_, job.site)),
        ("strategy", lower_strategy(low, job)),
        ("concurrency", lower_concurrency(low, job)),
        ("permissions", lower_permissions(low, job) or derived_permissions(low, job)),
        *lower_call(low, job, project),
    ]


def _working(low: Lowering, job: Job, pipeline: Pipeline) -> list[tuple[str, object]]:
    assert job.steps is not None
    around = Surroundings(_shell(job, pipeline), _fixed(job))
    return [
        ("name", job.name),
        ("if", low.condition(job.if_, job.site)),
        ("strategy", lower_strategy(low, job)),
        ("runs-on", _runner(low, job)),
        ("environment", _environment(low, job)),
        ("concurrency", lower_concurrency(low, job) or _deployment_group(low, job, pipeline)),
        ("permissions", lower_permissions(low, job) or derived_permissions(low, job)),
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


def lower_concurrency(low: Lowering, noun: Job | Pipeline) -> Tree | None:
    """Return the concurrency that an author wrote, or None."""
    given = noun.concurrency
    if not isinstance(given, Concurrency):
        return low.one_or_many(given, noun.site)
    pairs = [("group", given.group), ("cancel-in-progress", given.cancel_in_progress), ("queue", given.queue)]
    return low.mapping(given.site, pairs, comment=given.comment)


def _deployment_group(low: Lowering, job: Job, pipeline: Pipeline) -> Tree | None:
    if job.environment is None or pipeline.concurrency is not None:
        return None
    name = job.environment.name if isinstance(job.environment, Environment) else job.environment
    block = low.mapping(job.site, [("group", f"deploy-{name}"), ("cancel-in-progress", False)])
    return low.derived(block, "one deployment to an environment at a time; the next one waits and none is cut off")


def lower_strategy(low: Lowering, job: Job) -> Tree | None:
    """Return the strategy of a job, or None."""
    given = job.strategy
    if given is None or isinstance(given, Expr):
        return low.one_or_many(given, job.site)
    if isinstance(given, Strategy):
        pairs = [("fail-fast", given.fail_fast), ("max-parallel", given.max_parallel), ("matrix", _matrix(low, given.matrix))]
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


def _shell(job: Job, pipeline: Pipeline) -> str | None:
    for defaults in (job.defaults, pipeline.defaults):
        if defaults is not None and isinstance(defaults.shell, str):
            return defaults.shell
    if job.container is not None:
        return "sh"
    return "pwsh" if isinstance(job.runs_on, str) and job.runs_on.startswith("windows") else None


def _fixed(job: Job) -> "object":
    """Return which expressions are plain words in this job: matrix values that the author wrote as plain words."""
    matrix = job.strategy.matrix if isinstance(job.strategy, Strategy) else job.strategy
    words: set[str] = set()
    if isinstance(matrix, Matrix) and matrix.include is None:
        for name, values in matrix.vectors.items():
            if all(_is_word(value) for value in as_list(values) or ("$",)):
                words.add(name.lower())

    def safe(tree: Ast) -> bool:
        from pipegen.expr.walk import paths_of

        paths = paths_of(tree)
        return bool(paths) and all(len(p) == 2 and p[0].lower() == "matrix" and p[1].lower() in words for p in paths)

    return safe


def _is_word(value: object) -> bool:
    text = str(value).replace("-", "").replace("_", "").replace(".", "")
    return isinstance(value, str | int | float) and text.isascii() and text.isalnum()


def _insert_needs(low: Lowering, node: Mapping, job: Job, pipeline: Pipeline) -> None:
    listed = {each.id.lower(): each for each in pipeline.jobs}
    wanted = {need.id: None for need in job.needs}
    for need in job.needs:
        if need.id.lower() not in listed:
            raise ModelError(
                f"job `{job.id}` needs `{need.id}`, which is no job of pipeline `{pipeline.id}`",
                site=job.site,
                advice=f"add it to jobs=[...] of the pipeline at line {pipeline.site.line}",
            )
    for name, site in references(node, "needs").items():
        if name.lower() not in listed:
            known = [each.id for each in pipeline.jobs]
            raise ModelError(
                f"job `{job.id}` reads `needs.{name}`, and pipeline `{pipeline.id}` has no job `{name}`",
                site=site or job.site,
                advice=near(name, known) or None,
            )
        if name.lower() not in {known.lower() for known in wanted}:
            wanted[listed[name.lower()].id] = None
    if wanted:
        needs = low.value(next(iter(wanted)) if len(wanted) == 1 else list(wanted), job.site)
        node.entries.insert(1 if node.get("name") is not None else 0, Entry("needs", needs))
