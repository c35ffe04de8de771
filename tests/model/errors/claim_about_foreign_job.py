from pipegen import Job, Pipeline, Push, run

tests = Job("tests", steps=[run("make test", name="Test")])
other = Job("other", steps=[run("make other", name="Other")])

ci = Pipeline("ci", on=Push(), jobs=[tests], ensure=[other.before(tests)])
