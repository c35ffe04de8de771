"""A pipeline that others call with typed arguments, and one that calls it twice."""

from pipegen import (
    CallInput,
    CallOutput,
    CallSecret,
    Environment,
    Job,
    Pipeline,
    Push,
    Secret,
    WorkflowCall,
    actions,
    inputs,
    run,
    secrets,
)

upload = run(
    """
    ./deploy.sh --replicas "$REPLICAS"
    echo "url=$(./deploy.sh --url)" >> "$GITHUB_OUTPUT"
    """,
    name="Deploy",
    env={"DEPLOY_TOKEN": secrets.deploy_token, "REPLICAS": inputs.replicas},
    outputs=["url"],
)

deploy = Job(
    "deploy",
    environment=Environment(inputs.target, url=upload.outputs.url),
    steps=[actions.checkout(), upload],
    outputs={"url": upload.outputs.url},
)

deliver = Pipeline(
    "deliver",
    name="Deliver",
    on=WorkflowCall(
        inputs={
            "target": CallInput(description="The environment to deploy to", required=True),
            "replicas": CallInput(type="number", description="How many servers", default=1),
            "dry-run": CallInput(type="boolean", default=False),
        },
        secrets={"deploy_token": CallSecret(description="May deploy", required=True)},
        outputs={"url": CallOutput(description="Where it runs now", value=deploy.outputs.url)},
    ),
    jobs=[deploy],
)

TOKEN = Secret("DEPLOY_TOKEN")

to_staging = Job("staging", uses=deliver, with_={"target": "staging"}, secrets={"deploy_token": TOKEN})
verify = Job("verify", steps=[run(f"curl --fail {to_staging.outputs.url}/health", name="Ask whether it is healthy")])
to_production = Job(
    "production",
    needs=[verify],
    uses=deliver,
    with_={"target": "production", "replicas": 3},
    secrets={"deploy_token": TOKEN},
)

release = Pipeline("ship", name="Ship", on=Push(branches=["main"]), jobs=[to_staging, verify, to_production])
