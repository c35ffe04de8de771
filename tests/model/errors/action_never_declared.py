from pipegen import CompositeAction, Job, Pipeline, Push, actions, run, uses


def setup() -> CompositeAction:
    return CompositeAction("setup", description="Sets up", steps=[run("true")])


test = Job("test", steps=[actions.checkout(), uses(setup())])
pipeline = Pipeline("ci", on=Push(), jobs=[test])
