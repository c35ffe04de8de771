from pipegen import Job, Pipeline, Push, run

build = Job("build", steps=[run("make")], outputs={"tag": "1"})
deploy = Job("deploy", steps=[run(f"./deploy.sh {build.outputs.tag}")])
pipeline = Pipeline("ci", on=Push(), jobs=[deploy])
