"""The delivery that a workflow makes: what its jobs do to the world, in which order, and what can happen together."""

import re

from pipegen.facts import runners
from pipegen.facts.payloads import PULL_REQUESTS
from pipegen.semantics.action_table import SCRIPT_INPUTS
from pipegen.semantics.deployment import is_preview, kind, platform
from pipegen.semantics.stage import stages_in, stages_of_command, stages_of_job
from pipegen.semantics.triggers import types_of
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.effects import Act
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import StepRun
    from pipegen.semantics.scenario import Scenario
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.tree import Entry, Tree

_MAYBE_LOCAL = (
    "kubectl",
    "helm",
    "helmfile",
    "docker",
    "npm",
    "pnpm",
    "yarn",
    "bun",
    "terraform",
    "tofu",
    "make",
    "nomad",
)
"""Programs that CI also uses for places that exist only in the job."""
_OWN_CLUSTER = re.compile(
    r"\bkind (?:create|load|export|get)\b|kind-action|setup-kind|minikube|microk8s|localstack|k3d cluster|k3d-action"
    r"|setup-k3|get\.k3s\.io"
)
_CREDENTIALS = re.compile(r"secrets\.(?!GITHUB_TOKEN)|secrets\[|id-token: *write|\benvironment:")
_DELIVERING = re.compile(r"deploy|release|deliver|publish|rollout|(?<![a-z])cd(?![a-z])")
_GOING_BACK = re.compile(r"roll(?:ing)?[-_ ]?back|revert|(?:restore|redeploy)\w* (?:the )?(?:previous|last)")
_FOR_PULL_REQUEST = re.compile(
    r"workflow_run\.event *== *'pull_request|issue\.pull_request|event_name *== *'pull_request"
)
_AFTER_FAILURE = re.compile(r"failure\(\)|(?<!!)cancelled\(\)|'failure'")


class Deed:
    """An act with the step and job that does it; `index` is its place among all deeds of the file.

    `effect` is the act's, but that a deployment of the version before is a rollback.
    """

    __slots__ = ("act", "effect", "index", "job", "step")

    def __init__(self, job: "WorkflowJob", step: "WorkflowStep", act: "Act", index: int) -> None:
        self.job = job
        self.step = step
        self.act = act
        self.effect = "rollback" if act.effect == "deploy" and _goes_back(job, step) else act.effect
        self.index = index

    def stages(self) -> frozenset[str]:
        """Return the stages that the command, the action's inputs or the name of the step speak of."""
        named = stages_in(self.step.name or "")
        if named or self.act.command is None:
            return named
        return stages_of_command(" ".join([word.text for word in self.act.command.words]))

    def stage(self) -> str:
        """Return the one stage that the deed is about, `""` where that is not evident."""
        for found in (stages_of_job(self.job), self.stages()):
            if len(found) == 1:
                return next(iter(found))
        return ""

    def script(self) -> "tuple[Scalar, Route] | None":
        """Return the text that holds the command, with the route to it: the `run`, or the input of an action."""
        if self.step.uses is None:
            node, route = self.step.node.get("run"), (*self.step.route, "run")
        else:
            key = SCRIPT_INPUTS.get(self.step.uses.partition("@")[0].lower(), ("", ""))[0]
            entry = next((entry for entry in self.step.with_ or () if entry.key.lower() == key), None)
            node = None if entry is None else entry.value
            route = (*self.step.route, "with", key if entry is None else entry.key)
        return (node, route) if isinstance(node, Scalar) and self.act.command is not None else None

    def place(self, other: "Deed") -> "tuple[Entry | Tree, Route, int]":
        """Return what a message about this deed and another points at: the step, or its very line."""
        script = self.script() if self.step is other.step else None
        if script is not None and self.act.command is not None:
            return *script, self.act.command.offset
        return self.step.node.entries[0], self.step.route, -1

    def named(self, other: "Deed") -> str:
        """Return how a message names the deed beside another: by its step, or by the command in the same step."""
        command = self.act.command
        if self.step is not other.step or command is None:
            return f"step `{self.step.title()}`"
        return f"`{' '.join([word.text for word in command.words[:4]])}`"

    def __repr__(self) -> str:
        return f"Deed({self.effect!r}, {self.step.title()!r})"


class Delivery:
    """All deeds of the jobs of a workflow, in the order of the file; deployments inside of CI are left out."""

    __slots__ = ("deeds", "facts")

    def __init__(self, facts: "Facts") -> None:
        self.facts = facts
        self.deeds: list[Deed] = []
        for job in facts.workflow.jobs:
            for step in job.all_steps:
                for act in facts.acts(step):
                    if act.effect != "deploy" or not self._in_ci(job, step, act):
                        self.deeds.append(Deed(job, step, act, len(self.deeds)))

    def of(self, *effects: str) -> list[Deed]:
        """Return the deeds of some effects."""
        return [deed for deed in self.deeds if deed.effect in effects]

    def deployments(self) -> list[Deed]:
        """Return the deployments that are no previews."""
        return [deed for deed in self.deeds if deed.effect == "deploy" and not is_preview(deed.act)]

    def deploying_jobs(self, *kinds: str) -> "list[tuple[WorkflowJob, list[Deed]]]":
        """Return the jobs with deployments of some kinds, each with these; not what only pull requests run."""
        found: dict[int, tuple[WorkflowJob, list[Deed]]] = {}
        for deed in self.deployments():
            if kind(deed.act) in kinds:
                found.setdefault(id(deed.job), (deed.job, []))[1].append(deed)
        return [each for each in found.values() if not self._for_pull_requests(each[0])]

    def calling_jobs(self, *kinds: str) -> "list[tuple[WorkflowJob, list[Deed]]]":
        """Return the jobs that call a workflow of this repository which deploys whatever it is given, with these deeds.

        What the called workflow does under a condition, and what only pull requests run, is left out.
        """
        found: list[tuple[WorkflowJob, list[Deed]]] = []
        for job in self.facts.workflow.jobs if "uses: ./" in self.facts.text else ():
            called = self.facts.called(job)
            if called is None or called.is_action or "deploy" not in called.effects:
                continue
            deploying = called.derived(Delivery).deploying_jobs(*kinds)
            deeds = [deed for _, made in deploying for deed in made if not _is_asked_for(deed)]
            if deeds and not self._for_pull_requests(job):
                found.append((job, deeds))
        return found

    def _for_pull_requests(self, job: "WorkflowJob") -> bool:
        """Tell whether a job runs for open pull requests only."""
        if _FOR_PULL_REQUEST.search(job.if_ or "") is not None and "||" not in (job.if_ or ""):
            return True
        id_ = job.id.lower()
        made = [(run.scenario, run.jobs.get(id_)) for run in self.facts.runs]
        ran = [scenario for scenario, each in made if each is not None and each.runs is not False]
        if not ran or any(scenario.event not in PULL_REQUESTS for scenario in ran):
            return False
        return not any(self.may_be_closed(scenario) for scenario in ran)

    def may_be_closed(self, scenario: "Scenario") -> bool:
        """Tell whether a pull request may be merged in a scenario, so that it is as good as a push."""
        event = self.facts.workflow.event(scenario.event)
        if scenario.action is not None or event is None:
            return scenario.action == "closed"
        return "closed" in types_of(event)

    def before(self, first: Deed, second: Deed) -> bool:
        """Tell whether the first deed has always ended when the second starts, when both happen."""
        if first.job is not second.job:
            return self.facts.graph.before(first.job.id, second.job.id)
        if first.step is second.step:
            return first.index < second.index and not _loose(first) and not _loose(second)
        if first.step.background and first.step.parent is second.step.parent:
            return False
        return first.index < second.index

    def together(self, first: Deed, second: Deed) -> bool:
        """Tell whether there is a run in which both happen."""
        if first.job is not second.job:
            return self.may_run_together(first.job, second.job)
        if first.step is second.step:
            return not (_conditional(first) and _conditional(second))
        id_ = first.job.id.lower()
        conditions = first.step.if_, second.step.if_
        if not all(conditions) or conditions[0] == conditions[1]:
            return True
        return any(self._both(run.jobs[id_].steps, first, second) for run in self.facts.runs if id_ in run.jobs)

    def _both(self, steps: "list[StepRun]", first: Deed, second: Deed) -> bool:
        found = [each.runs for each in steps if each.step.node is first.step.node or each.step.node is second.step.node]
        return len(found) == 2 and False not in found and True in found

    def may_run_together(self, first: "WorkflowJob", second: "WorkflowJob") -> bool:
        """Tell whether there is a scenario in which both jobs may run."""
        one, other = first.id.lower(), second.id.lower()
        runs = [(run.jobs.get(one), run.jobs.get(other)) for run in self.facts.runs]
        return any(a is not None and b is not None and a.runs is not False and b.runs is not False for a, b in runs)

    def same_target(self, first: Deed, second: Deed) -> bool:
        """Tell whether two deeds surely are about the same place: in one job, or by the stage that both name."""
        one, other = first.stages(), second.stages()
        if one and other and not one & other:
            return False
        if first.job is second.job:
            return True
        environment = first.job.environment
        if environment and environment == second.job.environment:
            return True
        stage = first.stage()
        return stage != "" and stage == second.stage()

    def followers(self, deed: Deed) -> "Iterator[WorkflowJob | WorkflowStep]":
        """Yield the later steps of a deployment's job, then the jobs of its stage that wait for it and their steps."""
        steps = deed.job.all_steps
        yield from steps[next(n for n, step in enumerate(steps) if step.node is deed.step.node) + 1 :]
        for id_ in self.facts.graph.dependents(deed.job.id.lower()):
            job = self.facts.graph.jobs[id_]
            if not self.is_next_stage(job, deed):
                yield job
                yield from job.all_steps

    def is_next_stage(self, job: "WorkflowJob", deployment: Deed) -> bool:
        """Tell whether a job is about another place than a deployment: it deploys itself, or names another stage."""
        if job is deployment.job:
            return False
        if any(deed.job is job for deed in self.deployments()):
            return True
        stage, others = deployment.stage(), stages_of_job(job)
        return stage != "" and bool(others) and stage not in others

    def follows_failure(self, deed: Deed) -> bool:
        """Tell whether a deed happens only where something went wrong before."""
        return any(_AFTER_FAILURE.search(condition or "") is not None for condition in (deed.step.if_, deed.job.if_))

    def _in_ci(self, job: "WorkflowJob", step: "WorkflowStep", act: "Act") -> bool:
        """Tell whether a deployment goes to a place inside of the job, which its tests need."""
        if act.command is None or platform(act) not in _MAYBE_LOCAL or act.command.via == "ssh":
            return False
        text = self._text(job)
        if _OWN_CLUSTER.search(text) is not None:
            return True
        if _DELIVERING.search(job.id.lower()) or stages_of_job(job) or "self-hosted" in job.runs_on:
            return False
        if any(runners.system(label) is None for label in job.runs_on):
            return False
        return _CREDENTIALS.search(text) is None and _CREDENTIALS.search(self._head()) is None

    def _text(self, job: "WorkflowJob") -> str:
        span = job.node.span
        return "" if span is None else "\n".join(self.facts.lines[span.line - 1 : span.end_line])

    def _head(self) -> str:
        """Return what stands before the jobs."""
        entry = self.facts.tree.entry("jobs")
        span = entry.key_span if entry is not None else None
        return "" if span is None else "\n".join(self.facts.lines[: span.line - 1])


def owners(facts: "Facts") -> "Iterator[WorkflowJob | WorkflowStep]":
    """Yield every job and step in the order of the file."""
    for job in facts.workflow.jobs:
        yield job
        yield from job.all_steps


def title(owner: "WorkflowJob | WorkflowStep") -> str:
    """Return the words that say what a job or step is for: id, name, action; lower-case."""
    return f"{owner.id or ''} {owner.name or ''} {owner.uses or ''}".lower()


def _goes_back(job: "WorkflowJob", step: "WorkflowStep") -> bool:
    """Tell whether a deployment is one of the version before."""
    return _GOING_BACK.search(title(step)) is not None or _GOING_BACK.search(title(job)) is not None


def _loose(deed: Deed) -> bool:
    """Tell whether the place of a command in its script does not say when it runs."""
    return deed.act.command is not None and bool(deed.act.command.function or deed.act.command.background)


def _is_asked_for(deed: Deed) -> bool:
    """Tell whether a condition decides about a deed."""
    return bool(deed.step.if_ or deed.job.if_) or _conditional(deed)


def _conditional(deed: Deed) -> bool:
    return deed.act.command is not None and deed.act.command.conditional
