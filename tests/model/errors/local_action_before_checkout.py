from pipegen import Job, Pipeline, Push, actions, uses

test = Job("test", steps=[uses("./.github/actions/setup"), actions.checkout()])
pipeline = Pipeline("ci", on=Push(), jobs=[test])
