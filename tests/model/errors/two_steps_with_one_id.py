from pipegen import Job, Pipeline, Push, run

pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[run("true", id="a"), run("true", id="A")])])
