from pipegen import Job, run

Job("test", timeout_minutes=True, steps=[run("npm test")])
