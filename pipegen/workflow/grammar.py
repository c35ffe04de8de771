"""The workflow language: one table of everything a workflow file may say.

Sources: GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61), which also states the contexts of each key;
the documentation page "Workflow syntax"; SchemaStore's schema for `cache-mode`.
"""

from pipegen.workflow.jobs import CACHE_MODE, JOBS, PERMISSIONS, concurrency
from pipegen.workflow.row import MAPPING, Row, free, text
from pipegen.workflow.triggers import ON, RUN

_DEFAULTS = Row(
    MAPPING,
    keys={"run": Row(MAPPING, keys={"shell": text(filled=True), "working-directory": text(filled=True)})},
)

WORKFLOW = Row(
    MAPPING,
    keys={
        "name": text(),
        "description": text(),
        "run-name": text(RUN),
        "on": ON,
        "permissions": PERMISSIONS,
        "cache-mode": CACHE_MODE,
        "env": free("<name>", text((*RUN, "secrets"))),
        "defaults": _DEFAULTS,
        "concurrency": concurrency(RUN, filled=False),
        "jobs": JOBS,
    },
    required=("on", "jobs"),
    noun="workflow",
)
"""A workflow file."""
