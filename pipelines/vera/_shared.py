"""What the pipelines of Vera share: versions, environments, secrets, the steps that wait for a healthy release."""

from pipegen import Environment, Secret, Step, github, run

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


def deploy(environment: Environment) -> Step:
    """Upload the code to Railway and follow its build; that it is live is for the health check to say."""
    return run(
        f"""
        npm ci --prefix {RAILWAY}
        railway={RAILWAY}/node_modules/.bin/railway
        target=(--service api --environment "$RAILWAY_ENVIRONMENT")
        "$railway" variables "${{target[@]}}" --skip-deploys --set "COMMIT_SHA=$GITHUB_SHA"
        "$railway" up --ci "${{target[@]}}" --message "$GITHUB_SHA"
        """,
        name="Deploy to Railway",
        env={"RAILWAY_TOKEN": RAILWAY_TOKEN, "RAILWAY_ENVIRONMENT": environment.name},
        effect="deploy",
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
