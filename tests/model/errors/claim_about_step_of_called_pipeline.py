from pipegen import Job, Pipeline, Push, WorkflowCall, failure, run

migrate = run("./migrate.sh", name="Migrate")
deploy = Pipeline("deploy", on=WorkflowCall(), jobs=[Job("deploy", steps=[migrate])])
call = Job("call", uses=deploy)
alert = Job("alert", needs=[call], if_=failure(), steps=[run("./alert.sh", name="Alert")])

ci = Pipeline("ci", on=Push(), jobs=[call, alert], ensure=[alert.runs_if_fails(migrate)])
