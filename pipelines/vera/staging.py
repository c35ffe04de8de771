"""Vera, staging: every merge to main is migrated, deployed and tried out."""

from pipegen import Job, Pipeline, Push, WorkflowDispatch, github
from pipegen.kits import node

from ._shared import NODE, deliver, migrate, staging

URL = "https://staging.vera.app"

release = Job(
    "release",
    name="Release to staging",
    if_=github.ref == "refs/heads/main",
    environment=staging,
    timeout_minutes=20,
    steps=[*node.setup(NODE, cache=False), migrate(), *deliver(staging, URL)],
)

pipeline = Pipeline("staging", name="Staging", on=[Push(branches=["main"]), WorkflowDispatch()], jobs=[release])
