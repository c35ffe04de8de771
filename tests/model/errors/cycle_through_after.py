from pipegen import Job, Pipeline, Push, run

first = Job("first", steps=[run("true")])
second = Job("second", needs=[first], steps=[run("true")])
third = Job("third", needs=[second], steps=[run("true")])
pipeline = Pipeline("ci", on=Push(), jobs=[first.after(third), second, third])
