from pipegen import Job, Push, never, run

deploy = Job("deploy", steps=[run("./deploy.sh", name="Deploy")])

never(deploy, on=Push(branches=["main"], paths=["docs/**"]))
