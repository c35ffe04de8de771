from pipegen import Job, run

deploy = Job("deploy", steps=[run("./deploy.sh", name="Deploy")])

deploy.skipped_if_fails("tests")  # type: ignore
