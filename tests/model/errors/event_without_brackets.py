from pipegen import Job, Pipeline, Push, run

Pipeline("p", on=[Push], jobs=[Job("a", steps=[run("true")])])
