"""A claim of a pipeline's author that some run breaks.

`Pipeline(..., ensure=[...])` says what must hold: that a migration runs before the health check, that a rollback runs
if it fails, that a job never runs for a pull request. Every build tries each claim in all runs that the triggers admit
and, where the claim asks for it, with each single failure. The message tells the run that breaks it. Correct the
pipeline, or the claim if it says more than is meant.

A claim that depends on what no one can know before the run, such as the output of a step, is not proven, and the
message says on what. One that says nothing, since what it is about never runs, is reported as well.

```text
production = Pipeline(
    "production",
    on=[Push(tags=["v*"])],
    jobs=[migrate, deploy, alert],
    ensure=[migrate.before(deploy), alert.runs_if_fails(deploy)],
)
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "generated"
