from pipegen import Job, Pipeline, Push, needs, run

build = Job("build", steps=[run("make")], outputs={"tag": "1"})
deploy = Job("deploy", steps=[run(f"./deploy.sh {needs.biuld.outputs.tag}")])
pipeline = Pipeline("ci", on=Push(), jobs=[build, deploy])
