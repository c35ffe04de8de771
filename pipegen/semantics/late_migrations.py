"""Migrations that come too late: after the deployment that needs them."""

import re

from pipegen.semantics.deployment import INFRASTRUCTURE, PAGES, STORE, UNKNOWN, is_bystander, kind, words_of
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.yamlio.item_edits import move_item
from pipegen.yamlio.tree import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.delivery import Deed, Delivery
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowStep

_AFTERWARDS = re.compile(
    r"contract|post[-_ ]?deploy|clean[-_ ]?up|backfill|seed|roll[-_ ]?back|revert|cache|search|index"
)
"""Words of jobs and steps for changes that belong after a deployment: the second half of expand and contract."""
_FRONT = re.compile(r"front|docs?\b|storybook|landing|static|assets|\bcdn\b|\bweb\b|website|client|\bui\b")
_INSIDE = re.compile(r"\b(?:exec|attach|run|ssh console|execute-command)\b")
_CARRIERS = ("kubectl", "heroku", "fly", "flyctl", "gcloud", "aws")
_LOCAL = re.compile(r"localhost|127\.0\.0\.1|sqlite")


class LateMigration:
    """A migration, the first deployment that has happened before it, and the checks of health between the two."""

    __slots__ = ("checks", "deployment", "migration")

    def __init__(self, migration: "Deed", deployment: "Deed", checks: "list[Deed]") -> None:
        self.migration = migration
        self.deployment = deployment
        self.checks = checks

    def fix(self, facts: "Facts") -> Fix | None:
        """Return the fix that moves the step before the deployment's; None where what stands between may be needed."""
        here, there = self.migration.step, self.deployment.step
        steps = here.job.node.get("steps")
        if here.job is not there.job or here.index <= there.index or here.parent or there.parent:
            return None
        between = here.job.steps[there.index : here.index]
        needed = any(
            each.uses or each.id or any(act.effect == "install" for act in facts.acts(each)) for each in between[1:]
        )
        if (
            needed
            or not isinstance(steps, Sequence)
            or any(each.id and f"steps.{each.id}." in _said(here) for each in between)
        ):
            return None
        title = f"move step `{here.title()}` before `{there.title()}`"
        return Fix(UNSAFE, title, lambda source: move_item(source, steps, here.index, there.index))


def _said(step: "WorkflowStep") -> str:
    """Return the texts of a step in which it may speak of others."""
    return " ".join([step.run or "", step.if_ or "", repr(step.env), repr(step.with_)])


def late_migrations(delivery: "Delivery") -> "Iterator[LateMigration]":
    """Yield the migrations that surely come after a deployment to the same place.

    Left out are those that a later deployment or an earlier migration makes right, that run inside of what was
    deployed, and those of a database that only the tests of the job know.
    """
    migrations = [deed for deed in delivery.of("migrate") if not is_elsewhere(delivery, deed)]
    deployments = [deed for deed in delivery.deployments() if _goes_live(deed)] if migrations else []
    for migration in migrations:
        mine = [deed for deed in deployments if delivery.same_target(deed, migration)]
        before = [deed for deed in mine if delivery.before(deed, migration) and delivery.together(deed, migration)]
        if not before or _made_right(delivery, migration, before[0], deployments):
            continue
        checks = delivery.of("health", "smoke", "watch")
        between = [
            check
            for check in checks
            if delivery.before(before[0], check)
            and delivery.before(check, migration)
            and delivery.same_target(check, migration)
            and delivery.together(check, migration)
        ]
        yield LateMigration(migration, before[0], between)


def is_elsewhere(delivery: "Delivery", deed: "Deed") -> bool:
    """Tell whether a migration is not one of the database that the deployments use before it runs."""
    job, step, act = deed.job, deed.step, deed.act
    if job.node.get("services") is not None or delivery.follows_failure(deed):
        return True
    if _AFTERWARDS.search(f"{job.id} {job.name or ''} {step.name or ''} {step.id or ''}".lower()):
        return True
    command = act.command
    if command is None:
        return False
    inside = command.via in _CARRIERS or _INSIDE.search(_outer(deed)) is not None
    return inside or any(_LOCAL.search(repr(env)) is not None for env in (step.env, job.env, job.workflow.env) if env)


def _outer(deed: "Deed") -> str:
    """Return the words before the program that migrates: what carries it."""
    command = deed.act.command
    if command is None:
        return ""
    words = [word.text for word in command.words]
    outer = " ".join(words[: max(len(words) - len(command.program()), 0)])
    return outer if outer.startswith(("docker", "sudo docker", "podman", "kubectl", "oc ", "heroku", "fly")) else ""


def _goes_live(deed: "Deed") -> bool:
    """Tell whether a deployment makes a new version live that may need the database."""
    how = kind(deed.act)
    if how in (INFRASTRUCTURE, STORE) or is_bystander(deed.act):
        return False
    said = f"{deed.job.id} {deed.step.name or ''} {words_of(deed.act)}".lower()
    if how == PAGES and _FRONT.search(said) is not None:
        return False
    return how != UNKNOWN or deed.stage() != ""


def _made_right(delivery: "Delivery", migration: "Deed", deployment: "Deed", deployments: "list[Deed]") -> bool:
    """Tell whether a later deployment is the one that needs the migration, or an earlier migration did the work."""
    for deed in deployments:
        other = migration.stage() and deed.stage() and migration.stage() != deed.stage()
        if not other and delivery.before(migration, deed):
            return True
    return any(
        each is not migration and delivery.before(each, deployment) and delivery.same_target(each, deployment)
        for each in delivery.of("migrate")
    )
