"""Expressions inside programs: in scripts of any shell, and in inputs that an action runs as code."""

from pipegen.compile.code_inputs import code_inputs
from pipegen.errors import ExprError
from pipegen.expr.ast import Dot, Name
from pipegen.expr.template import Embedded as Part
from pipegen.expr.template import split
from pipegen.facts.payloads import BROUGHT_BY, FORKED, PULL_REQUESTS
from pipegen.semantics import guards
from pipegen.semantics.flow import Flow, flows
from pipegen.workflow.views import mapping, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Embedded, Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowStep
    from pipegen.yamlio.tree import Mapping

_OWN = frozenset("job jobs needs runner secrets steps strategy vars".split())
"""Contexts that are not followed: what programs of the run and owners of the repository write."""
_REVIEWS = FORKED - PULL_REQUESTS


class Expansion:
    """One expression in the program of a step; `flows` are the values whose text becomes a part of the program.

    `key` is `run` or the name of the input; `strange` names the first value that a stranger can write in a run that
    the workflow admits, `""` where there is none.
    """

    __slots__ = ("embedded", "flows", "key", "step", "strange")

    def __init__(self, step: "WorkflowStep", embedded: "Embedded", key: str, found: list[Flow], strange: str) -> None:
        self.step = step
        self.embedded = embedded
        self.key = key
        self.flows = found
        self.strange = strange


def expansions(facts: "Facts") -> "Iterator[Expansion]":
    """Yield every expression inside a program that is made of more than the run itself gives, in their order."""
    if "${{" not in facts.text and facts.text:
        return
    steps: dict[Route, WorkflowStep] = {}
    for embedded in facts.expressions:
        route = embedded.slot.route
        key = str(route[-1])
        in_action = len(route) > 2 and route[-2] == "with"
        if (not in_action and key != "run") or _is_own(embedded.tree):
            continue
        steps = steps or {step.route: step for job in facts.jobs for step in job.all_steps}
        step = steps.get(route[:-2] if in_action else route[:-1])
        if step is None or (in_action and key.lower() not in code_inputs(step.uses or "")):
            continue
        found = [flow for flow in flows(embedded.tree) if flow.path[0].lower() not in _OWN]
        if found:
            yield Expansion(step, embedded, key, found, _strange(facts, step, found))


def _is_own(tree: "Ast") -> bool:
    """Tell at a glance whether an expression is but one value of the run itself, as most are."""
    while isinstance(tree, Dot):
        tree = tree.target
    return isinstance(tree, Name) and tree.name in _OWN


def _strange(facts: "Facts", step: "WorkflowStep", found: list[Flow]) -> str:
    """Return the name of the first value that a stranger can write."""
    for flow in found:
        for source in [flow] if flow.path[0].lower() != "env" else variable(facts, step, flow):
            if source.is_strange and _can_be(facts, step, source):
                return ".".join(flow.path)
    return ""


def variable(facts: "Facts", step: "WorkflowStep", flow: Flow) -> list[Flow]:
    """Return the values that a variable of the `env` context is made of where the file sets it."""
    name = flow.path[1] if len(flow.path) > 1 else ""
    for env in environments(step):
        value = text(env.get(name))
        if value is not None:
            return _embedded_flows(facts, value) if "${{" in value else []
    return []


def environments(step: "WorkflowStep") -> "list[Mapping]":
    """Return the `env` of a step, of its job and of the workflow, as far as there are any."""
    return [env for env in (step.env, step.job.env, mapping(step.job.workflow.tree.get("env"))) if env is not None]


def _embedded_flows(facts: "Facts", value: str) -> list[Flow]:
    try:
        parts = [part for part in split(value) if isinstance(part, Part)]
    except ExprError:
        return []
    trees = [facts.parsed(part.source) for part in parts]
    return [flow for tree in trees if tree is not None for flow in flows(tree)]


def _can_be(facts: "Facts", step: "WorkflowStep", flow: Flow) -> bool:
    """Tell whether a run that reaches the step can have a stranger's text in a value."""
    if facts.is_action or not facts.runs:
        return True
    if guards.guarded(facts, step):
        return False
    for run in facts.runs:
        scenario = run.scenario
        if not scenario.is_open and (scenario.fork is False or not _brings(scenario.event, flow)):
            continue
        job = run.jobs.get(step.job.id.lower())
        if job is not None and job.runs is not False and guards.step_runs(job, step) is not False:
            return True
    return False


def _brings(event: str, flow: Flow) -> bool:
    path = [part.lower() for part in flow.path]
    if path[1:] == ["head_ref"]:
        return event in PULL_REQUESTS or event in _REVIEWS
    events = BROUGHT_BY.get(path[2]) if len(path) > 2 else None
    return events is None or event in events
