"""Ways of writing that both type checkers must take."""

from pipegen import (
    AllGreen,
    CallInput,
    CallOutput,
    CallSecret,
    Claim,
    Concurrency,
    Container,
    Environment,
    Expr,
    Input,
    Job,
    Matrix,
    Permissions,
    Pipeline,
    Published,
    PullRequest,
    Push,
    Runner,
    Schedule,
    Secret,
    Service,
    Step,
    Strategy,
    Variable,
    WorkflowCall,
    WorkflowDispatch,
    actions,
    always,
    cancel,
    case,
    contains,
    format,
    from_json,
    github,
    inputs,
    join,
    matrix,
    needs,
    never,
    parallel,
    raw,
    run,
    runner,
    secrets,
    startswith,
    to_json,
    uses,
    vars,
    wait,
    wait_all,
)

TOKEN = Secret("TOKEN", environment="production", purpose="deploys", required_by="release")
REGION = Variable("REGION")


def setup(version: Expr | str) -> list[Step]:
    return [actions.checkout(), actions.setup_node(node_version=version, cache="npm")]


def service(name: str, *, port: int = 80) -> Service:
    return Service(f"acme/{name}:1", ports=[port, f"{port + 8000}:{port}"])


on_main: Expr = (github.ref == "refs/heads/main") & ~startswith(github.actor, "bot-") | always()
level: Expr = case(on_main, "production", github.event.inputs.level)
labels: Expr = contains(github.event.pull_request.labels["*"]["name"], "deploy")
text: str = f"{github.sha} {join(from_json(vars.LIST))} {format('{0}', to_json(github.event))}"
comparison: Expr = (github.run_number > 5) & (github.run_attempt <= 3) & (runner.os != "Windows")
mixed: Expr = True & on_main | False

versions = Matrix({"node-version": ["20", "22"]}, os=["ubuntu-24.04"], include=[{"extra": True, "n": None}])
version: Expr = versions["node-version"]

find = run(
    "echo tag=1 >> $GITHUB_OUTPUT", name="Find", outputs=["tag"], env={"LEVEL": 3, "ON": True, "SHA": github.sha}
)
tag: Expr = find.outputs.tag
same: Expr = find.outputs["tag"]
result: Expr = find.outcome

server = run("npm start", name="Server", background=True)

unit = Job(
    "unit",
    strategy=Strategy(matrix=versions, fail_fast=False, max_parallel=2),
    runs_on=versions.os,
    steps=[
        *setup(version),
        find,
        server,
        parallel(run("true"), run("true", if_=on_main)),
        wait(server),
        cancel(server),
        wait_all(),
        uses("acme/tool@v1", with_={"level": level, "times": 3, "dry": True}),
        run("true", if_="always()", timeout_minutes=5, continue_on_error=True, effect="check"),
    ],
    services={"api": service("api"), "redis": "redis:8"},
    container=Container("node:22", env={"CI": True}),
    outputs={"tag": find.outputs.tag, "fixed": "1"},
    permissions=Permissions(contents="read", id_token="write"),
    environment=Environment("staging", url=f"https://{REGION}.example.com"),
    concurrency=Concurrency("unit", cancel_in_progress=~labels, queue="single"),
)
lint = Job(
    "lint", steps=[run(f"nvm use {matrix.node}")], permissions={"contents": "read"}, runs_on=["self-hosted", "x64"]
)
large = Job("large", steps=[run("make")], runs_on=Runner(group="large"), permissions="read-all").after(unit, lint)
told = Job("told", steps=[run(f"echo {unit.outputs.tag} {unit.result}", if_=needs.unit.result == "success")])

called = Pipeline(
    "called",
    on=WorkflowCall(
        inputs={"level": CallInput(required=True), "times": CallInput(type="number", default=1)},
        secrets={"token": CallSecret(required=True)},
        outputs={"tag": CallOutput(value=unit.outputs.tag)},
    ),
    jobs=[unit],
    published=Published("acme/pipelines", ref="v1"),
)
call = Job("call", uses=called, with_={"level": "high"}, secrets={"token": TOKEN})
inherit = Job("inherit", uses="./.github/workflows/other.yml", secrets="inherit", with_={"a": inputs.a})
handed: Expr = call.outputs.tag

pipeline = Pipeline(
    "pipeline",
    on=[
        Push(branches=["main"], tags=("v*",)),
        PullRequest(types=["opened", "synchronize"]),
        Schedule("30 5 * * *", timezone="Europe/Berlin"),
        WorkflowDispatch(inputs={"level": Input(type="choice", options=["low", "high"], default="low")}),
    ],
    jobs=[unit, lint, large, told, call, inherit],
    gate=AllGreen("ok", may_skip=[large]),
    env={"TOKEN": secrets.TOKEN, "A": raw({"a": 1}, reason="GitHub takes it")},
)
single = Pipeline("single", on=Push(), jobs=[unit.replace(id="copy", name="Copy")])

claims: list[Claim] = [
    unit.before(lint, find),
    find.before(large),
    large.runs_if_fails(unit, find),
    told.runs_if_cancelled(unit),
    lint.skipped_if_fails(find),
    large.only_on(Push(tags=["v*"]), WorkflowDispatch()),
    find.starts_on(PullRequest()),
    never(large, find, on=PullRequest(types=["opened"])),
    never(large, on=[PullRequest(), Schedule("0 0 * * *")]),
    AllGreen("ok").runs_if_fails(unit),
]
ensured = Pipeline("ensured", on=Push(), jobs=[unit, lint], ensure=claims)
ensured_too: Pipeline = ensured.replace(ensure=(unit.before(lint),))
