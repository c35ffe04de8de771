from pipegen import (
    AllGreen,
    Job,
    Pipeline,
    PullRequest,
    Push,
    Schedule,
    always,
    failure,
    github,
    never,
    parallel,
    run,
    startswith,
    vars,
    wait,
)

tests = Job("tests", steps=[run("make test", name="Test")])
serve = run("./serve", name="Serve", id="serve", background=True)
migrate = run("./migrate.sh", name="Migrate")
eu, us = run("./deploy.sh eu", name="Deploy to the EU"), run("./deploy.sh us", name="Deploy to the US")
health = run("./health.sh", name="Health")
rollback = run("./rollback.sh", name="Roll back", if_=failure())
tidy = run("./tidy.sh", name="Tidy", if_=always())
deploy = Job(
    "deploy",
    needs=[tests],
    if_=startswith(github.ref, "refs/tags/v") & (vars.FREEZE != "on"),
    steps=[serve, migrate, wait(serve), parallel(eu, us), health, rollback, tidy],
)
alert_step = run("./alert.sh", name="Alert")
alert = Job("alert", needs=[deploy], if_=failure(), steps=[alert_step])
last = Job("last", needs=[deploy, alert], if_=always(), steps=[run("./last.sh", name="Last")])
production = Pipeline(
    "production",
    on=[Push(branches=["main"], tags=["v*"]), PullRequest(types=["labeled"]), Schedule("0 3 * * *")],
    jobs=[tests, deploy, alert, last],
    gate=AllGreen("ok", may_skip=[deploy, alert]),
)
assert production.gate is not None
production = production.replace(
    ensure=[
        tests.before(deploy, alert),
        serve.before(health),
        migrate.before(eu, us),
        us.before(health),
        migrate.before(rollback),
        rollback.runs_if_fails(migrate, eu, us, health),
        tidy.runs_if_fails(rollback),
        last.runs_if_fails(rollback, alert_step),
        tidy.runs_if_fails(health),
        tidy.runs_if_cancelled(migrate),
        alert.runs_if_fails(deploy, tests, health),
        last.runs_if_cancelled(deploy),
        production.gate.runs_if_fails(tests, deploy),
        deploy.skipped_if_fails(tests),
        health.skipped_if_fails(migrate),
        deploy.only_on(Push(tags=["v*"])),
        deploy.only_on(Push(tags=["v1*"]), Push(tags=["v[!1]*", "v"]), Push(tags=["v*"])),
        tests.only_on(Push(), PullRequest(), Schedule("0 3 * * *")),
        tests.starts_on(Push(branches=["main"]), PullRequest(), Schedule("0 3 * * *")),
        never(deploy, migrate, on=PullRequest()),
        never(deploy, on=[PullRequest(), Push(branches=["main"]), Schedule("0 3 * * *")]),
    ]
)
