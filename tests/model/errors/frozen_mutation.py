from pipegen import Job, run

test = Job("test", steps=[run("npm test")])
test.timeout_minutes = 5
