"""What the pipelines of Vera share: versions, environments, secrets, the steps that wait for a healthy release."""

from pipegen import Environment, Expr, Secret, Step, cancelled, failure, github, run

NODE = "22"
RAILWAY = "tools/railway"

staging = Environment("staging", url="https://staging.vera.app")
production = Environment("production", url="https://api.vera.app")

RAILWAY_TOKEN = Secret(
    "RAILWAY_TOKEN", purpose="deploys to one environment of Railway", environment="staging, production"
)
DATABASE_URL = Secret("DATABASE_URL", purpose="migrations", environment="staging, production")
SLACK_WEBHOOK = Secret("SLACK_WEBHOOK_URL", purpose="release notices", environment="production")
SNYK_TOKEN = Secret("SNYK_TOKEN", purpose="dependency scan", environment="security")


def migrate() -> Step:
    """Apply the pending migrations; they only expand, so the running version keeps working."""
    return run(
        "npm run migrate:prod", name="Migrate the database", env={"DATABASE_URL": DATABASE_URL}, effect="migrate"
    )


def deliver(environment: Environment, url: str) -> list[Step]:
    """Deploy, wait until the release is healthy, try it out; go back to what was live when one of these fails."""
    # The first release finds nothing live.
    live = run(
        f"""
        npm ci --prefix {RAILWAY}
        {RAILWAY}/node_modules/.bin/railway deployment list --service api --environment "$RAILWAY_ENVIRONMENT" \\
          --limit 20 --json > "$RUNNER_TEMP/deployments.json"
        id="$(jq --raw-output 'map(select(.status == "SUCCESS"))[0].id // ""' "$RUNNER_TEMP/deployments.json")"
        echo "live now: ${{id:-nothing}}"
        echo "id=$id" >> "$GITHUB_OUTPUT"
        """,
        name="Record what is live",
        id="live",
        env={"RAILWAY_TOKEN": RAILWAY_TOKEN, "RAILWAY_ENVIRONMENT": environment.name},
        outputs=["id"],
    )
    deployed = deploy(environment)
    previous = live.outputs.id
    return [live, deployed, healthy(url), smoke(url), go_back(previous, deployed), healthy_again(url, deployed)]


def deploy(environment: Environment) -> Step:
    """Upload the code to Railway and follow its build; that it is live is for the health check to say."""
    return run(
        f"""
        railway={RAILWAY}/node_modules/.bin/railway
        target=(--service api --environment "$RAILWAY_ENVIRONMENT")
        "$railway" variables "${{target[@]}}" --skip-deploys --set "COMMIT_SHA=$GITHUB_SHA"
        "$railway" up --ci "${{target[@]}}" --message "$GITHUB_SHA"
        """,
        name="Deploy to Railway",
        id="deploy",
        env={"RAILWAY_TOKEN": RAILWAY_TOKEN, "RAILWAY_ENVIRONMENT": environment.name},
        effect="deploy",
    )


def go_back(previous: Expr, deployed: Step) -> Step:
    """Restore the deployment that was live before, once the new one was begun and something went wrong.

    Railway has no command for it, only its API. The token is read from a pipe, so that no command line shows it.
    """
    return run(
        """
        if [ -z "$PREVIOUS" ]; then
          echo "::error::nothing was live before this release, so there is nothing to go back to"
          exit 1
        fi
        jq --null-input --arg id "$PREVIOUS" > "$RUNNER_TEMP/query.json" \\
          '{query: "mutation($id: String!) { deploymentRollback(id: $id) { id status } }", variables: {$id}}'
        curl --fail --silent --show-error --max-time 60 --json "@$RUNNER_TEMP/query.json" \\
          --config <(printf 'header = "Project-Access-Token: %s"' "$RAILWAY_TOKEN") \\
          https://backboard.railway.com/graphql/v2 | tee "$RUNNER_TEMP/answer.json"
        jq --exit-status '.errors | not' "$RUNNER_TEMP/answer.json" > /dev/null
        """,
        name="Go back to what was live",
        shell="bash",
        if_=(failure() | cancelled()) & (deployed.outcome != "skipped"),
        env={"RAILWAY_TOKEN": RAILWAY_TOKEN, "PREVIOUS": previous},
        timeout_minutes=3,
        effect="rollback",
    )


def healthy_again(url: str, deployed: Step) -> Step:
    """Say whether the release that was restored answers."""
    return run(
        """
        curl --fail --silent --show-error --max-time 10 --retry 30 --retry-delay 5 --retry-all-errors "$URL/health" |
          jq --exit-status '.status == "ok"'
        """,
        name="Check what was restored",
        shell="bash",
        if_=(failure() | cancelled()) & (deployed.outcome != "skipped"),
        env={"URL": url},
        timeout_minutes=4,
        effect="health",
    )


def healthy(url: str) -> Step:
    """Poll /health until it answers ok for this very commit, for five minutes at most."""
    return run(
        """
        deadline=$((SECONDS + 300))
        until curl --fail --silent --show-error --max-time 10 "$URL/health" |
          jq --exit-status '.status == "ok" and .commit == env.GITHUB_SHA'; do
          if [ "$SECONDS" -ge "$deadline" ]; then
            echo "::error::$URL is not healthy at $GITHUB_SHA after five minutes"
            exit 1
          fi
          sleep 5
        done
        """,
        name="Wait until the release is healthy",
        shell="bash",
        env={"URL": url},
        timeout_minutes=6,
        effect="health",
    )


def smoke(url: str) -> Step:
    """Run the critical flows against the live release."""
    return run(
        "npm run test:smoke",
        name="Run smoke tests",
        env={"BASE_URL": url, "EXPECT_COMMIT": github.sha},
        effect="smoke",
    )
