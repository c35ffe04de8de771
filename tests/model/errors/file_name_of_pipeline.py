from pipegen import Job, Pipeline, Push, run

Pipeline("My pipeline", on=Push(), jobs=[Job("test", steps=[run("npm test")])])
