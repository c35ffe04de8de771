"""A rollback that somebody starts by hand, with every kind of input."""

from pipegen import Concurrency, Environment, Input, Job, Pipeline, Secret, WorkflowDispatch, actions, inputs, run

TOKEN = Secret("DEPLOY_TOKEN")

rollback = Job(
    "rollback",
    name=f"Roll {inputs.environment} back",
    environment=Environment(inputs.environment),
    concurrency=Concurrency(f"deploy-{inputs.environment}", cancel_in_progress=False),
    steps=[
        actions.checkout(ref=inputs.version),
        run(
            f"./rollback.sh --to {inputs.version} --grace {inputs.grace}",
            name="Roll back",
            if_=~inputs["dry-run"],
            env={"DEPLOY_TOKEN": TOKEN},
        ),
        run(
            f'echo "Would roll back to {inputs.version}: {inputs.reason}"',
            name="Say what would happen",
            if_=inputs["dry-run"],
        ),
    ],
)

pipeline = Pipeline(
    "rollback",
    name="Roll back",
    run_name=f"Roll {inputs.environment} back to {inputs.version}",
    on=WorkflowDispatch(
        inputs={
            "environment": Input(type="environment", description="Where", required=True, default="staging"),
            "version": Input(description="The version to go back to, for instance v1.4.2", required=True),
            "reason": Input(type="choice", description="Why", options=["errors", "slow", "wrong data", "other"]),
            "grace": Input(type="number", description="Seconds that running requests get", default=30),
            "dry-run": Input(type="boolean", description="Only say what would happen", default=False),
        }
    ),
    jobs=[rollback],
)
