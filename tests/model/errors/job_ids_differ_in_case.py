from pipegen import Job, Pipeline, Push, run

test = Job("test", steps=[run("npm test")])
other = Job("Test", steps=[run("npm test")])
Pipeline("ci", on=Push(), jobs=[test, other])
