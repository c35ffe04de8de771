from pipegen import Job, Pipeline, Push, always, failure, run, vars

install = run("npm ci", name="Install")
lint = run("npm run lint", name="Lint", continue_on_error=True)
deploy_step = run("./deploy.sh", name="Deploy")
early = run("./early.sh", name="Early", if_=always())
health = run("./health.sh", name="Health", id="health", outputs=["version"])
rollback = run("./rollback.sh", name="Roll back", if_=failure() & (vars.ROLLBACK == "on"))
undo = run("./undo.sh", name="Undo", if_=failure() & (health.outputs.version == "2"))
tag = run("./tag.sh", name="Tag", if_=vars.TAG == "yes")
deploy = Job("deploy", steps=[install, lint, deploy_step, early, health, rollback, undo, tag])
alert = Job("alert", needs=[deploy], steps=[run("./alert.sh", name="Alert")])
apart = Job("apart", if_=failure(), steps=[run("./apart.sh", name="Apart")])
report = Job("report", needs=[deploy], if_=always(), steps=[run("./report.sh", name="Report")])
off = Job("off", if_=False, steps=[run("true", name="Off")])

failures = Pipeline(
    "failures",
    on=Push(branches=["main"]),
    jobs=[deploy, alert, apart, report, off],
    ensure=[
        rollback.runs_if_fails(deploy_step),
        rollback.runs_if_fails(lint),
        early.runs_if_fails(health),
        undo.runs_if_fails(health),
        alert.runs_if_fails(deploy),
        apart.runs_if_fails(deploy),
        report.runs_if_fails(deploy),
        report.runs_if_cancelled(deploy),
        rollback.runs_if_cancelled(deploy_step),
        report.skipped_if_fails(deploy),
        apart.skipped_if_fails(install),
        deploy.skipped_if_fails(apart),
        tag.skipped_if_fails(lint),
        alert.runs_if_fails(off),
        health.skipped_if_fails(deploy_step),
        alert.runs_if_fails(rollback),
        early.before(undo),
        undo.before(early),
    ],
)
