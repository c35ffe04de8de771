from pipegen import Job, Pipeline, Push, run

test = run("npm test", name="Test")
again = run("npm test", name="Test")
report = run("npm run report", if_=test.outcome == "failure")
pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[test, again, report])])
