from pipegen import Job, Pipeline, run

Pipeline("ci", on=[], jobs=[Job("test", steps=[run("npm test")])])
