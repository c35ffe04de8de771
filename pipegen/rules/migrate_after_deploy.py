"""A migration runs after the deployment that needs it.

The new version starts against the old database: until the migration is through, every request that touches a new table
or column fails; and when the migration itself fails, the broken pair stays live. Migrate first, with changes that the
old version can live with, then deploy. Only what is certain is reported: both in one job, or in jobs of the same
environment in a fixed order. What only makes sense afterwards (a second deployment, the contracting half of expand and
contract, a migration inside of the deployed container) is left alone.

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
    """Report each migration that surely comes after a deployment to the same place."""
    for late in late_migrations(facts.derived(Delivery)):
        migration, deployment = late.migration, late.deployment
        at, route, offset = migration.place(deployment)
        yield Problem(
            "migrate-after-deploy",
            f"{migration.named(deployment)} migrates after {deployment.named(migration)} has deployed, so the new "
            "version runs against the old database, expected the migration first",
            at,
            route,
            offset=offset,
            advice="migrate before the deployment, with changes that the old version can live with",
            fix=late.fix(facts),
        )
