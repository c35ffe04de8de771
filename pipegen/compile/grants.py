"""Permissions that are known to be too small: what an author gave against what the steps or the called jobs need."""

from __future__ import annotations

from pipegen.actions.catalog import find
from pipegen.actions.permissions import demanded, is_own, text_of
from pipegen.actions.step import ActionStep
from pipegen.compile.permissions import ORDER, granted, levels_of, merge, needed_by
from pipegen.errors import ModelError
from pipegen.model.kind import Raw, as_dict
from pipegen.model.permissions import Permissions
from pipegen.model.step import RunStep, UsesStep, WorkStep, flat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline
    from pipegen.model.step import Step
    from pipegen.source import Site

TOKENS = ("GITHUB_TOKEN", "GH_TOKEN")
"""Variables in which actions look for a token before they take the run's own."""


def check_grants(job: Job, pipeline: Pipeline) -> None:
    """Raise ModelError for permissions, given by hand, with which a run is sure to be refused or to fail."""
    given = pipeline.permissions if job.permissions is None else job.permissions
    if given is None:
        _check_token(job)
        return
    if isinstance(given, Raw):
        return
    needed = _asked(job) if job.steps is None else _surely(job.steps, _other_token(job, pipeline))
    levels = levels_of(given)
    missing = {
        scope: (level, reason) for scope, (level, reason) in sorted(needed.items()) if _higher(level, levels, scope)
    }
    if missing:
        raise _too_small(job, given, levels, missing)


def _asked(job: Job) -> dict[str, tuple[str, str]]:
    """Return what the called jobs have, with the first that has the most; GitHub compares before anything runs."""
    found: dict[str, tuple[str, str]] = {}
    if job.uses is not None and not isinstance(job.uses, str):
        for called in job.uses.jobs:
            reason = f"the called job `{called.id}` of `{job.uses.id}` asks for it"
            merge(found, {scope: (level, reason) for scope, (level, _) in granted(called, job.uses).items()})
    return found


def _too_small(job: Job, given: object, levels: dict[str, str], missing: dict[str, tuple[str, str]]) -> ModelError:
    scope, (level, reason) = next(iter(missing.items()))
    has = f"`{given}`" if isinstance(given, str) else f"`{scope}: {levels.get(scope, 'none')}`"
    facts = f"job `{job.id}` has {has} and needs `{scope}: {level}`: {reason}"
    if job.steps is None:
        facts += "; GitHub refuses the run"
    wanted = {} if isinstance(given, str) else dict(levels)
    wanted |= {
        scope: level for scope, (level, _) in (needed_by(job) | missing).items() if _higher(level, wanted, scope)
    }
    text = ", ".join(f'{scope.replace("-", "_")}="{level}"' for scope, level in sorted(wanted.items()))
    site = given.site if isinstance(given, Permissions) and job.steps is not None else job.site
    return ModelError(facts, site=site, advice=f"write permissions=Permissions({text})")


def _higher(level: str, levels: dict[str, str], scope: str) -> bool:
    return ORDER.get(level, 0) > ORDER.get(levels.get(scope, "none"), 0)


def _surely(steps: Iterable[Step], other_token: bool) -> dict[str, tuple[str, str]]:
    """Return what the actions of a job fail without; see `demanded`."""
    found: dict[str, tuple[str, str]] = {}
    for step in flat(steps):
        if not isinstance(step, UsesStep):
            continue
        if not isinstance(step.uses, str):
            merge(found, _surely(step.uses.steps, other_token or _hands_over(step.env)))
            continue
        name = step.uses.partition("@")[0]
        inputs = as_dict(step.with_ or {})
        known: dict[str, tuple[str, str]] = {}
        if inputs is not None and not other_token and not _hands_over(step.env):
            known = demanded(name, {str(key): value for key, value in inputs.items()})
        if not isinstance(step, ActionStep):  # then the author said so
            known |= {scope: (level, f"{name} needs it") for scope, level in (step.permissions or {}).items()}
        merge(found, known)
    return found


def _other_token(job: Job, pipeline: Pipeline) -> bool:
    return _hands_over(job.env) or _hands_over(pipeline.env)


def _hands_over(env: object) -> bool:
    """Tell whether variables hold a token that is not the run's own, or nobody can tell what they hold."""
    if env is None:
        return False
    known = as_dict(env)
    return known is None or any(name in known and not is_own(text_of(known[name])) for name in TOKENS)


def _check_token(job: Job) -> None:
    """Raise ModelError where a job hands out a token that may do nothing, as nothing tells what it is for."""
    if job.steps is None:
        return
    for value, site in _handed(job):
        text = text_of(value)
        if is_own(text) and "||" not in text and not needed_by(job):
            raise ModelError(
                f"job `{job.id}` hands out the run's token, which may do nothing: no step says what it is for",
                site=site,
                advice="give the job permissions=Permissions(...), or permissions={} if it only reads what is public",
            )


def _handed(job: Job) -> Iterator[tuple[object, Site]]:
    """Yield what the variables, the scripts and the unknown actions of a job are given."""
    for value in (as_dict(job.env) or {}).values():
        yield value, job.site
    for step in flat(job.steps or ()):
        if not isinstance(step, WorkStep) or (isinstance(step, UsesStep) and _known(step)):
            continue
        for given in (step.env, step.with_ if isinstance(step, UsesStep) else None):
            for value in (as_dict(given) or {}).values():
                yield value, step.site
        if isinstance(step, RunStep):
            yield step.run, step.site


def _known(step: UsesStep) -> bool:
    """Tell whether the metadata of an action says what its token is for."""
    return isinstance(step.uses, str) and find(step.uses) is not None
