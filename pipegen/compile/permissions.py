"""The least that the token of a job needs, derived from the actions its steps use."""

from __future__ import annotations

from pipegen.actions.permissions import required, text_of
from pipegen.compile.registry import packages_of
from pipegen.facts.permissions import SCOPES, highest
from pipegen.model.kind import as_dict
from pipegen.model.permissions import Permissions
from pipegen.model.pipeline import Pipeline
from pipegen.model.step import ParallelStep, UsesStep
from pipegen.yamlio.tree import Entry, Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipegen.compile.lowering import Lowering
    from pipegen.model.job import Job
    from pipegen.model.step import Step
    from pipegen.yamlio.tree import Tree

ORDER = {"none": 0, "read": 1, "write": 2}


def lower_permissions(low: Lowering, noun: Job | Pipeline) -> Tree | None:
    """Return the permissions an author wrote, or None where there are none."""
    given = noun.permissions
    if isinstance(given, Permissions):
        return _block(low, given, _reasons(noun, given))
    return None if given is None else low.value(given, noun.site)


def _reasons(noun: Job | Pipeline, given: Permissions) -> dict[str, tuple[str, str]]:
    """Return what stands beside the scopes; what an author says of a registry is better than what is seen from here."""
    if isinstance(noun, Pipeline):
        return {}
    return _of_steps(noun.steps) if given.comment and noun.steps is not None else needed_by(noun)


def _block(low: Lowering, given: Permissions, needed: dict[str, tuple[str, str]]) -> Mapping:
    """Return the scopes, each beside the reason for which a step needs it.

    The author's comment stands beside the scope if only one has no such reason, else above the block.
    """
    block = low.mapping(given.site, given.levels().items())
    reasons = given.reasons or {}
    silent: list[Entry] = []
    for entry in block.entries:
        level, reason = needed.get(entry.key, ("", ""))
        own = reasons.get(entry.key.replace("-", "_"), "")
        if own or (isinstance(entry.value, Scalar) and entry.value.value == level):
            entry.value.remark = own or reason
        else:
            silent.append(entry)
    if len(silent) == 1 and "\n" not in given.comment:
        silent[0].value.remark = given.comment
    else:
        block.comment = given.comment
    return block


def derived_permissions(low: Lowering, job: Job, pipeline: Pipeline) -> Mapping | None:
    """Return the scopes that the job's steps need, each with its reason as a remark; None when they need none.

    Where the author named permissions for the whole pipeline, those hold and nothing is derived.
    """
    needed = needed_by(job) if pipeline.permissions is None else {}
    if not needed:
        return None
    entries: list[Entry] = []
    for scope, (level, reason) in sorted(needed.items()):
        node = Scalar(level, site=job.site, remark=reason)
        low.derived(node, reason)
        entries.append(Entry(scope, node))
    block = Mapping(entries, site=job.site)
    low.derived(block, "the least that the steps of this job need")
    return block


def needed_by(job: Job) -> dict[str, tuple[str, str]]:
    """Return scope -> (level, reason) over all steps; a call needs what the jobs of the called pipeline have."""
    found: dict[str, tuple[str, str]] = {}
    if job.steps is not None:
        merge(found, _of_steps(job.steps))
        merge(found, packages_of(job))
    elif job.uses is not None and not isinstance(job.uses, str):
        for called in job.uses.jobs:
            merge(found, granted(called, job.uses))
    return found


def granted(job: Job, pipeline: Pipeline) -> dict[str, tuple[str, str]]:
    """Return what a job of a called pipeline gets; GitHub refuses the call when the caller has less."""
    given = pipeline.permissions if job.permissions is None else job.permissions
    if given is None:
        return needed_by(job)
    reason = f"the called job `{job.id}` asks for it"
    return {scope: (level, reason) for scope, level in levels_of(given).items()}


def levels_of(given: object) -> dict[str, str]:
    """Return scope -> level of permissions in any of the forms that an author may write."""
    if isinstance(given, Permissions):
        return given.levels()
    if given in ("read-all", "write-all"):
        return {scope: highest(scope, str(given).removesuffix("-all")) for scope in SCOPES}
    return {str(scope): text_of(level) for scope, level in (as_dict(given) or {}).items()}


def _of_steps(steps: Iterable[Step]) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for step in steps:
        if isinstance(step, ParallelStep):
            merge(found, _of_steps(step.parallel))
        elif isinstance(step, UsesStep):
            merge(found, _of_uses(step))
    return found


_bare: dict[str, dict[str, tuple[str, str]]] = {}
"""What actions need that are used without any input, by `uses`: the same few stand in every job."""


def _of_uses(step: UsesStep) -> dict[str, tuple[str, str]]:
    if not isinstance(step.uses, str):
        return _of_steps(step.uses.steps)
    given = as_dict(step.with_) or {}
    if not given and not step.permissions:
        if step.uses not in _bare:
            _bare[step.uses] = required(step.uses.partition("@")[0], {})
        return _bare[step.uses]
    found = dict(required(step.uses.partition("@")[0], {str(name): value for name, value in given.items()}))
    for scope, level in (step.permissions or {}).items():
        found[scope] = (level, found[scope][1] if scope in found else f"{step.uses.partition('@')[0]} needs it")
    return found


def merge(into: dict[str, tuple[str, str]], other: dict[str, tuple[str, str]]) -> None:
    """Add the needs of another step to those found so far; of two levels the higher one stays."""
    for scope, (level, reason) in other.items():
        if ORDER.get(level, 0) > ORDER[into.get(scope, ("none", ""))[0]]:
            into[scope] = (level, reason)
