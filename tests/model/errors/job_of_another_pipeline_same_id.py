from pipegen import Job, Pipeline, Push, run

mine = Job("build", steps=[run("make")])
yours = Job("build", steps=[run("make all")])
pipeline = Pipeline("p", on=Push(), jobs=[mine, Job("deploy", needs=[yours], steps=[run("./deploy.sh")])])
