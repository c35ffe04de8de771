"""What a job needs of GitHub's registry of packages, seen from where it hands it the run's token."""

from __future__ import annotations

from pipegen.actions.permissions import is_own, text_of
from pipegen.model.container import Container, Credentials
from pipegen.model.kind import as_dict
from pipegen.model.step import RunStep, UsesStep, flat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.job import Job
    from pipegen.model.step import Step

HOST = "ghcr.io"
LOGIN = "docker/login-action"
BUILDERS = ("docker/build-push-action", "docker/bake-action")
PUSHES = ("docker push", "podman push", "helm push", "oras push", "buildah push", "--push")


def packages_of(job: Job) -> dict[str, tuple[str, str]]:
    """Return the scope `packages` -> (level, reason), or nothing for a job that does not log in with its own token."""
    steps = list(flat(job.steps or ()))
    if any(map(_logs_in, steps)):
        if any(map(_pushes, steps)):
            return {"packages": ("write", f"the job pushes images to {HOST}")}
        return {"packages": ("read", f"the job logs in to {HOST}")}
    images = [job.container, *(as_dict(job.services) or {}).values()]
    return {"packages": ("read", f"the job pulls an image from {HOST}")} if any(map(_pulls, images)) else {}


def _pulls(image: object) -> bool:
    if not isinstance(image, Container) or not isinstance(image.credentials, Credentials):
        return False
    return text_of(image.image).startswith(f"{HOST}/") and is_own(text_of(image.credentials.password))


def _logs_in(step: Step) -> bool:
    if isinstance(step, RunStep):
        script = text_of(step.run)
        return f"login {HOST}" in script and any(map(is_own, [script, *_texts(step.env).values()]))
    given = _inputs(step, LOGIN)
    by_input = HOST in given.get("registry", "") and is_own(given.get("password", ""))
    both = given.get("registry-auth", "")
    return by_input or (HOST in both and is_own(both))


def _pushes(step: Step) -> bool:
    if isinstance(step, RunStep):
        return any(each in text_of(step.run) for each in PUSHES)
    given = _inputs(step, *BUILDERS)
    tags = given.get("tags", "")
    if tags and HOST not in tags and "${{" not in tags:
        return False  # to another registry
    asked = given.get("push", "")
    outputs = given.get("outputs", "") + given.get("set", "")
    return asked == "true" or "${{" in asked or "push=true" in outputs or "type=registry" in outputs


def _inputs(step: Step, *names: str) -> dict[str, str]:
    """Return the inputs of a step that uses one of the actions; none of any other."""
    if not isinstance(step, UsesStep) or not isinstance(step.uses, str):
        return {}
    return _texts(step.with_) if step.uses.partition("@")[0].casefold() in names else {}


def _texts(given: object) -> dict[str, str]:
    return {str(name).casefold(): text_of(value) for name, value in (as_dict(given) or {}).items()}
