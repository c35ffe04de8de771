from pipegen import Job, run

build = Job("build", steps=[run("make")])
Job("deploy", needs=build, steps=[run("./deploy.sh")])
