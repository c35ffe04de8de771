from pipegen import Job, run

Job("unit tests", steps=[run("npm test")])
