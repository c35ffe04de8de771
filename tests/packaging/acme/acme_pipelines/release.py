"""The release that every repository of Acme calls; it lives in the repository `acme/ci`."""

from acme_pipelines.shared import production
from pipegen import CallInput, CallSecret, Job, Pipeline, Published, WorkflowCall, inputs, run, secrets

release = Pipeline(
    "release",
    name="Release",
    on=WorkflowCall(
        inputs={"version": CallInput(required=True), "dry-run": CallInput(type="boolean", default=False)},
        secrets={"token": CallSecret(required=True)},
    ),
    jobs=[
        Job(
            "release",
            environment=production,
            steps=[run("acme release", name="Release", env={"VERSION": inputs.version, "TOKEN": secrets.token})],
        )
    ],
    published=Published("acme/ci", ref="5f0c3d1e9a7b46288d1c2f3e4a5b6c7d8e9f0a1b", version="v1.0.0"),
)
