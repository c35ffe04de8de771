from pipegen import Job, Pipeline, Push, run

one = Pipeline("ci", on=Push(), jobs=[Job("test", steps=[run("npm test")])])
two = Pipeline("ci", on=Push(), jobs=[Job("lint", steps=[run("npm run lint")])])
