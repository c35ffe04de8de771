"""One repository, several services: only what changed is built, and one gate that allows for skipped jobs."""

from pipegen import AllGreen, Job, MergeGroup, Pipeline, PullRequest, actions, run

SERVICES = ("api", "web", "worker")

changed = actions.dorny.paths_filter(
    id="changed", filters={name: [f"services/{name}/**", "libs/**"] for name in SERVICES}
)
changes = Job(
    "changes",
    timeout_minutes=5,
    steps=[actions.checkout(), changed],
    outputs={name: f"${{{{ steps.changed.outputs.{name} }}}}" for name in SERVICES},
)

builds = [
    Job(
        name,
        if_=changes.outputs[name] == "true",
        steps=[
            actions.checkout(),
            actions.setup_node(
                node_version="22", cache="npm", cache_dependency_path=f"services/{name}/package-lock.json"
            ),
            run("npm ci\nnpm test", name="Test", working_directory=f"services/{name}"),
        ],
    )
    for name in SERVICES
]

pipeline = Pipeline(
    "monorepo",
    name="Monorepo",
    on=[PullRequest(paths_ignore=["docs/**"]), MergeGroup()],
    jobs=[changes, *builds],
    gate=AllGreen(
        "all-green", may_skip=builds, comment="Require this check; a service that did not change is skipped."
    ),
)
