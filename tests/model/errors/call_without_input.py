from pipegen import CallInput, CallSecret, Job, Pipeline, Push, WorkflowCall, run

deliver = Pipeline(
    "deliver",
    on=WorkflowCall(
        inputs={"target": CallInput(required=True), "replicas": CallInput(type="number", default=1)},
        secrets={"token": CallSecret(required=True)},
    ),
    jobs=[Job("deploy", steps=[run("./deploy.sh")])],
)
call = Job("call", uses=deliver, secrets={"token": "x"})
pipeline = Pipeline("ci", on=Push(), jobs=[call])
