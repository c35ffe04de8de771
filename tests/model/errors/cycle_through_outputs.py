from pipegen import Job, Pipeline, Push, needs, run

first = Job("first", steps=[run("true")], outputs={"a": needs.second.outputs.b})
second = Job("second", steps=[run("true")], outputs={"b": first.outputs.a})
pipeline = Pipeline("ci", on=Push(), jobs=[first, second])
