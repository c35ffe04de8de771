from pipegen import Job, Pipeline, Push, run

Pipeline("ci", on=[Push(branches=["main"]), Push(tags=["v*"])], jobs=[Job("test", steps=[run("npm test")])])
