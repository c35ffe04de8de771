"""Mistakes that the type checkers must name, each at its line: `# error: <what mypy calls it>, <what pyright calls it>`.

`-` stands for a checker that cannot see it; what neither sees is an error when it runs (`tests/model/errors`).
"""

from pipegen import (
    AllGreen,
    CallInput,
    Concurrency,
    Environment,
    Input,
    Job,
    Matrix,
    Permissions,
    Pipeline,
    PullRequest,
    Push,
    Schedule,
    Secret,
    actions,
    case,
    contains,
    github,
    never,
    raw,
    run,
    runner,
    strategy,
    uses,
    wait,
)

step = run("true", name="Step", outputs=["tag"])
job = Job("job", steps=[step])

Job("a", time_out=5, steps=[step])  # error: call-arg, reportCallIssue
Job(steps=[step])  # error: call-arg, reportCallIssue
Job("a", [step])  # error: call-arg, reportCallIssue
Job("a", steps=[job])  # error: list-item, reportArgumentType
Job("a", steps="npm test")  # error: arg-type, reportArgumentType
Job("a", steps=[step], needs=["job"])  # error: list-item, reportArgumentType
Job("a", steps=[step], needs=job)  # error: arg-type, reportArgumentType
Job("a", steps=[step], timeout_minutes="5")  # error: arg-type, reportArgumentType
Job("a", steps=[step], permissions="admin")  # error: arg-type, reportArgumentType
Job("a", steps=[step], cache_mode="both")  # error: arg-type, reportArgumentType
job.timeout_minutes = 5  # error: misc, reportAttributeAccessIssue
job.output  # error: attr-defined, reportAttributeAccessIssue
job.after("other")  # error: arg-type, reportArgumentType
step.stdout  # error: attr-defined, reportAttributeAccessIssue
Pipeline("p", jobs=[job])  # error: call-arg, reportCallIssue
Pipeline("p", on="push", jobs=[job])  # error: arg-type, reportArgumentType
Pipeline("p", on=Push, jobs=[job])  # error: arg-type, reportArgumentType
Pipeline("p", on=Push(), jobs=[step])  # error: list-item, reportArgumentType
PullRequest(types=["open"])  # error: list-item, reportArgumentType
PullRequest(tags=["v*"])  # error: call-arg, reportCallIssue
Push(branches=["main", 1])  # error: list-item, reportArgumentType
Schedule()  # error: call-arg, reportCallIssue
Permissions(content="read")  # error: call-arg, reportCallIssue
Permissions(contents="wirte")  # error: arg-type, reportArgumentType
Permissions(id_token="read")  # error: arg-type, reportArgumentType
Input(type="text")  # error: arg-type, reportArgumentType
CallInput(type="choice")  # error: arg-type, reportArgumentType
Environment("a", urls="https://example.com")  # error: call-arg, reportCallIssue
Concurrency("a", cancel_in_progress="yes")  # error: arg-type, reportArgumentType
AllGreen("ok", may_skip=["job"])  # error: list-item, reportArgumentType
Matrix(node=22)  # error: arg-type, reportArgumentType
Secret("A", environments="production")  # error: call-arg, reportCallIssue
raw({"a": 1})  # error: call-arg, reportCallIssue
run()  # error: call-arg, reportCallIssue
run("true", shel="bash")  # error: call-arg, reportCallIssue
run("true", env={"A": None})  # error: dict-item, reportArgumentType
run("true", if_=5)  # error: arg-type, reportArgumentType
run("true", effect="deploys")  # error: arg-type, reportArgumentType
uses("acme/tool@v1", inputs={"a": 1})  # error: call-arg, reportCallIssue
wait("step")  # error: arg-type, reportArgumentType
github.ref_nam  # error: attr-defined, reportAttributeAccessIssue
runner.arche  # error: attr-defined, reportAttributeAccessIssue
strategy.job_idx  # error: attr-defined, reportAttributeAccessIssue
github.ref.upper()  # error: attr-defined, reportAttributeAccessIssue
number = github.run_number + 1  # error: operator, reportOperatorIssue
found = "main" in github.ref  # error: misc, reportOperatorIssue
contains(github.ref)  # error: call-arg, reportCallIssue
case(["a"], "b", "c")  # error: arg-type, reportArgumentType
actions.checkout(fetch_dept=0)  # error: call-arg, reportCallIssue
actions.checkout().outputs.comit  # error: attr-defined, reportAttributeAccessIssue
len(github.event.commits)  # error: arg-type, reportArgumentType
list(github.event.commits)  # error: call-overload, reportArgumentType
condition = not github.ref_protected  # error: -, reportGeneralTypeIssues
job.before("deploy")  # error: arg-type, reportArgumentType
job.runs_if_fails([step])  # error: arg-type, reportArgumentType
job.only_on(Push)  # error: arg-type, reportArgumentType
step.starts_on("push")  # error: arg-type, reportArgumentType
step.runs_on(Push())  # error: attr-defined, reportAttributeAccessIssue
never(job)  # error: call-arg, reportCallIssue
never(job, on="push")  # error: arg-type, reportArgumentType
Pipeline("p", on=Push(), jobs=[job], ensure=job.before(step))  # error: arg-type, reportArgumentType
Pipeline("p", on=Push(), jobs=[job], ensure=[job])  # error: list-item, reportArgumentType
