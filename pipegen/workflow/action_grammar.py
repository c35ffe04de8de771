"""The language of action files (`action.yml`): composite, JavaScript and container actions.

Sources: GitHub's action schema v1.0 (@actions/workflow-parser 0.3.61) and the documentation page "Metadata syntax".
`name` and `description` are asked for by the Marketplace only; the runner does without, so they are not required here.
"""

from pipegen.facts.functions import FILES, STATUS
from pipegen.workflow.icons import COLORS, ICONS
from pipegen.workflow.row import ANY, MAPPING, SEQUENCE, Row, Variant, flag, free, text

NODE = ("node12", "node16", "node20", "node24")
DOCKER = ("docker", "Docker")

_DEFAULT = ("github", "strategy", "matrix", "job", "runner")
_STEP = ("github", "inputs", "strategy", "matrix", "steps", "job", "runner", "env")
_IF = ("github", "inputs", "strategy", "matrix", "job", "runner", "env")

_INPUT = Row(
    MAPPING,
    keys={
        "description": text(),
        "required": flag(),
        "default": text(_DEFAULT, functions=FILES),
        "deprecationMessage": text(),
    },
    free=Row(ANY),
    label="<other>",
    noun="input",
)

_OUTPUT = Row(MAPPING, keys={"description": text(), "value": text(_STEP)}, noun="output")

_TEXT = text(_STEP, functions=FILES)
_EVERY_STEP = {
    "id": text(filled=True, ids=True),
    "name": _TEXT,
    "if": text(_STEP, functions=(*STATUS, *FILES), bare=True),
    "env": free("<name>", _TEXT),
    "continue-on-error": flag(_STEP, FILES),
}
_NO_BACKGROUND: dict[str, str] = dict.fromkeys(
    ("background", "wait", "wait-all", "cancel", "parallel"), "composite actions have no background steps"
)
_NO_TIMEOUT = {"timeout-minutes": "steps of composite actions have no timeout of their own"}

COMPOSITE_STEP = Row(
    MAPPING,
    variants=(
        Variant(
            "run",
            {**_EVERY_STEP, "run": _TEXT, "shell": _TEXT, "working-directory": _TEXT},
            required=("shell",),
            noun="step",
            refused={"uses": "a step does one thing", "with": "only a step with `uses` has it", **_NO_TIMEOUT},
        ),
        Variant(
            "uses",
            {**_EVERY_STEP, "uses": text(filled=True), "with": free("<input>", _TEXT)},
            noun="step",
            refused={
                **dict.fromkeys(("shell", "working-directory"), "only a step with `run` has it"),
                "run": "a step does one thing",
                **_NO_TIMEOUT,
            },
        ),
    ),
    refused=_NO_BACKGROUND,
    noun="step",
)

_USING = text(values=("composite", *NODE, *DOCKER))
_RUNS_IF = text(_IF, functions=(*STATUS, *FILES), bare=True)
_FILLED = text(filled=True)

RUNS = Row(
    MAPPING,
    variants=(
        Variant(
            "using",
            {"using": _USING, "steps": Row(SEQUENCE, item=COMPOSITE_STEP)},
            marked=("composite",),
            required=("steps",),
            noun="composite action",
        ),
        Variant(
            "using",
            {
                "using": _USING,
                "main": _FILLED,
                "pre": _FILLED,
                "pre-if": _RUNS_IF,
                "post": _FILLED,
                "post-if": _RUNS_IF,
            },
            marked=NODE,
            required=("main",),
            noun="JavaScript action",
        ),
        Variant(
            "using",
            {
                "using": _USING,
                "image": _FILLED,
                "entrypoint": _FILLED,
                "args": Row(SEQUENCE, item=text(("inputs",))),
                "env": free("<name>", text(("inputs",))),
                "pre-entrypoint": _FILLED,
                "pre-if": _RUNS_IF,
                "post-entrypoint": _FILLED,
                "post-if": _RUNS_IF,
            },
            marked=DOCKER,
            required=("image",),
            noun="container action",
        ),
    ),
)

ACTION = Row(
    MAPPING,
    keys={
        "name": text(),
        "author": text(),
        "description": text(),
        "inputs": free("<input>", _INPUT),
        "outputs": free("<output>", _OUTPUT),
        "runs": RUNS,
        "branding": Row(MAPPING, keys={"icon": text(values=ICONS), "color": text(values=COLORS)}),
    },
    required=("runs",),
    noun="action",
)
"""An action file."""
