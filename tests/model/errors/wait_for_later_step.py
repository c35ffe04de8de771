from pipegen import Job, Pipeline, Push, cancel, run

start = run("npm start", name="Start", background=True)
pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[cancel(start), start])])
