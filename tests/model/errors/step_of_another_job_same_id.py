from pipegen import Job, Pipeline, Push, run

one = run("echo tag=1", name="Version", outputs=["tag"])
two = run("echo tag=2", name="Version", outputs=["tag"])
pipeline = Pipeline(
    "p",
    on=Push(),
    jobs=[
        Job("a", steps=[one]),
        Job("b", steps=[two, run("echo", env={"TAG": one.outputs.tag})]),
    ],
)
