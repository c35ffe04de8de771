from pipegen import Job, never, run

deploy = Job("deploy", steps=[run("./deploy.sh", name="Deploy")])

never(deploy, on="pull_request")  # type: ignore
