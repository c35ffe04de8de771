from pipegen import Job, run

build = Job("build", steps=[run("make")])
Job("test", steps=[build])
