from pipegen import Job, run

Job("test", steps=[run("npm test"), "npm run lint"])
