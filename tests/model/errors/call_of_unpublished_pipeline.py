from pipegen import Job, Pipeline, Push, WorkflowCall, run


def shared() -> Pipeline:
    return Pipeline("shared", on=WorkflowCall(), jobs=[Job("test", steps=[run("npm test")])])


pipeline = Pipeline("ci", on=Push(), jobs=[Job("call", uses=shared())])
