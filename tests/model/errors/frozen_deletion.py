from pipegen import Job, run

test = Job("test", steps=[run("npm test")])
del test.steps
