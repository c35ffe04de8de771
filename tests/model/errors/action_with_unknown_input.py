from pipegen import ActionInput, CompositeAction, Job, Pipeline, Push, actions, run, uses

setup = CompositeAction(
    "setup",
    description="Sets up",
    inputs={"level": ActionInput(description="How much")},
    steps=[run("true")],
)
test = Job("test", steps=[actions.checkout(), uses(setup, with_={"levle": "high"})])
pipeline = Pipeline("ci", on=Push(), jobs=[test])
