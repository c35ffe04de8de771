from pipegen import AllGreen, Job, Pipeline, Push, run

test = Job("test", steps=[run("npm test")])
other = Job("other", steps=[run("npm test")])
pipeline = Pipeline("ci", on=Push(), jobs=[test], gate=AllGreen("ok", may_skip=[other]))
