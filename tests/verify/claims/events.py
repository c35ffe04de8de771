from pipegen import (
    Job,
    Matrix,
    Pipeline,
    PullRequest,
    Push,
    Release,
    Schedule,
    WorkflowDispatch,
    actions,
    cancelled,
    failure,
    github,
    never,
    run,
    startswith,
    vars,
)

look = run("./look.sh", name="Look", id="look", outputs=["found"])
use = run("./use.sh", name="Use", if_=look.outputs.found == "yes")
node = Matrix(node=["20", "22"])
late = run("./late.sh", name="Late", if_=node.node == "22")
tests = Job("tests", strategy=node, steps=[actions.checkout(), look, use, late])
deploy = Job(
    "deploy",
    if_=startswith(github.ref, "refs/tags/v") | (github.event.action == "opened"),
    steps=[run("./deploy.sh", name="Deploy")],
)
preview = Job("preview", if_=vars.PREVIEW == "on", steps=[run("./preview.sh", name="Preview")])
alert = Job("alert", needs=[tests], if_=failure(), steps=[run("./alert.sh", name="Alert")])
stop = Job("stop", needs=[tests], if_=cancelled(), steps=[run("./stop.sh", name="Stop")])
own = Job("own", if_=vars.OWN, steps=[run("./own.sh", name="Own")])

events = Pipeline(
    "events",
    on=[Push(), PullRequest(), Schedule("0 3 * * *"), Schedule("0 6 * * 1"), WorkflowDispatch()],
    jobs=[tests, deploy, preview, own, alert, stop],
    ensure=[
        deploy.only_on(Push(tags=["v*"])),
        deploy.only_on(Push(tags=["v**"]), PullRequest(types=["opened"]), WorkflowDispatch()),
        never(deploy, on=PullRequest()),
        never(deploy, on=PullRequest(types=["synchronize"])),
        deploy.starts_on(Push(tags=["v*"])),
        deploy.starts_on(Push()),
        tests.starts_on(Release(types=["published"])),
        tests.only_on(Push(), PullRequest(), WorkflowDispatch(), Schedule("0 3 * * *")),
        tests.starts_on(Schedule("0 3 * * *")),
        tests.starts_on(Schedule("0 4 * * *")),
        preview.starts_on(Push(branches=["main"])),
        never(use, on=Push()),
        never(own, on=PullRequest()),
        never(late, on=Schedule("0 3 * * *")),
        late.starts_on(Push()),
        never(alert, on=PullRequest()),
        stop.only_on(Push()),
        alert.starts_on(Push()),
    ],
)
