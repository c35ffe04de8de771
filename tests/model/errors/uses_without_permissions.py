from pipegen import Job, Pipeline, Push

call = Job("call", uses="acme/ci/.github/workflows/test.yml@v1", with_={"level": "high"})
pipeline = Pipeline("ci", on=Push(), jobs=[call])
