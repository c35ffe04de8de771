from pipegen import Job, run

Job("test", timeout_minutes="10", steps=[run("npm test")])
