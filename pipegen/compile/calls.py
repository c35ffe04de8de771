"""Calls of other pipelines: where the file is, and arguments checked against what it declares."""

from __future__ import annotations

from pipegen.errors import ModelError, near
from pipegen.model.inputs import fits
from pipegen.model.kind import as_dict, show
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.compile.project import Project
    from pipegen.compile.scope import Scope
    from pipegen.model.events import WorkflowCall
    from pipegen.model.job import Job
    from pipegen.model.pipeline import Pipeline


def lower_call(low: Lowering, job: Job, scope: Scope) -> list[tuple[str, object]]:
    """Return `uses`, `with` and `secrets` of a job that calls; raises ModelError where the arguments do not fit."""
    if isinstance(job.uses, str):
        uses = _by_name(job, job.uses, scope)
    else:
        assert job.uses is not None
        trigger = job.uses.call_trigger()
        if trigger is None:
            raise ModelError(
                f"job `{job.id}` calls pipeline `{job.uses.id}`, which cannot be called",
                site=job.site,
                advice="add WorkflowCall() to its on=",
            )
        _check_inputs(job, job.uses, trigger)
        _check_secrets(job, job.uses, trigger)
        uses = _location(job, job.uses, scope.project)
    return [("uses", uses), ("with", job.with_ or None), ("secrets", job.secrets or None)]


def _by_name(job: Job, text: str, scope: Scope) -> Scalar:
    if text == f"./.github/workflows/{scope.pipeline.id}.yml":
        raise ModelError(f"job `{job.id}` calls its own pipeline", site=job.site)
    found = Scalar(_checked(text, job), site=job.site)
    if job.permissions is None and scope.pipeline.permissions is None:
        raise ModelError(
            f"job `{job.id}` calls a workflow by its name, and nobody can tell here what its token must do",
            site=job.site,
            advice="give permissions=Permissions(...), or permissions={} if it needs none",
        )
    return found


def _checked(text: str, job: Job) -> str:
    path, at, ref = text.partition("@")
    local = text.startswith("./.github/workflows/") and not at
    remote = "/.github/workflows/" in path and path.count("/") == 4 and bool(ref) and not ref.startswith("refs/heads/")
    if not (local or remote) or not path.endswith((".yml", ".yaml")):
        raise ModelError(
            f"`uses` of job `{job.id}` is {text!r}; expected ./.github/workflows/NAME.yml or "
            "owner/name/.github/workflows/NAME.yml@ref",
            site=job.site,
        )
    return text


def _location(job: Job, called: Pipeline, project: Project) -> Scalar:
    file = f".github/workflows/{called.id}.yml"
    if project.holds(called):
        return Scalar(f"./{file}", site=job.site)
    if called.published is None:
        raise ModelError(
            f"job `{job.id}` calls pipeline `{called.id}`, which this project does not build and nobody published",
            site=job.site,
            advice="declare it in this project, or give it published=Published(...)",
        )
    at = called.published
    return Scalar(f"{at.repository}/{file}@{at.ref}", site=job.site, remark=at.version)


def _check_inputs(job: Job, called: Pipeline, trigger: WorkflowCall) -> None:
    declared = trigger.inputs or {}
    given = as_dict(job.with_ or {})
    if given is None:
        return  # raw()
    for name, value in ((str(key), value) for key, value in given.items()):
        if name not in declared:
            raise _unknown("input", name, list(declared), job, called)
        if not fits(declared[name].type, value):
            raise ModelError(
                f"job `{job.id}` gives the input `{name}` of pipeline `{called.id}` {show(value)}; "
                f"expected a {declared[name].type}",
                site=job.site,
            )
    for name, item in declared.items():
        if item.required and item.default is None and name not in given:
            raise ModelError(f"job `{job.id}` calls pipeline `{called.id}` without its input `{name}`", site=job.site)


def _check_secrets(job: Job, called: Pipeline, trigger: WorkflowCall) -> None:
    given = as_dict(job.secrets)
    if job.secrets is not None and given is None:
        return  # "inherit": GitHub checks it when the run starts
    declared = trigger.secrets or {}
    for name in given or {}:
        if name not in declared:
            raise _unknown("secret", str(name), list(declared), job, called)
    for name, item in declared.items():
        if item.required and name not in (given or {}):
            raise ModelError(f"job `{job.id}` calls pipeline `{called.id}` without its secret `{name}`", site=job.site)


def _unknown(what: str, name: str, known: list[str], job: Job, called: Pipeline) -> ModelError:
    advice = near(name, known) or f"declare it in WorkflowCall({what}s=...)"
    return ModelError(f"pipeline `{called.id}` has no {what} `{name}`", site=job.site, advice=advice)
