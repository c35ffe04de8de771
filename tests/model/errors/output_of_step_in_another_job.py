from pipegen import Job, Pipeline, Push, run

find = run("echo tag=1 >> $GITHUB_OUTPUT", name="Find", outputs=["tag"])
build = Job("build", steps=[find])
deploy = Job("deploy", needs=[build], steps=[run(f"./deploy.sh {find.outputs.tag}")])
pipeline = Pipeline("ci", on=Push(), jobs=[build, deploy])
