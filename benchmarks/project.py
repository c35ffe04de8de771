"""The pipeline that is measured: written into a scratch project as `pipelines/ci.py`, with COUNT filled in.

The programs for yamloom and ghagen beside it say the same: each job checks out, installs and tests, after the one
before it.
"""

from pipegen import Job, Pipeline, Push, actions, run

COUNT = 2

jobs: list[Job] = []
for number in range(COUNT):
    steps = [actions.checkout(), run("npm ci", name="Install"), run("npm test", name="Test")]
    jobs.append(Job(f"j{number}", steps=steps, needs=jobs[-1:]))

ci = Pipeline("ci", on=Push(branches=["main"]), jobs=jobs)
