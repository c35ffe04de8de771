from pipegen import Job, Pipeline, Push, run

other = Pipeline("other", on=Push(), jobs=[Job("test", steps=[run("npm test")])])
call = Job("call", uses=other)
pipeline = Pipeline("ci", on=Push(), jobs=[call])
