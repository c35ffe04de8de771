"""Jobs that make what others get: which runs are releases, which steps publish, which restore a cache before."""

import re

from pipegen.expr.fold import truth
from pipegen.expr.template import sole
from pipegen.expr.walk import contexts_of
from pipegen.semantics.cache_table import CACHES, FIRST_WITH_CACHE, LAST_WITH_CACHE, ON, PUBLISHERS
from pipegen.semantics.scenario import TAG
from pipegen.semantics.uses import Use, version_of
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run
    from pipegen.workflow.views import WorkflowEvent, WorkflowJob, WorkflowStep

_BESIDES = frozenset(["workflow_dispatch", "workflow_call"])
_PUBLISHING = re.compile(
    r"\b(?:npm|pnpm|yarn|cargo|uv|poetry|flit|hatch|lerna|bun|vsce|ovsx)\b[^\n|;&]*\bpublish\b|\btwine\s+upload\b"
    r"|\bgem\s+push\b|\bnuget\s+push\b|\bdocker\s+(?:image\s+)?push\b|\bgh\s+release\s+(?:create|upload|edit)\b"
    r"|\bgoreleaser\s+release\b|\bgradlew?\b[^\n|;&]*\bpublish|\bmvnw?\b[^\n|;&]*\bdeploy\b|\bsbt\b[^\n|;&]*\b[rR]elease"
    r"|\bsemantic-release\b|\b(?:pnpm|yarn|npm run|make|just|task)\s+release\b"
)

_NAMED = re.compile(r"publish|deploy|release|build|package|wheel|crate|binar")


def is_release(run: "Run") -> bool:
    """Tell whether a run is for a release, a tag, or a branch that is called so."""
    scenario = run.scenario
    if scenario.event != "push":
        return scenario.event == "release"
    return scenario.ref_type == TAG or (scenario.ref is not None and "release" in scenario.ref.said.lower())


def only_releases(facts: "Facts") -> bool:
    """Tell whether nothing but releases and tags starts a workflow, besides people and other workflows."""
    events = [event for event in facts.workflow.events if event.name not in _BESIDES]
    return bool(events) and all(map(_of_release, events))


def _of_release(event: "WorkflowEvent") -> bool:
    if event.name != "push":
        return event.name == "release"
    branches = event.texts("branches")
    if event.get("branches-ignore") is not None or not all("release" in branch.lower() for branch in branches):
        return False
    return event.get("tags") is not None or bool(branches)


def publishes(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a step hands to others what the job has made."""
    uses = (step.uses or "").partition("@")[0].lower()
    if uses in PUBLISHERS or any(act.effect == "deploy" for act in facts.acts(step)):
        return True
    if uses == "docker/build-push-action":
        return _given(step, "push") not in ("", "false")
    return step.run is not None and _PUBLISHING.search(step.run) is not None


def is_named_so(job: "WorkflowJob") -> bool:
    """Tell whether a job is called what jobs are that make or publish something."""
    return _NAMED.search(f"{job.id} {job.name or ''}".lower()) is not None


def hands_on(facts: "Facts", job: "WorkflowJob") -> bool:
    """Tell whether a job publishes or keeps what it has made for a job that does."""
    return any(
        publishes(facts, step) or (step.uses or "").startswith("actions/upload-artifact@") for step in job.all_steps
    )


def may_cache(step: "WorkflowStep") -> bool:
    """Tell whether a step uses an action that can restore a cache."""
    return (step.uses or "").partition("@")[0].lower() in CACHES


def restores_cache(facts: "Facts", step: "WorkflowStep", runs: "Sequence[Run]") -> str:
    """Return why a step surely restores a cache: the input that asks for it, or `default`; `""` where it does not.

    An input that is an expression counts where it has one value in all `runs`.
    """
    uses = step.node.get("uses")
    name = (step.uses or "").partition("@")[0].lower()
    inputs = CACHES.get(name)
    if inputs is None or not isinstance(uses, Scalar):
        return ""
    for field, mode, default in inputs:
        value = _given(step, field).strip()
        if value:
            wanted = _decided(facts, value, runs) if "${{" in value else value.lower() not in ("false", "no", "0")
            if wanted is (mode == ON):
                return field
        elif default and not _is_given(step, field) and _by_default(facts, Use(step, uses, step.uses or "")):
            return "default"
    return "" if inputs else "default"


def _decided(facts: "Facts", value: str, runs: "Sequence[Run]") -> bool | None:
    """Return what an input is in all runs where it asks about nothing but the event, else None."""
    part = sole(value)
    tree = facts.parsed(part.source) if part is not None else None
    if tree is None or contexts_of(tree) != ["github"]:
        return None
    answers = [truth(tree, run.scenario.contexts()) for run in runs]
    return answers[0] if answers and all(answer is answers[0] for answer in answers) else None


def _by_default(facts: "Facts", use: Use) -> bool:
    name = use.name.lower()
    first, last = FIRST_WITH_CACHE.get(name), LAST_WITH_CACHE.get(name)
    if first is None and last is None:
        return True
    version = version_of(facts, use)
    return bool(version) and (first or 0) <= version[0] <= (last or version[0])


def _given(step: "WorkflowStep", name: str) -> str:
    return next((text(entry.value) or "" for entry in step.with_ or () if entry.key.lower() == name), "")


def _is_given(step: "WorkflowStep", name: str) -> bool:
    return any(entry.key.lower() == name for entry in step.with_ or ())
