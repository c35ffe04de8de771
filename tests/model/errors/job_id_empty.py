from pipegen import Job, run

Job("", steps=[run("npm test")])
