"""python rival_ghagen.py COUNT FOLDER: the workflow of project.py, written with ghagen below FOLDER."""

import sys
from pathlib import Path

from ghagen import App, Job, On, PushTrigger, Step, Workflow

jobs = {}
for number in range(int(sys.argv[1])):
    steps = [
        Step(uses="actions/checkout@v6"),
        Step(name="Install", run="npm ci"),
        Step(name="Test", run="npm test"),
    ]
    needs = {"needs": f"j{number - 1}"} if number else {}
    jobs[f"j{number}"] = Job(runs_on="ubuntu-latest", steps=steps, **needs)

app = App(root=Path(sys.argv[2]))
app.add_workflow(Workflow(name="ci", on=On(push=PushTrigger(branches=["main"])), jobs=jobs), "ci.yml")
app.synth()
