from pipegen import Job, run

Job("test", time_out=5, steps=[run("npm test")])
