"""python rival_yamloom.py COUNT FILE: the workflow of project.py, written with yamloom."""

import sys

from yamloom import Events, Job, PushEvent, Workflow, script
from yamloom.actions.github.scm import Checkout

jobs = {}
for number in range(int(sys.argv[1])):
    steps = [Checkout(), script("npm ci", name="Install"), script("npm test", name="Test")]
    needs = {"needs": [f"j{number - 1}"]} if number else {}
    jobs[f"j{number}"] = Job(steps=steps, runs_on="ubuntu-latest", **needs)

Workflow(name="ci", on=Events(push=PushEvent(branches=["main"])), jobs=jobs).dump(sys.argv[2])
