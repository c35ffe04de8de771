from pipegen import CallOutput, Job, Pipeline, WorkflowCall, run

work = Job("work", steps=[run("true")], outputs={"url": "https://example.com"})
called = Pipeline("called", on=WorkflowCall(outputs={"url": CallOutput(value=work.outputs.url)}), jobs=[work])
call = Job("call", uses=called)
run(f"curl {call.outputs.uri}")
