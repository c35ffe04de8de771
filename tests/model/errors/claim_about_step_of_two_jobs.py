from pipegen import Job, Pipeline, Push, run

install = run("npm ci", name="Install")
tests = Job("tests", steps=[install, run("npm test", name="Test")])
lint = Job("lint", steps=[install, run("npm run lint", name="Lint")])

ci = Pipeline("ci", on=Push(), jobs=[tests, lint], ensure=[lint.skipped_if_fails(install)])
