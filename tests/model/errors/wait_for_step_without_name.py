from pipegen import Job, Pipeline, Push, run, wait

start = run("npm start", background=True)
pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[start, wait(start)])])
