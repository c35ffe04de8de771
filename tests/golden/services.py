"""Integration tests in a container, with a database and a cache beside it."""

from pipegen import Container, Credentials, Job, Permissions, Pipeline, PullRequest, Service, actions, github, run

registry = Credentials(username=github.actor, password=github.token)

integration = Job(
    "integration",
    permissions=Permissions(contents="read", packages="read", comment="pulls the image"),
    container=Container("ghcr.io/acme/ci:2026-11", credentials=registry, options="--cpus 2 --memory 4g"),
    services={
        "postgres": Service(
            "postgres:17-alpine",
            env={"POSTGRES_PASSWORD": "postgres", "POSTGRES_DB": "test"},
            ports=["5432:5432"],
            options="--health-cmd pg_isready --health-interval 5s --health-timeout 5s --health-retries 10",
        ),
        "minio": Service("minio/minio:RELEASE.2025-09-07", command="server /data", volumes=["/tmp/data:/data"]),
        "redis": "redis:8-alpine",
    },
    env={
        "DATABASE_URL": "postgres://postgres:postgres@postgres:5432/test",
        "REDIS_URL": "redis://redis:6379/0",
        "LOG_LEVEL": "off",
        "FEATURES": "yes",
        "RETRIES": 3,
        "VERSION": "1.10",
    },
    steps=[
        actions.checkout(),
        run("make migrate", name="Migrate"),
        run("make integration-test", name="Test", timeout_minutes=20),
    ],
)

pipeline = Pipeline("integration", name="Integration", on=PullRequest(), jobs=[integration])
