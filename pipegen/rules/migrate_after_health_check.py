"""A migration runs after the health check that should judge it.

The check passes on the new version with the old database; then the migration changes what was just approved, and
nothing looks again. A migration that breaks the application is found by its users. Migrate first, deploy, and check
health last. A workflow that checks again after the migration is fine.

```yaml bad
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
      - run: curl -f --retry 10 --retry-all-errors https://api.example.com/health
      - run: npm run migrate:prod  # <-
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
```

```yaml good
on:
  push:
    branches: [main]
jobs:
  deploy-production:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm run migrate:prod
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
      - run: railway up --environment production
        env:
          RAILWAY_TOKEN: ${{ secrets.RAILWAY_TOKEN }}
      - run: curl -f --retry 10 --retry-all-errors https://api.example.com/health
```
"""

from pipegen.finding import ERROR
from pipegen.semantics.delivery import Delivery
from pipegen.semantics.late_migrations import late_migrations
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "delivery"
EFFECTS = ("migrate",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each migration after a deployment and the check of its health, when nothing checks again."""
    delivery = facts.derived(Delivery)
    for late in late_migrations(delivery):
        migration = late.migration
        again = any(delivery.before(migration, each) for each in delivery.of("health", "smoke", "watch"))
        if not late.checks or again:
            continue
        judge = late.checks[0]
        near = judge if judge.step is migration.step else late.deployment
        at, route, offset = migration.place(near)
        judged = judge.named(migration if judge.step is migration.step else late.deployment)
        yield Problem(
            "migrate-after-health-check",
            f"{migration.named(near)} migrates after {judged} has judged the new version, so nothing checks what the "
            "migration does to it, expected the migration before deployment and check",
            at,
            route,
            offset=offset,
            advice="migrate before the deployment, or check health again after the migration",
            fix=late.fix(facts),
        )
