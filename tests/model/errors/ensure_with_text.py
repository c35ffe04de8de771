from pipegen import Job, Pipeline, Push, run

tests = Job("tests", steps=[run("make test", name="Test")])

ci = Pipeline("ci", on=Push(), jobs=[tests], ensure=["tests before deploy"])  # type: ignore
