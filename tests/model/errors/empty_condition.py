from pipegen import Job, Pipeline, Push, run

pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", if_=" ", steps=[run("npm test")])])
