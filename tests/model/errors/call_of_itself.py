from pipegen import Job, Pipeline, WorkflowCall

pipeline = Pipeline("ci", on=WorkflowCall(), jobs=[Job("call", uses="./.github/workflows/ci.yml")])
