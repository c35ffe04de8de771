from pipegen import Job, run

deploy = Job("deploy", steps=[run("./deploy.sh", name="Deploy")])

deploy.runs_if_fails(deploy)
