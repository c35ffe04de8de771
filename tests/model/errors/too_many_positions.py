from pipegen import Job, run

Job("test", [run("npm test")])
