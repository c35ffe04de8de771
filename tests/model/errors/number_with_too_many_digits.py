from pipegen import Job, Pipeline, Push, run

job = Job("report", steps=[run("./report.sh", env={"CHANNEL": 1098765432109876543})])
pipeline = Pipeline("p", on=Push(), jobs=[job])
