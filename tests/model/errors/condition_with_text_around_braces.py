from pipegen import Job, Pipeline, Push, github, run

test = Job("test", steps=[run("npm test", if_=f"{github.ref} == 'refs/heads/main'")])
pipeline = Pipeline("ci", on=Push(), jobs=[test])
