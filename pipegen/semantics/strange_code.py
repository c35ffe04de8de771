"""Checkouts of strangers' code in runs that have the rights of the repository, and the steps that run the code."""

import re

from pipegen.expr.walk import paths_of
from pipegen.semantics import guards
from pipegen.semantics.permissions import stated
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.command import Command
    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.tree import Entry, Mapping

EVENTS = frozenset(["pull_request_target", "workflow_run", "issue_comment"])
"""Events that a stranger can cause and that run in the repository itself."""

_HEAD = re.compile(
    r"github\.event\.pull_request\.head\.sha|github\.event\.pull_request\.merge_commit_sha"
    r"|github\.event\.workflow_run\.(?:head_sha|head_commit\.id)"
    r"|refs/pull/\$\{\{\s*(?:github\.event\.(?:pull_request\.|issue\.)?number|github\.event\.workflow_run\.pull_requests)"
    r"|pull/\$\{\{[^}]*number\s*\}\}/(?:head|merge)"
)
_HEAD_BRANCH = re.compile(r"github\.head_ref|pull_request\.head\.ref|workflow_run\.head_branch")
_HEAD_REPOSITORY = re.compile(r"pull_request\.head\.repo\.|workflow_run\.head_repository\.")
_CHECKED = re.compile(
    r"permission|collaborator|association|membership|is[-_ ]?member|authoriz|allow[-_ ]?list|trusted", re.I
)
_ALWAYS = frozenset(
    "make mvn mvnw gradle gradlew pytest tox nox rake phpunit pre-commit tsc jest vitest eslint webpack vite".split()
)
_WITH_WORDS = {
    **dict.fromkeys(("npm", "pnpm", "yarn", "bun"), frozenset("ci i install run test t build start exec".split())),
    "cargo": frozenset("build test run bench clippy check".split()),
    "go": frozenset("test run generate".split()),
    "bundle": frozenset("install exec".split()),
    "composer": frozenset("install update run run-script test".split()),
    "dotnet": frozenset("build test run publish pack".split()),
    "pip": frozenset(["install"]),
    "pip3": frozenset(["install"]),
    "poetry": frozenset(["install", "run", "build"]),
    "uv": frozenset(["run", "sync", "build"]),
}


class Checkout:
    """A checkout of strangers' code: `at` is what asks for it, `runner` the step that runs the code."""

    __slots__ = ("at", "event", "route", "runner")

    def __init__(self, at: "Entry", route: "Route", runner: "WorkflowStep", event: str) -> None:
        self.at = at
        self.route = route
        self.runner = runner
        self.event = event


def checkouts(facts: "Facts") -> "Iterator[Checkout]":
    """Yield each checkout of strangers' code that surely is followed by a step that runs it, in a job with rights."""
    if not any(event.name in EVENTS for event in facts.workflow.events):
        return
    for job in facts.workflow.jobs:
        steps = job.all_steps
        for index, step in enumerate(steps):
            entry = _head(step)
            if entry is None or not _has_rights(facts, job) or _is_kept_out(facts, job, steps[:index], step):
                continue
            runner = _runner(facts, step, steps[index + 1 :])
            event = _event(facts, job, step, entry) if runner is not None else ""
            if runner is not None and event:
                yield Checkout(entry, (*step.route, "with", entry.key), runner, event)


def _head(step: "WorkflowStep") -> "Entry | None":
    """Return the input of a checkout that names strangers' code."""
    if not (step.uses or "").lower().startswith("actions/checkout@"):
        return None
    ref, repository = _input(step.with_, "ref"), _input(step.with_, "repository")
    asked = (text(ref.value) or "") if ref is not None else ""
    if _HEAD.search(asked):
        return ref
    owner = (text(repository.value) or "") if repository is not None else ""
    return ref if _HEAD_BRANCH.search(asked) and _HEAD_REPOSITORY.search(owner) else None


def _input(with_: "Mapping | None", name: str) -> "Entry | None":
    return next((entry for entry in with_ or () if entry.key.lower() == name), None)


def _has_rights(facts: "Facts", job: "WorkflowJob") -> bool:
    """Tell whether a job has secrets, or a token that may write or of which the file says nothing."""
    for embedded in facts.expressions:
        route = embedded.slot.route
        if route[:1] == ("env",) or route[: len(job.route)] == job.route:
            paths = [[part.lower() for part in path] for path in paths_of(embedded.tree)]
            if any(path[0] == "secrets" and path[1:] != ["github_token"] for path in paths):
                return True
    levels = stated(job.permissions)
    if levels is None:
        levels = stated(facts.workflow.permissions)
    return levels is None or "write" in levels.values()


def _is_kept_out(facts: "Facts", job: "WorkflowJob", earlier: "list[WorkflowStep]", step: "WorkflowStep") -> bool:
    """Tell whether something may keep strangers out: a person, a label, a check of who asks."""
    jobs = guards.before(facts, job)
    if any(each.node.get("environment") is not None for each in jobs) or guards.guarded(facts, step):
        return True
    conditions = " ".join([*[each.if_ or "" for each in jobs], step.if_ or ""])
    if "label" in conditions or "merged" in conditions:
        return True
    checks = [each for other in jobs if other is not job for each in other.all_steps] + earlier
    return any(_CHECKED.search(f"{each.uses or ''} {each.run or ''} {_inputs(each)}") for each in checks)


def _inputs(step: "WorkflowStep") -> str:
    return " ".join([text(entry.value) or "" for entry in step.with_ or ()])


def _runner(facts: "Facts", checkout: "WorkflowStep", later: "list[WorkflowStep]") -> "WorkflowStep | None":
    """Return the first step that surely runs what was checked out."""
    path = _input(checkout.with_, "path")
    folder = (text(path.value) or "").strip("./") if path is not None else ""
    for step in later:
        uses = (step.uses or "").lower()
        if uses.startswith("actions/checkout@") and not folder and _input(step.with_, "path") is None:
            return None
        if folder and folder not in f"{step.run or ''} {text(step.node.get('working-directory')) or ''} {uses}":
            continue
        if "label" in (step.if_ or ""):
            continue
        if uses.startswith("./") or any(_runs_code(command) for command in facts.commands(step)):
            return step
    return None


def _runs_code(command: "Command") -> bool:
    program = command.program()
    if not program or command.via == "ssh":
        return False
    name, args = program[0], program[1:]
    if name.rpartition("/")[2] in _ALWAYS or name.startswith("./"):
        return True
    if name in ("pip", "pip3"):
        return args[:1] == ("install",) and any(
            arg in (".", "-e", "-r") or arg.startswith(("./", ".[")) for arg in args
        )
    words = _WITH_WORDS.get(name)
    bare = name == "yarn" and not args
    return bare or (words is not None and not words.isdisjoint(args[:2]) and "--ignore-scripts" not in args)


def _event(facts: "Facts", job: "WorkflowJob", step: "WorkflowStep", entry: "Entry") -> str:
    """Return the event in which a stranger's code surely can be meant, `""` where there is none."""
    asked = text(entry.value) or ""
    conditions = f"{job.if_ or ''} {step.if_ or ''}"
    for run in facts.runs:
        event = run.scenario.event
        made = run.jobs.get(job.id.lower())
        if event not in EVENTS or made is None or made.runs is False or guards.step_runs(made, step) is False:
            continue
        if event == "workflow_run" and not ("workflow_run" in asked and "'pull_request'" in conditions):
            continue
        if event == "pull_request_target" and _is_labelled(facts):
            continue
        if event == "issue_comment" and "pull_request." in asked:
            continue
        return event
    return ""


def _is_labelled(facts: "Facts") -> bool:
    """Tell whether only a label, which strangers cannot give, starts the workflow."""
    event = facts.workflow.event("pull_request_target")
    return event is not None and event.texts("types") == ["labeled"]
