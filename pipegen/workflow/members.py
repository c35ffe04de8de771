"""Names read from contexts that the file itself fills: steps, needs, jobs, outputs, matrix, inputs."""

from pipegen.facts.contexts import JOB_RESULT, MEMBERS, STEP_RESULT
from pipegen.workflow import wording
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import mapping
from pipegen.yamlio.tree import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipegen.expr.walk import Path
    from pipegen.workflow.views import Workflow, WorkflowJob
    from pipegen.workflow.walk import Slot

_FIXED = {name: {member.lower() for member in members} for name, members in MEMBERS.items()}
_INSERT = "${{"
UNKNOWN_MEMBER = "unknown-member"
UNDECLARED_INPUT = "undeclared-input"
"""An action gets an input that it does not declare all the same, with a warning; so such a name may hold a value."""


class Members:
    """What the contexts of one file hold, found out when first asked. None stands for: cannot be known."""

    def __init__(self, workflow: "Workflow") -> None:
        self._workflow = workflow
        self._composite = workflow.composite
        self._is_action = workflow.tree.get("runs") is not None and not workflow.jobs
        self._jobs = {job.id: job for job in reversed(workflow.jobs)}
        self._steps: dict[str, dict[str, tuple[int, str]]] = {}
        self._matrices: dict[str, list[str] | None] = {}
        self._inputs: list[str] | None = None
        self._checks: dict[str, Callable[[Slot, Path], str | None]] = {
            "steps": self._step,
            "needs": self._need,
            "jobs": self._called_job,
            "inputs": self._input,
            "matrix": self._vector,
            "github": self._fixed,
            "runner": self._fixed,
            "job": self._job,
            "strategy": self._fixed,
        }

    def problems(
        self, slot: "Slot", chains: "Iterable[tuple[Path, int]]", offset: int, with_fallback: "frozenset[int]"
    ) -> "Iterator[Problem]":
        """Yield a problem for each name that its context surely lacks.

        `matrix.x || ...` and `inputs.x || ...` pass: a job or step that several files share is often written so.
        """
        for path, position in chains:
            name = path[0].lower()
            check = self._checks.get(name)
            if check is None or len(path) < 2 or path[1] == "*" or name not in (slot.row.contexts or ()):
                continue
            if position in with_fallback and name in ("matrix", "inputs"):
                continue
            message = check(slot, path)
            if message:
                rule = UNDECLARED_INPUT if self._is_action and name == "inputs" else UNKNOWN_MEMBER
                yield Problem(rule, message, slot.scalar, slot.route, offset=offset + position)

    def _owner(self, slot: "Slot") -> "WorkflowJob | None":
        """Return the job that a slot stands in; for a composite action the part that holds its steps."""
        if slot.route[0] == "jobs" and len(slot.route) > 1:
            return self._jobs.get(str(slot.route[1]))
        return self._composite

    def _fixed(self, slot: "Slot", path: "Path") -> str | None:
        name = path[0].lower()
        if path[1].lower() in _FIXED[name]:
            return None
        return f"context `{name}` has no `{path[1]}`{wording.hint(path[1], MEMBERS[name])}"

    def _job(self, slot: "Slot", path: "Path") -> str | None:
        if path[1].lower() != "services" or len(path) < 3 or path[2] == "*" or self._is_action:
            return self._fixed(slot, path)
        job = self._owner(slot)
        services = job.node.get("services") if job else None
        if job is None or not (services is None or isinstance(services, Mapping)):
            return None
        return _lacks(f"job `{job.id}` has no service", path[2], _names(services))

    def _step(self, slot: "Slot", path: "Path") -> str | None:
        job = self._owner(slot)
        if job is None:
            return None
        ids = self._ids(job)
        known = ids.get(path[1].lower())
        whose = "this action" if self._is_action else f"job `{job.id}`"
        here = _index(slot)
        if known is None:
            names = [id_ for place, id_ in ids.values() if here is None or place < here]
            return f"no step of {whose} has the id `{path[1]}`{wording.hint(path[1], tuple(names))}"
        if here is not None and known[0] >= here:
            when = "is this very step" if known[0] == here else "runs later"
            return f"step `{known[1]}` of {whose} {when}, expected an earlier one"
        if len(path) > 2 and path[2] != "*" and path[2].lower() not in STEP_RESULT:
            return f"`steps.{path[1]}` has no `{path[2]}`{wording.hint(path[2], STEP_RESULT)}"
        return None

    def _ids(self, job: "WorkflowJob") -> dict[str, tuple[int, str]]:
        """Return the steps with an id by folded id: where they stand (a group's steps: with the group) and the id."""
        ids = self._steps.get(job.id)
        if ids is None:
            ids = self._steps[job.id] = {}
            for step in job.all_steps:
                id_ = step.id
                if id_:
                    place = (step.parent or step).index * 1000 + (step.index + 1 if step.parent else 0)
                    ids.setdefault(id_.lower(), (place, id_))
        return ids

    def _need(self, slot: "Slot", path: "Path") -> str | None:
        job = self._owner(slot)
        if job is None or self._is_action:
            return None
        needs = {need.lower(): need for need in job.needs}
        if path[1].lower() not in needs:
            other = self._workflow.job(path[1])
            if other is not None and slot.route == (*job.route, "if") and self._waits_for(job, other.id.lower()):
                return self._result(path)
            if other is not None:
                return f"job `{job.id}` does not need `{other.id}`, expected it in its `needs`"
            return _lacks(f"job `{job.id}` has no need", path[1], list(needs.values()))
        return self._result(path)

    def _waits_for(self, job: "WorkflowJob", wanted: str) -> bool:
        """Tell whether a job needs another by way of others.

        The `if` of a job, and nothing else, is evaluated with all of them in `needs` (actions/runner#2356).
        """
        waiting, seen = [need.lower() for need in job.needs], set[str]()
        while waiting:
            name = waiting.pop()
            if name == wanted:
                return True
            need = self._workflow.job(name) if name not in seen else None
            seen.add(name)
            waiting += [each.lower() for each in need.needs] if need is not None else []
        return False

    def _called_job(self, slot: "Slot", path: "Path") -> str | None:
        if self._workflow.job(path[1]) is None:
            return _lacks("this workflow has no job", path[1], [job.id for job in self._workflow.jobs])
        return self._result(path)

    def _result(self, path: "Path") -> str | None:
        """Check what is read from a job: its result, or an output that it declares."""
        if len(path) < 3 or path[2] == "*":
            return None
        if path[2].lower() not in JOB_RESULT:
            return f"`{path[0]}.{path[1]}` has no `{path[2]}`{wording.hint(path[2], JOB_RESULT)}"
        job = self._workflow.job(path[1])
        if path[2].lower() != "outputs" or len(path) < 4 or path[3] == "*" or job is None or job.uses is not None:
            return None
        outputs = job.node.get("outputs")
        if outputs is not None and not isinstance(outputs, Mapping):
            return None
        return _lacks(f"job `{job.id}` declares no output", path[3], _names(outputs))

    def _input(self, slot: "Slot", path: "Path") -> str | None:
        if self._inputs is None:
            self._inputs = self._all_inputs()
        whose = "action" if self._is_action else "workflow"
        return _lacks(f"this {whose} declares no input", path[1], self._inputs)

    def _all_inputs(self) -> list[str]:
        if self._is_action:
            return _names(mapping(self._workflow.tree.get("inputs"))) or []
        declared = [mapping(event.get("inputs")) for event in self._workflow.events]
        return [name for node in declared if node for name in _names(node) or []]

    def _vector(self, slot: "Slot", path: "Path") -> str | None:
        job = self._owner(slot)
        if job is None or self._is_action:
            return None
        if job.id not in self._matrices:
            self._matrices[job.id] = _vectors(job)
        names = self._matrices[job.id]
        if names == [] and job.matrix is None:
            return f"job `{job.id}` has no matrix, so `matrix.{path[1]}` is empty"
        return _lacks(f"matrix of job `{job.id}` has no", path[1], names)


def _lacks(start: str, name: str, known: "list[str] | None") -> str | None:
    """Return the message about a name that is not among those known, None where it is, or where nothing is known."""
    if known is None or name.lower() in (each.lower() for each in known):
        return None
    return f"{start} `{name}`{wording.hint(name, tuple(known))}"


def _names(node: Mapping | None) -> list[str] | None:
    names = [entry.key for entry in node.entries] if node else []
    return None if any(_INSERT in name for name in names) else names


def _index(slot: "Slot") -> int | None:
    """Return where the step of a slot stands, in the numbers of `Members._ids`; None outside of steps."""
    route = slot.route
    at = 3 if route[0] == "jobs" else 2
    index = route[at] if len(route) > at and route[at - 1] == "steps" else None
    if not isinstance(index, int):
        return None
    child = route[at + 2] if len(route) > at + 2 and route[at + 1] == "parallel" else None
    return index * 1000 + (child + 1 if isinstance(child, int) else 0)


def _vectors(job: "WorkflowJob") -> list[str] | None:
    """Return every name that the matrix of a job can hold, None where an expression hides some."""
    strategy = job.node.get("strategy")
    if strategy is not None and not isinstance(strategy, Mapping):
        return None
    matrix = job.matrix
    if matrix is None:
        return []
    if not isinstance(matrix, Mapping):
        return None
    names = [entry.key for entry in matrix.entries if entry.key not in ("include", "exclude")]
    include = matrix.get("include")
    if include is not None:
        if not isinstance(include, Sequence) or not all(isinstance(item, Mapping) for item in include.items):
            return None
        names.extend(entry.key for item in include.items if isinstance(item, Mapping) for entry in item.entries)
    return None if any(_INSERT in name for name in names) else list(dict.fromkeys(names))
