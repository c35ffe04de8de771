from pipegen import Job, run

test = Job("test", steps=[run("npm test")])
test.outputs = {"a": "1"}
