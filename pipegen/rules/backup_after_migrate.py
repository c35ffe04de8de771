"""A backup is made after the migration that it should protect from.

A backup before a migration is the way back when the migration destroys something. Made afterwards it holds what is
already destroyed, and gives a feeling of safety only. Back up first, then migrate.

```yaml bad
on: workflow_dispatch
jobs:
  migrate-production:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: npm run migrate:prod
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
      - run: pg_dump --format=custom --file=backup.dump "$DATABASE_URL"  # <-
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
```

```yaml good
on: workflow_dispatch
jobs:
  migrate-production:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: pg_dump --format=custom --file=backup.dump "$DATABASE_URL"
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
      - run: npm run migrate:prod
        env:
          DATABASE_URL: ${{ secrets.DATABASE_URL }}
```
"""

import re

from pipegen.finding import ERROR
from pipegen.semantics.delivery import Delivery, title
from pipegen.semantics.late_migrations import is_elsewhere
from pipegen.semantics.stage import PRODUCTION, STAGING
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed
    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "delivery"
EFFECTS = ("migrate",)
_OTHER_USE = re.compile(r"schema|types|snapshot of|fixture|seed|after|post|clone|copy|anonym|artifact|test")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each backup that surely comes after the only migration of the same database."""
    delivery = facts.derived(Delivery)
    backups = delivery.of("backup")
    migrations = [deed for deed in delivery.of("migrate") if not is_elsewhere(delivery, deed)] if backups else []
    for backup in backups:
        before = [deed for deed in migrations if _is_before(delivery, deed, backup)]
        if not before or not _is_live(delivery, backup) or _OTHER_USE.search(title(backup.step)):
            continue
        protected = any(delivery.before(each, before[0]) for each in backups)
        later = any(delivery.before(backup, each) for each in delivery.of("migrate"))
        if not protected and not later:
            at, route, offset = backup.place(before[0])
            yield Problem(
                "backup-after-migrate",
                f"{backup.named(before[0])} backs up after {before[0].named(backup)} has migrated, so there is no way "
                "back, expected the backup first",
                at,
                route,
                offset=offset,
                advice="move the backup before the migration",
            )


def _is_before(delivery: Delivery, migration: "Deed", backup: "Deed") -> bool:
    return (
        delivery.before(migration, backup)
        and delivery.together(migration, backup)
        and delivery.same_target(migration, backup)
    )


def _is_live(delivery: Delivery, backup: "Deed") -> bool:
    """Tell whether the database is evidently one that matters: of a stage, or of a job that deploys."""
    if backup.job.node.get("services") is not None or delivery.follows_failure(backup):
        return False
    command = backup.act.command
    if command is not None and command.program()[:1] == ("supabase",):
        return False  # its dump is the schema
    return backup.stage() in (PRODUCTION, STAGING) or any(each.job is backup.job for each in delivery.deployments())
