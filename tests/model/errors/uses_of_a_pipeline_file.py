from pipegen import Job, Pipeline, Push

call = Job("call", uses="acme/ci/.github/workflows/test.yml")
pipeline = Pipeline("ci", on=Push(), jobs=[call])
