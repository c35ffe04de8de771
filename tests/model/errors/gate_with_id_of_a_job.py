from pipegen import AllGreen, Job, Pipeline, Push, run

test = Job("test", steps=[run("npm test")])
Pipeline("ci", on=Push(), jobs=[test], gate=AllGreen("test"))
