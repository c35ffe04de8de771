from pipegen import Job, Pipeline, run

Pipeline("ci", jobs=[Job("test", steps=[run("npm test")])])
