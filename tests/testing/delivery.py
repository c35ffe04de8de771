"""The pipelines that the tests of `pipegen.testing` are about."""

from pipegen import (
    CallInput,
    Job,
    Matrix,
    Pipeline,
    PullRequest,
    Push,
    WorkflowCall,
    WorkflowDispatch,
    failure,
    github,
    inputs,
    parallel,
    run,
    vars,
    wait,
)

checkup = run("./checkup.sh", name="Check up", if_=inputs.deep)
inner = Job("inner", steps=[run("./inner.sh", name="Inner"), checkup])
later = Job("later", needs=[inner], steps=[run("./later.sh", name="Later")])
called = Pipeline("called", on=WorkflowCall(inputs={"deep": CallInput(type="boolean")}), jobs=[inner, later])

axes = Matrix(node=["20", "22"])
tests = Job(
    "tests", strategy=axes, steps=[run("make test", name="Test"), run("make e2e", name="E2E", if_=axes.node == "22")]
)
serve = run("./serve", name="Serve", id="serve", background=True)
eu, us = run("./deploy.sh eu", name="Deploy to the EU"), run("./deploy.sh us", name="Deploy to the US")
health = run("./health.sh", name="Health")
rollback = run("./rollback.sh", name="Roll back", if_=failure())
deploy = Job(
    "deploy",
    needs=[tests],
    if_=(github.ref == "refs/heads/main") & (vars.FREEZE != "on"),
    steps=[serve, parallel(eu, us), health, wait(serve), rollback],
)
review = Job("review", needs=[tests], if_=github.event_name == "pull_request", uses=called, with_={"deep": True})
alert = Job("alert", needs=[deploy], if_=failure(), steps=[run("./alert.sh", name="Alert")])

delivery = Pipeline(
    "delivery",
    on=[Push(branches=["main"]), PullRequest(), WorkflowDispatch()],
    jobs=[tests, deploy, review, alert],
    ensure=[tests.before(deploy), rollback.runs_if_fails(health)],
)

foreign = Job("foreign", steps=[run("true", name="Foreign")])
wrong = deploy.runs_if_fails(foreign)
