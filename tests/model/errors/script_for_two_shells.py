from pipegen import Job, Matrix, Pipeline, Push, github, run

systems = Matrix(os=["ubuntu-24.04", "windows-2025"])
script = run(f"./build --title {github.event.head_commit.message}")
pipeline = Pipeline("ci", on=Push(), jobs=[Job("build", strategy=systems, runs_on=systems.os, steps=[script])])
