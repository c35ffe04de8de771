"""Steps side by side: a server in the background, checks in parallel, and waiting for what matters."""

from pipegen import Job, Pipeline, PullRequest, actions, cancel, cancelled, parallel, run, wait, wait_all

server = run("npm start", name="Server", background=True, env={"PORT": 3000})
warm = run("npm run warm-cache", name="Warm cache", background=True, outputs=["entries"])

end_to_end = Job(
    "end-to-end",
    steps=[
        actions.checkout(),
        actions.setup_node(node_version="22", cache="npm"),
        run("npm ci", name="Install"),
        server,
        warm,
        parallel(
            run("npm run lint", name="Lint"),
            run("npm run type-check", name="Check types"),
            run("npm test", name="Test"),
        ),
        wait(warm, name="Wait for the cache"),
        run(f"echo {warm.outputs.entries} entries", name="Say how warm it is"),
        run("npm run test:e2e", name="Click through"),
        cancel(server, name="Stop the server"),
        run("npm run report", name="Report", background=True, if_=~cancelled()),
        wait_all(),
    ],
)

pipeline = Pipeline("end-to-end", name="End to end", on=PullRequest(), jobs=[end_to_end])
