"""Every merge to main goes to staging, is checked there, and marks the commit as ready."""

from pipegen import Environment, Job, Permissions, Pipeline, Push, Secret, Variable, actions, failure, github, run

TOKEN = Secret("RAILWAY_TOKEN", environment="staging", purpose="deploys the API")
SLACK_URL = Secret("SLACK_WEBHOOK_URL", purpose="tells the team")
API_URL = Variable("API_URL", environment="staging")

staging = Environment("staging", url=API_URL)

build = Job(
    "build",
    steps=[
        actions.checkout(),
        actions.setup_node(node_version="22", cache="npm"),
        run("npm ci\nnpm run build", name="Build"),
        actions.upload_artifact(with_name="dist", path="dist/", if_no_files_found="error"),
    ],
)

deploy = Job(
    "deploy",
    name="Deploy to staging",
    needs=[build],
    environment=staging,
    timeout_minutes=15,
    steps=[
        actions.checkout(),
        actions.download_artifact(with_name="dist", path="dist/"),
        run("npx --yes railway@4.5.3 up --ci --service api", name="Deploy", env={"RAILWAY_TOKEN": TOKEN}),
        run(
            """
            for _ in $(seq 1 30); do
              curl --fail --silent --max-time 5 "$URL/health" && exit 0
              sleep 5
            done
            exit 1
            """,
            name="Wait until it is healthy",
            env={"URL": API_URL},
        ),
    ],
)

smoke = Job(
    "smoke",
    name="Smoke test",
    needs=[deploy],
    permissions=Permissions(contents="read", statuses="write", comment="marks the commit"),
    steps=[
        actions.checkout(),
        run("npm ci\nnpm run test:smoke", name="Smoke test", env={"BASE_URL": API_URL}),
        run(
            'gh api "repos/$GITHUB_REPOSITORY/statuses/$GITHUB_SHA" -f state=success -f context=staging',
            name="Mark the commit as ready",
            env={"GH_TOKEN": github.token},
        ),
    ],
)

notify = Job(
    "notify",
    needs=[deploy, smoke],
    if_=failure(),
    timeout_minutes=5,
    steps=[
        run(
            """
            text="Staging: deploy was $DEPLOY, smoke test was $SMOKE"
            jq --null-input --arg text "$text" '{$text}' | curl --fail --silent --show-error --json @- "$SLACK_URL"
            """,
            name="Tell the team",
            env={"SLACK_URL": SLACK_URL, "DEPLOY": deploy.result, "SMOKE": smoke.result},
        )
    ],
)

pipeline = Pipeline(
    "staging",
    name="Staging",
    run_name=f"Staging: {github.ref_name} by {github.actor}",
    on=Push(branches=["main"], paths_ignore=["docs/**", "**.md"]),
    jobs=[build, deploy, smoke, notify],
)
