from pipegen import Job, Pipeline, Push, run

pipeline = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[run("echo ${{ github.ref == }}")])])
