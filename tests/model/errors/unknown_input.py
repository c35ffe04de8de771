from pipegen import Input, Job, Pipeline, WorkflowDispatch, inputs, run

deploy = Job("deploy", steps=[run(f"./deploy.sh {inputs.levle}")])
pipeline = Pipeline("deploy", on=WorkflowDispatch(inputs={"level": Input()}), jobs=[deploy])
