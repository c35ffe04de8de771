"""Which stage a job or step is about: production, staging, a preview. Told by the words that people use for it."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.workflow.views import WorkflowJob

PRODUCTION, STAGING, PREVIEW = "production", "staging", "preview"

_STAGES = {
    "production": PRODUCTION, "prod": PRODUCTION, "prd": PRODUCTION,
    "staging": STAGING, "stg": STAGING, "preprod": STAGING, "preproduction": STAGING,
    "preview": PREVIEW, "previews": PREVIEW, "pullrequest": PREVIEW, "pr": PREVIEW, "ephemeral": PREVIEW,
    "dev": "development", "development": "development", "nonprod": "development", "nonproduction": "development",
    "qa": "qa", "uat": "uat", "sandbox": "sandbox", "demo": "demo", "canary": "canary",
}  # fmt: skip
"""A word, without hyphens, and the stage it means."""

_ENVIRONMENT_STAGES = {
    **_STAGES,
    "stage": STAGING,
    "test": "test",
    "testing": "test",
    "live": PRODUCTION,
}
"""The same in the name of an environment, where a few more words are clear."""

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PREFIX = re.compile(r"(?<![a-z])(pre|non|not|pull)[-_ ](?=prod|request)")
_WORD = re.compile(r"(?<![a-z])[a-z]{2,}(?![a-z])")
_BARE = re.compile(r"--(?:stage|dev)\b|\bNODE_ENV=\S+|/dev/\w+")
"""Words of commands that look like a stage and are none."""


def stages_in(text: str, known: dict[str, str] = _STAGES) -> frozenset[str]:
    """Return the stages that a text names."""
    folded = _PREFIX.sub(r"\1", _HUMP.sub("-", text).lower())
    return frozenset([known[word] for word in _WORD.findall(folded) if word in known])


def stages_of_command(text: str) -> frozenset[str]:
    """Return the stages that a command names."""
    return stages_in(_BARE.sub(" ", text))


def stages_of_job(job: "WorkflowJob") -> frozenset[str]:
    """Return the stages that a job names: by its environment, else by its id, else by its name."""
    environment = job.environment
    if environment and "${{" not in environment:
        found = stages_in(environment, _ENVIRONMENT_STAGES)
        if found:
            return found
    return stages_in(job.id) or stages_in(job.name or "")
