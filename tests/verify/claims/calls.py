"""Copies of jobs, jobs that call other pipelines, jobs of a loop."""

from pipegen import Job, Pipeline, Push, WorkflowCall, failure, run

build = Job("build", steps=[run("make", name="Build")])
ship = Job("ship", needs=[build], steps=[run("./ship.sh", name="Ship"), run("./note.sh", name="Note", if_=failure())])
delivery = Pipeline(
    "delivery", on=WorkflowCall(), jobs=[build, ship], ensure=[build.before(ship), ship.only_on(Push())]
)

tests = Job("tests", steps=[run("make test", name="Test")])
call = Job("call", uses=delivery)
regions = [Job(f"deploy-{name}", needs=[call], steps=[run("./deploy.sh", name="Deploy")]) for name in ("eu", "us")]
alert = Job("alert", needs=[call], if_=failure(), steps=[run("./alert.sh", name="Alert")])
deaf = Job("deaf", needs=[tests], if_=failure(), steps=[run("./deaf.sh", name="Deaf")])

calls = Pipeline(
    "calls",
    on=Push(branches=["main"]),
    jobs=[tests, call.after(tests), *regions, alert, deaf],
    ensure=[
        tests.before(call, regions[0], regions[1]),
        call.before(regions[0]),
        call.skipped_if_fails(tests),
        regions[1].skipped_if_fails(call),
        alert.runs_if_fails(call, tests),
        regions[0].before(regions[1]),
        deaf.runs_if_fails(call),
        alert.runs_if_cancelled(call),
    ],
)
