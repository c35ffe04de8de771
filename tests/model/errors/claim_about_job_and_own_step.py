from pipegen import Job, Pipeline, Push, failure, run

rollback = run("./rollback.sh", name="Roll back", if_=failure())
deploy = Job("deploy", steps=[run("./deploy.sh", name="Deploy"), rollback])

ci = Pipeline("ci", on=Push(), jobs=[deploy], ensure=[rollback.runs_if_fails(deploy)])
