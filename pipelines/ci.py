"""This repository's own pipeline: what every pull request must pass."""

from pipegen import AllGreen, Job, Matrix, Pipeline, PullRequest, Push, actions, run

python = Matrix(version=["3.11", "3.12", "3.13", "3.14"])

lint = Job(
    "lint",
    steps=[
        actions.checkout(),
        actions.setup_python(python_version="3.11"),
        actions.setup_node(node_version="22", package_manager_cache=False),
        run("make lint types", name="Lint and check types"),
    ],
)

tests = Job(
    "tests",
    strategy=python,
    steps=[
        actions.checkout(),
        actions.setup_python(python_version=python.version),
        actions.setup_node(node_version="22", package_manager_cache=False),
        actions.setup_go(go_version="1.26", cache=False),  # builds act
        run(
            "make test",
            name="Test, with the oracles",
            env={"PIPEGEN_REQUIRE_ORACLES": "1", "PIPEGEN_REQUIRE_ACT": "1"},
        ),
    ],
)

drift = Job(
    "drift",
    steps=[
        actions.checkout(),
        actions.setup_python(python_version="3.11"),
        run("pip install .", name="Install pipegen"),
        run("pipegen check --format github", name="Compare the workflows with their pipelines"),
    ],
)

ci = Pipeline(
    "ci",
    name="CI",
    on=[Push(branches=["main"]), PullRequest()],
    jobs=[lint, tests, drift],
    gate=AllGreen("ci-ok"),
)
