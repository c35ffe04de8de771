"""Called workflows: their run as a part of the caller's."""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.values import UNKNOWN, Object, from_python
from pipegen.semantics.fault import Fault
from pipegen.semantics.run import ONLY_FAILURE, together
from pipegen.semantics.written_text import written_text
from pipegen.workflow.views import mapping, text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import Run
    from pipegen.semantics.simulation import Simulation
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

DEPTH = 10
"""Levels of calls that GitHub follows, the top file included."""


def run(simulation: "Simulation", job: "WorkflowJob") -> "Run | None":
    """Return the run of the workflow that a job calls, None for one that is not in this repository."""
    facts = simulation.facts.called(job)
    if facts is None or facts.is_action or _is_too_deep(simulation, facts):
        return None
    id_ = job.id.lower()
    inputs = _inputs(facts, job, simulation.contexts(id_))
    scenario = simulation.scenario.but({"inputs": inputs})
    start = f"{id_}/"
    faults = [Fault(f.kind, f.job[len(start) :], f.step) for f in simulation.faults if f.job.lower().startswith(start)]
    if faults:
        run = simulation.inner(facts, scenario, faults, job)
        if run.cancelled:
            simulation.cancel(job)
        return run
    key = facts.path, simulation.cancelled(id_), *((name, type(value), value) for name, value in inputs.items())
    if key not in simulation.known:
        simulation.known[key] = simulation.inner(facts, scenario, faults, job)
    return simulation.known[key]


def is_endless(simulation: "Simulation", job: "WorkflowJob") -> bool:
    """Tell whether a job calls a workflow that is not looked into: one that calls this one, or one too deep."""
    facts = simulation.facts.called(job)
    return facts is not None and not facts.is_action and _is_too_deep(simulation, facts)


def _is_too_deep(simulation: "Simulation", facts: "Facts") -> bool:
    return facts.path in simulation.path or len(simulation.path) >= DEPTH


def result(run: "Run") -> frozenset[str]:
    """Return what a job that calls a workflow may end with.

    Whether a failure inside that `continue-on-error` forgives is one of the calling job is documented nowhere.
    """
    return together(job.result | (job.possible & ONLY_FAILURE) for job in run.jobs.values())


def skips(run: "Run") -> bool:
    """Tell whether a job of a run is skipped, or may be."""
    return any(job.runs is not True for job in run.everything())


def _inputs(facts: "Facts", job: "WorkflowJob", contexts: Object) -> "dict[str, Value]":
    """Return the inputs of the called workflow: what the job passes, else the default, else nothing of its type."""
    event = facts.workflow.event("workflow_call")
    declared = event.get("inputs") if event is not None else None
    passed = {entry.key.lower(): entry.value for entry in (job.with_.entries if job.with_ else [])}
    values: dict[str, Value] = {}
    for entry in declared.entries if isinstance(declared, Mapping) else []:
        node = passed.get(entry.key.lower())
        row = mapping(entry.value)
        default = row.get("default") if row else None
        type_ = text(row.get("type")) if row else None
        nothing: Value = {"boolean": False, "number": 0.0}.get(type_ or "", "")
        chosen = node if node is not None else default
        values[entry.key] = nothing if chosen is None else _value(chosen, contexts, type_)
    return values


def _value(node: "Tree", contexts: Object, type_: str | None) -> "Value":
    if type_ == "string":
        return written_text(node, contexts)
    if not isinstance(node, Scalar):
        return UNKNOWN
    if isinstance(node.value, str) and "${{" in node.value:
        try:
            return fill(node.value, contexts, None)
        except ExprError:
            return UNKNOWN
    return from_python(node.value)
