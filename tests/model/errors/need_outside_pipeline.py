from pipegen import Job, Pipeline, Push, run

build = Job("build", steps=[run("make")])
deploy = Job("deploy", needs=[build], steps=[run("./deploy.sh")])
pipeline = Pipeline("ci", on=Push(), jobs=[deploy])
