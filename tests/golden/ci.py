"""Continuous integration: every pull request and every merge to main, with one check to require."""

from pipegen import AllGreen, Job, Matrix, Pipeline, PullRequest, Push, Strategy, actions, run

versions = Matrix(
    {"node-version": ["20", "22", "24"]},
    os=["ubuntu-24.04", "windows-2025"],
    exclude=[{"os": "windows-2025", "node-version": "20"}],
)
node_version = versions["node-version"]

test = Job(
    "test",
    name=f"Test on Node {node_version} ({versions.os})",
    runs_on=versions.os,
    strategy=Strategy(matrix=versions, fail_fast=False),
    steps=[
        actions.checkout(),
        actions.setup_node(node_version=node_version, cache="npm"),
        run("npm ci", name="Install"),
        run("npm test -- --coverage", name="Run tests", env={"CI": True}),
        actions.upload_artifact(
            name="Keep the coverage",
            with_name=f"coverage-{versions.os}-{node_version}",
            path="coverage/",
            retention_days=7,
        ),
    ],
)

lint = Job(
    "lint",
    timeout_minutes=10,
    steps=[
        actions.checkout(),
        actions.setup_node(node_version_file=".nvmrc", cache="npm"),
        run("npm ci\nnpm run lint\nnpm run type-check", name="Lint and check types"),
    ],
)

ci = Pipeline(
    "ci",
    name="CI",
    on=[Push(branches=["main"]), PullRequest(branches=["main"])],
    jobs=[test, lint],
    gate=AllGreen("ci-ok", name="All green"),
)
