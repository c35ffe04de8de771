"""The jobs of a workflow: those that run steps and those that call another workflow.

Sources: GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61); SchemaStore's schema for `cache-mode`, which
is newer than that package.
"""

from pipegen.facts.functions import STATUS
from pipegen.facts.permissions import SCOPES, SHORTHANDS
from pipegen.workflow.row import (
    ANY,
    BOOLEAN,
    MAPPING,
    NUMBER,
    SEQUENCE,
    STRING,
    Row,
    Variant,
    flag,
    free,
    number,
    one_or_more,
    text,
)
from pipegen.workflow.steps import STEP, STEP_OPEN, STEPS
from pipegen.workflow.triggers import RUN

NEEDS = (*RUN, "needs")
"""Contexts of a job before its matrix is known."""

LEG = (*NEEDS, "strategy", "matrix")
"""Contexts of one leg of a job, before a runner has it."""

CACHE_MODE = text(values=("read", "write", "write-only", "none"))

PERMISSIONS = Row(
    MAPPING,
    STRING,
    values=SHORTHANDS,
    keys={scope: text(values=levels, rule="unknown-permission") for scope, levels in SCOPES.items()},
    noun="permission",
    rule="unknown-permission",
)


def concurrency(contexts: tuple[str, ...], *, filled: bool) -> Row:
    """Return the row of `concurrency`; at a job the short form must not be empty."""
    return Row(
        STRING,
        MAPPING,
        filled=filled,
        contexts=contexts,
        keys={
            "group": text(contexts, filled=True),
            "cancel-in-progress": flag(contexts),
            "queue": text(contexts, values=("single", "max")),
        },
        required=("group",),
    )


_LABEL = text(LEG, filled=True)
_RUNS_ON = Row(
    STRING,
    SEQUENCE,
    MAPPING,
    filled=True,
    item=_LABEL,
    keys={"group": _LABEL, "labels": one_or_more(_LABEL)},
    contexts=LEG,
)

_CREDENTIAL = text((*LEG, "secrets", "env"), filled=True)
_CONTAINER = {
    "image": text(LEG, filled=True),
    "options": text(LEG),
    "env": Row(MAPPING, free=text(STEP), label="<name>", contexts=LEG),
    "ports": Row(SEQUENCE, item=_LABEL, contexts=LEG),
    "volumes": Row(SEQUENCE, item=_LABEL, contexts=LEG),
    "credentials": Row(MAPPING, keys={"username": _CREDENTIAL, "password": _CREDENTIAL}, contexts=_CREDENTIAL.contexts),
}
_SERVICE = Row(
    STRING,
    MAPPING,
    filled=True,
    contexts=LEG,
    keys={**_CONTAINER, "entrypoint": text(LEG), "command": text(LEG)},
    required=("image",),
    noun="service",
)

_ENVIRONMENT = Row(
    STRING,
    MAPPING,
    contexts=LEG,
    keys={"name": text(LEG), "url": text(STEP_OPEN), "deployment": flag(LEG)},
    required=("name",),
)

_VECTORS = Row(SEQUENCE, item=Row(ANY, contexts=NEEDS), contexts=NEEDS)
_ENTRIES = Row(
    SEQUENCE,
    contexts=NEEDS,
    item=Row(MAPPING, free=Row(ANY, contexts=NEEDS), label="<name>", contexts=NEEDS),
)
_STRATEGY = Row(
    MAPPING,
    contexts=NEEDS,
    keys={
        "fail-fast": flag(NEEDS),
        "max-parallel": number(NEEDS),
        "matrix": Row(
            MAPPING, contexts=NEEDS, keys={"include": _ENTRIES, "exclude": _ENTRIES}, free=_VECTORS, label="<vector>"
        ),
    },
)

_SNAPSHOT = Row(
    STRING,
    MAPPING,
    filled=True,
    keys={"image-name": text(filled=True), "if": text(LEG, bare=True), "version": text(filled=True)},
    required=("image-name",),
)

_DEFAULTS = (*LEG, "env")

_EVERY_JOB = {
    "name": text(LEG),
    "needs": one_or_more(text(filled=True)),
    "if": text(NEEDS, functions=STATUS, bare=True),
    "permissions": PERMISSIONS,
    "cache-mode": CACHE_MODE,
    "concurrency": concurrency(LEG, filled=True),
    "strategy": _STRATEGY,
}

_NORMAL_JOB = {
    **_EVERY_JOB,
    "runs-on": _RUNS_ON,
    "environment": _ENVIRONMENT,
    "env": free("<name>", text((*LEG, "secrets"))),
    "defaults": Row(
        MAPPING,
        keys={
            "run": Row(
                MAPPING,
                contexts=_DEFAULTS,
                keys={"shell": text(_DEFAULTS, filled=True), "working-directory": text(_DEFAULTS, filled=True)},
            )
        },
    ),
    "timeout-minutes": number(LEG),
    "cancel-timeout-minutes": number(LEG),
    "continue-on-error": flag(LEG),
    "container": Row(STRING, MAPPING, contexts=LEG, keys=_CONTAINER, required=("image",)),
    "services": Row(MAPPING, free=_SERVICE, label="<service_id>", contexts=LEG),
    "outputs": Row(MAPPING, free=text(STEP), label="<output>"),
    "snapshot": _SNAPSHOT,
    "steps": STEPS,
}

_CALL_JOB = {
    **_EVERY_JOB,
    "uses": text(filled=True),
    "with": Row(MAPPING, free=Row(STRING, BOOLEAN, NUMBER, contexts=LEG), label="<input>"),
    "secrets": Row(
        MAPPING,
        STRING,
        values=("inherit",),
        free=Row(STRING, BOOLEAN, NUMBER, contexts=(*LEG, "secrets")),
        label="<secret>",
    ),
}

_CALL_REFUSES = dict.fromkeys(
    (key for key in _NORMAL_JOB if key not in _CALL_JOB), "a job that calls a workflow with `uses` cannot have it"
)
_NORMAL_REFUSES = {
    **dict.fromkeys(("with", "secrets"), "only a job that calls a workflow with `uses` has it"),
    "uses": "a job either runs on a runner or calls a workflow",
}

JOB = Row(
    MAPPING,
    variants=(
        Variant("runs-on", _NORMAL_JOB, noun="job", refused=_NORMAL_REFUSES),
        Variant("uses", _CALL_JOB, noun="job", refused=_CALL_REFUSES),
    ),
    noun="job",
)
"""One job."""

JOBS = Row(MAPPING, free=JOB, label="<job_id>", ids=True)
