from pipegen import Job, Pipeline, Push, github, run

condition = github.ref == "x"
for _ in range(3000):
    condition = (github.ref == "y") & condition
pipeline = Pipeline("p", on=Push(), jobs=[Job("a", if_=condition, steps=[run("true")])])
