"""Vera, continuous integration: every pull request and every merge to main."""

from pipegen import AllGreen, Environment, Job, Matrix, Pipeline, PullRequest, Push, actions, github, run
from pipegen.kits import node

from ._shared import NODE, SNYK_TOKEN

versions = Matrix(node=["20", "22"])

unit = Job(
    "unit",
    name="Unit tests",
    strategy=versions,
    steps=[*node.setup(versions.node), run("npm test -- --coverage", name="Run Jest with coverage")],
)

lint = Job("lint", name="Lint", steps=[*node.setup(NODE), run("npm run lint", name="Run ESLint")])

types = Job("types", name="Types", steps=[*node.setup(NODE), run("npm run type-check", name="Check TypeScript")])

build = Job("build", name="Build", steps=[*node.setup(NODE), run("npm run build", name="Build")])

security = Job(
    "security",
    name="Dependency scan",
    # A fork's pull request gets no secrets; its merge to main is scanned.
    if_=(github.event_name == "push") | (github.event.pull_request.head.repo.full_name == github.repository),
    environment=Environment("security", deployment=False),
    steps=[
        *node.setup(NODE),
        actions.snyk.actions_setup(snyk_version="v1.1300.0"),
        run("snyk test --severity-threshold=high", name="Scan with Snyk", env={"SNYK_TOKEN": SNYK_TOKEN}),
    ],
)

ci = Pipeline(
    "ci",
    name="CI",
    on=[Push(branches=["main"]), PullRequest(branches=["main"])],
    jobs=[unit, lint, types, build, security],
    gate=AllGreen("ci-ok", name="CI is green", may_skip=[security]),
)
