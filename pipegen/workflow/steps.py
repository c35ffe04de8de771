"""The steps of a job: what runs, what uses an action, and the four kinds that steer background steps.

Source: GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61); for the steps inside `parallel` also the
documentation page "Workflow syntax".
"""

from pipegen.facts.functions import FILES, STATUS
from pipegen.workflow.row import BOOLEAN, MAPPING, NULL, SEQUENCE, Row, Variant, flag, free, number, one_or_more, text

STEP = (
    "github",
    "inputs",
    "vars",
    "needs",
    "strategy",
    "matrix",
    "secrets",
    "steps",
    "job",
    "runner",
    "env",
)
"""What an expression in a step may use."""

STEP_OPEN = tuple(name for name in STEP if name != "secrets")
"""What a condition of a step may use."""

_TEXT = text(STEP, functions=FILES)
_NAMES = {"id": text(filled=True, ids=True), "name": _TEXT, "continue-on-error": flag(STEP, FILES)}

_WORK = {
    **_NAMES,
    "if": text(STEP_OPEN, functions=(*STATUS, *FILES), bare=True),
    "env": free("<name>", _TEXT),
    "timeout-minutes": number(STEP, FILES),
}
_RUN = {**_WORK, "run": _TEXT, "shell": text(filled=True), "working-directory": _TEXT}
_USES = {**_WORK, "uses": text(filled=True), "with": free("<input>", _TEXT)}

_BACKGROUND = {"background": flag()}
_ONE_KIND = "a step does one thing"
_STEERING = "a step that steers others always runs, and starts nothing itself"
_PARALLEL = "steps inside `parallel` run side by side already and may only `run` or use an action"
_CONTROL = ("wait", "wait-all", "cancel", "parallel")


def _refused(reason: str, *keys: str) -> dict[str, str]:
    return dict.fromkeys(keys, reason)


_WORK_KEYS = ("run", "uses", "if", "env", "timeout-minutes", "with", "shell", "working-directory", "background")
_STEERED = _refused(_STEERING, *_WORK_KEYS)
_SCRIPT_ONLY = _refused("only a step with `run` has it", "shell", "working-directory")
_ACTION_ONLY = _refused("only a step with `uses` has it", "with")
_GROUP = {
    **_STEERED,
    **_refused("the group itself has no settings, its steps have", "id", "name", "continue-on-error"),
}

_IN_PARALLEL = Row(
    MAPPING,
    variants=(
        Variant("run", _RUN, noun="step", refused={**_refused(_ONE_KIND, "uses"), **_ACTION_ONLY}),
        Variant("uses", _USES, noun="step", refused={**_refused(_ONE_KIND, "run"), **_SCRIPT_ONLY}),
    ),
    refused=_refused(_PARALLEL, "background", *_CONTROL),
    noun="step",
)

_WAIT = {**_NAMES, "wait": one_or_more(text(filled=True))}
_WAIT_ALL = {**_NAMES, "wait-all": Row(NULL, BOOLEAN)}
_CANCEL = {**_NAMES, "cancel": text(filled=True)}

STEP_ROW = Row(
    MAPPING,
    variants=(
        Variant(
            "run",
            {**_RUN, **_BACKGROUND},
            noun="step",
            refused={**_refused(_ONE_KIND, "uses", *_CONTROL), **_ACTION_ONLY},
        ),
        Variant(
            "uses",
            {**_USES, **_BACKGROUND},
            noun="step",
            refused={**_refused(_ONE_KIND, "run", *_CONTROL), **_SCRIPT_ONLY},
        ),
        Variant("wait", _WAIT, noun="step", refused=_STEERED),
        Variant("wait-all", _WAIT_ALL, noun="step", refused=_STEERED),
        Variant("cancel", _CANCEL, noun="step", refused=_STEERED),
        Variant("parallel", {"parallel": Row(SEQUENCE, item=_IN_PARALLEL)}, noun="step", refused=_GROUP),
    ),
    noun="step",
)
"""One step of a job."""

STEPS = Row(SEQUENCE, item=STEP_ROW)
