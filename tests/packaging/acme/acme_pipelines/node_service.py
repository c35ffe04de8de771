"""The pipelines of a service in Node.js."""

from acme_pipelines.shared import gate, registry_token
from pipegen import Job, Matrix, Pipeline, PullRequest, Push, actions, matrix, run


def pipelines(*, service: str, node: list[str], coverage: bool = False) -> list[Pipeline]:
    """Return the continuous integration of one service, on each of these versions of Node.js."""
    test = Job(
        "test",
        strategy=Matrix(node=node),
        steps=[
            actions.checkout(),
            actions.setup_node(node_version=matrix.node),
            run("npm ci", name="Install", env={"NODE_AUTH_TOKEN": registry_token}),
            run("npm test -- --coverage" if coverage else "npm test", name="Test"),
        ],
    )
    on = [Push(branches=["main"]), PullRequest()]
    return [Pipeline("ci", name=f"CI of {service}", on=on, jobs=[test], gate=gate)]
