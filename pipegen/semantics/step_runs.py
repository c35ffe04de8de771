"""The steps of one leg of a job: which run, with what result, and why.

Sources: StepsRunner, ExecutionContext, JobExtension and BackgroundStepCoordinator of the public runner.
"""

from pipegen.expr.fold import fails, may_err, truth
from pipegen.expr.values import UNKNOWN, Object
from pipegen.semantics import composites, variable_writes
from pipegen.semantics.fault import CANCEL, FAIL
from pipegen.semantics.reasons import step_reason
from pipegen.semantics.run import (
    CANCELLED,
    FAILURE,
    ONLY_CANCELLED,
    ONLY_FAILURE,
    ONLY_SKIPPED,
    ONLY_SUCCESS,
    StepRun,
    as_value,
)
from pipegen.semantics.shell_of import system_of
from pipegen.semantics.written_text import filled, written_text
from pipegen.workflow.views import flag, text, texts
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.fault import Fault
    from pipegen.semantics.simulation import Simulation
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.tree import Tree

_CONTROL = ("wait", "wait-all", "cancel", "parallel")


class Steps:
    """The steps of a leg on their way, or those of a composite action inside one.

    `status` is what the status functions see now. `finished` is the context `steps`. `running` are background steps
    whose end nobody has waited for, with what they may end with. `before` are the steps that came before, of which
    nobody has asked yet what variables they may set; `_changed` says of the others how the names of those begin. An
    action has an `env` from outside, and `depth` says how many actions it is in.
    """

    __slots__ = (
        "_changed",
        "before",
        "contexts",
        "depth",
        "env",
        "facts",
        "faults",
        "finished",
        "job",
        "made",
        "running",
        "simulation",
        "status",
        "system",
    )

    def __init__(
        self, simulation: "Simulation", job: "WorkflowJob", contexts: Object, faults: "Sequence[Fault]" = ()
    ) -> None:
        self.simulation = simulation
        self.job = job
        self.facts: Facts = simulation.facts
        self.contexts = contexts
        self.faults = faults
        self.status = ONLY_SUCCESS
        self.env: Object | None = None
        self.depth = 0
        self.before: list[tuple[Facts, WorkflowStep]] = []
        self._changed: tuple[str, ...] = ()
        self.finished: dict[str, Value] = {}
        self.running: dict[str, StepRun] = {}
        self.made: list[StepRun] = []
        self.system = system_of(job)

    def all(self) -> list[StepRun]:
        """Work out every step in order and return them; those of a parallel group come after the group."""
        for step in self.job.steps:
            self._step(step)
        self._wait(list(self.running))
        return self.made

    def outcome(self) -> frozenset[str]:
        """Return what the job may end with."""
        return self.status

    def _step(self, step: "WorkflowStep") -> None:
        control = next((key for key in _CONTROL if step.node.get(key) is not None), None)
        if control is not None or step.node.entry("wait-all") is not None:
            self._control(step, control or "wait-all")
            return
        made = self._run(step)
        self.made.append(made)
        if step.background and made.runs is not False:
            self.running[(step.id or f"#{step.index}").lower()] = made
        else:
            self._finish(step, made)

    def _control(self, step: "WorkflowStep", kind: str) -> None:
        """Work out a step that only steers background steps; it runs whatever happened before."""
        made = StepRun(step, ONLY_SUCCESS)
        self.made.append(made)
        if kind == "parallel":
            children = [self._run(child) for child in step.steps]
            self.made.extend(children)
            for child in children:
                self._finish(child.step, child)
        elif kind == "cancel":
            for node in texts(step.node.get("cancel")):
                stopped = self.running.pop((text(node) or "").lower(), None)
                if stopped is not None:
                    self._stop(stopped)
        else:
            named = [(text(node) or "").lower() for node in texts(step.node.get("wait"))]
            self._wait(named if kind == "wait" else list(self.running))

    def _stop(self, made: StepRun) -> None:
        """Take in a background step that is stopped, which fails the job only if it failed before."""
        if any(_is_for(fault, made.step) for fault in self.faults):
            self._finish(made.step, made)
            return
        stopped = frozenset([CANCELLED])
        forgiven = FAILURE in made.outcome - made.possible
        made.possible = stopped | (made.possible if forgiven else made.possible - ONLY_SUCCESS)
        made.outcome = stopped | (made.outcome - ONLY_SUCCESS)
        self._show(made.step, made)
        if FAILURE in made.possible and self.status not in (ONLY_CANCELLED, ONLY_FAILURE):
            self.status |= ONLY_FAILURE

    def _wait(self, names: list[str]) -> None:
        """Take in what background steps ended with."""
        for name in names:
            ended = self.running.pop(name, None)
            if ended is not None:
                self._finish(ended.step, ended)

    def _finish(self, step: "WorkflowStep", made: StepRun) -> None:
        """Let those after it see what a step ended with, and let it count for the job."""
        self._show(step, made)
        if CANCELLED in made.possible:
            self.status = frozenset([CANCELLED])
        elif self.status in (ONLY_CANCELLED, ONLY_FAILURE):
            return
        elif made.possible == ONLY_FAILURE:
            self.status = ONLY_FAILURE
        elif FAILURE in made.possible:
            self.status |= ONLY_FAILURE

    def _show(self, step: "WorkflowStep", made: StepRun) -> None:
        """Let those after it see what a step ended with."""
        id_ = step.id
        if id_:
            outputs = Object(open=made.runs is not False)
            members: list[tuple[str, Value]] = [
                ("outcome", as_value(made.outcome)),
                ("conclusion", as_value(made.possible)),
                ("outputs", outputs),
            ]
            self.finished[id_] = Object(members)

    def _run(self, step: "WorkflowStep") -> StepRun:
        facts = self.facts
        condition = facts.condition(step)
        contexts = self._contexts(step) if step.if_ else self.contexts
        if condition is not None and may_err(step.if_) and fails(condition, contexts, self.status):
            # Not forgiven by continue-on-error, which the runner comes to later.
            return StepRun(step, ONLY_FAILURE, f"its condition cannot be worked out: {step_text(step)}")
        runs = None if condition is None else truth(condition, contexts, self.status)
        if runs is None and any(_is_for(fault, step) for fault in self.faults):
            runs = True
        if runs is False:
            written = facts.written(step)
            own = None if written is None else truth(written, contexts, self.status)
            return StepRun(step, ONLY_SKIPPED, step_reason(step.if_, written is not None, self.status, own))
        outcome, reason = self._outcome(step)
        if runs is None:
            outcome |= ONLY_SKIPPED
            reason = f"whether its condition holds cannot be known before the run: {step_text(step)}"
        return StepRun(step, self._after(step, outcome), reason, outcome)

    def _outcome(self, step: "WorkflowStep") -> tuple[frozenset[str], str]:
        """Return what a step ends with once it starts, and why when it is no success."""
        fault = next((fault for fault in self.faults if _is_for(fault, step)), None)
        if fault is None:
            if self.facts.fails(step):
                self.before.append((self.facts, step))
                return ONLY_FAILURE, "its script ends itself with an error"
            return self._action(step)
        self.before.append((self.facts, step))
        if fault.kind == CANCEL:
            self.simulation.cancel(self.job)
            return frozenset([CANCELLED]), "the run is cancelled"
        return ONLY_FAILURE, "it is made to fail" if fault.kind == FAIL else "it takes too long"

    def _action(self, step: "WorkflowStep") -> tuple[frozenset[str], str]:
        """Return what a step ends with that uses an action: a composite one of the repository is looked into."""
        found = composites.composite(self.facts, step) if self.depth < composites.DEPTH else None
        if found is None:
            self.before.append((self.facts, step))
            return ONLY_SUCCESS, ""
        action, job = found
        contexts = self._contexts(step)
        outer = [(name, value) for name, value in contexts.items.items() if name not in ("inputs", "env", "steps")]
        inner = Steps(self.simulation, job, Object([("inputs", composites.inputs(action, step, contexts)), *outer]))
        inner.facts, inner.faults, inner.system = action, [], self.system
        inner.env, inner.depth = self._env(step), self.depth + 1
        inner.all()
        self._changed += inner.changed()
        return inner.outcome(), "" if inner.outcome() == ONLY_SUCCESS else "a step of its action fails"

    def _after(self, step: "WorkflowStep", outcome: frozenset[str]) -> frozenset[str]:
        """Return a step's conclusion: `continue-on-error` makes a failure a success."""
        node = step.node.get("continue-on-error")
        if node is None or FAILURE not in outcome:
            return outcome
        forgiven: Value = flag(node)
        if forgiven is None and isinstance(node, Scalar) and isinstance(node.value, str):
            forgiven = filled(node.value, self._contexts(step))
        hidden = (outcome - {FAILURE}) | ONLY_SUCCESS
        return outcome if forgiven is False else hidden if forgiven is True else hidden | outcome

    def _contexts(self, step: "WorkflowStep") -> Object:
        runner: list[tuple[str, Value]] = [("os", self.system)] if self.system else []
        own: list[tuple[str, Value]] = [
            ("env", self._env(step)),
            ("steps", Object(self.finished.items())),
            ("job", Object([("status", as_value(self.status))], open=True)),
            ("runner", Object(runner, open=True)),
        ]
        return Object([*self.contexts.items.items(), *own], open=True)

    def _env(self, step: "WorkflowStep") -> Object:
        """Return what is known of `env`: a step's own entries, and outer ones that nothing before it may have set."""
        values: dict[str, Value] = {}
        for level, mapping in enumerate((step.env, self.job.env, self.job.workflow.env)):
            for entry in mapping.entries if isinstance(mapping, Mapping) else []:
                if entry.key not in values:
                    hidden = level > 0 and self._is_changed(entry.key)
                    values[entry.key] = UNKNOWN if hidden else self._value(entry.value)
        for name, value in self.env.items.items() if self.env is not None else ():
            if name not in values:
                values[name] = UNKNOWN if self._is_changed(name) else value
        # What ran before may have set others; where nothing did there are no others. Windows alone reads `env.foo` as
        # `env.FOO`, so where the system is not known, names that differ in case are not known either.
        is_open = bool(self.changed()) or self.system is None or (self.env is not None and self.env.open)
        return Object(values.items(), open=is_open, exact=self.system != "Windows")

    def _is_changed(self, name: str) -> bool:
        return name.upper().startswith(self.changed())

    def changed(self) -> tuple[str, ...]:
        """Return how the names begin, in upper case, of the variables that what came before may have set."""
        for facts, step in self.before if self._changed != variable_writes.ANY else ():
            self._changed += variable_writes.written(facts, step)
        self.before = []
        if "" in self._changed:
            self._changed = variable_writes.ANY
        return self._changed

    def _value(self, node: "Tree") -> "Value":
        return written_text(node, Object(self.contexts.items.items(), open=True))


def step_text(step: "WorkflowStep") -> str:
    """Return the condition of a step on one line."""
    return " ".join((step.if_ or "").split())


def _is_for(fault: "Fault", step: "WorkflowStep") -> bool:
    if fault.step is None:
        return False
    wanted = str(fault.step)
    if wanted.replace(".", "", 1).isdecimal():
        return wanted == (f"{step.index}" if step.parent is None else f"{step.parent.index}.{step.index}")
    return (step.id or "").lower() == wanted.lower()
