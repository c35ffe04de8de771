from pipegen import Job, run

Job("test", timeout_minutes=0, steps=[run("npm test")])
