"""Everything that can be found out about one file, each thing when it is first asked for, and then once."""

from pipegen.errors import ExprError
from pipegen.expr.condition import implied, written
from pipegen.expr.fold import may_err
from pipegen.semantics import composites
from pipegen.semantics.commands import commands
from pipegen.semantics.effects import acts
from pipegen.semantics.graph import Graph
from pipegen.semantics.questions import Questions
from pipegen.semantics.remarks import remarks
from pipegen.semantics.script_end import starts_with_errexit, surely_fails
from pipegen.semantics.shell_of import shell_of, shell_written
from pipegen.workflow import expressions
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.check import examine
from pipegen.workflow.grammar import WORKFLOW
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, TypeVar

    from pipegen.expr.ast import Ast
    from pipegen.semantics.command import Command
    from pipegen.semantics.effects import Act
    from pipegen.semantics.fault import Fault
    from pipegen.semantics.remarks import Remarks
    from pipegen.semantics.run import Run
    from pipegen.semantics.scenario import Scenario
    from pipegen.source import Route
    from pipegen.workflow.check import Examined
    from pipegen.workflow.problem import Problem
    from pipegen.workflow.views import Workflow, WorkflowJob, WorkflowStep
    from pipegen.workflow.walk import Slot

    Owner = WorkflowJob | WorkflowStep
    Derived = TypeVar("Derived")


REFUSED = (
    "bad-id",
    "conflicting-filters",
    "context-not-available",
    "duplicate-id",
    "duplicate-key",
    "expression-syntax",
    "need-cycle",
    "secret-in-condition",
    "unknown-activity-type",
    "unknown-event",
    "unknown-key",
    "unknown-need",
    "unknown-permission",
    "wrong-value",
)
"""Rules that report what GitHub starts no run of a file for."""


class Files:
    """What lies beside a file: other workflows and actions of the repository, and plain files."""

    __slots__ = ()

    def facts(self, path: str) -> "Facts | None":
        """Return the facts of another workflow or action file, None where there is none that can be read."""
        return None

    def text(self, path: str) -> str | None:
        """Return the text of a plain file of the repository, None where there is none or none can be known."""
        return None

    def shell_errors(self, script: str, shell: str) -> "Sequence[tuple[int, str]]":
        """Return what a shell says against a script, each with its offset; nothing where no shell may be asked."""
        return ()


class Embedded:
    """An expression inside a text: its tree, the slot, and where its source starts in the slot's text."""

    __slots__ = ("offset", "slot", "tree")

    def __init__(self, tree: "Ast", slot: "Slot", offset: int) -> None:
        self.tree = tree
        self.slot = slot
        self.offset = offset


class Facts:
    """The facts of one workflow or action file.

    `path` is relative to the repository, with `/`; `text` is the file's text without a byte order mark, `tree` its
    tree. `files` answers for other files. In an action file `workflow.composite` is the one job there is.
    """

    __slots__ = (
        "_acts",
        "_commands",
        "_conditions",
        "_derived",
        "_effects",
        "_examined",
        "_expressions",
        "_failing",
        "_folded",
        "_graph",
        "_lines",
        "_problems",
        "_questions",
        "_remarks",
        "_runs",
        "_scenarios",
        "_shells",
        "files",
        "is_action",
        "path",
        "text",
        "tree",
    )

    def __init__(
        self, path: str, text: str, tree: Mapping, files: Files | None = None, examined: "Examined | None" = None
    ) -> None:
        self.path = path
        self.text = text
        self.tree = tree
        self.files = files or Files()
        named = path.rpartition("/")[2] in ("action.yml", "action.yaml")
        self.is_action = (named or tree.get("runs") is not None) and tree.get("jobs") is None
        self._acts: dict[int, tuple[Act, ...]] = {}
        self._commands: dict[tuple[str, str], tuple[Command, ...]] = {}
        self._conditions: dict[str, Ast | None] = {}
        self._examined = examined
        self._expressions: list[Embedded] | None = None
        self._derived: dict[object, Any] = {}
        self._effects: frozenset[str] | None = None
        self._failing: dict[str, bool] = {}
        self._folded: str | None = None
        self._graph: Graph | None = None
        self._lines: list[str] | None = None
        self._problems: dict[str, list[Problem]] | None = None
        self._questions: Questions | None = None
        self._remarks: Remarks | None = None
        self._runs: list[Run] | None = None
        self._scenarios: list[Scenario] | None = None
        self._shells: dict[int, str] = {}

    def derived(self, make: "Callable[[Facts], Derived]") -> "Derived":
        """Return what a function or class makes of these facts, made once: for what several rules look at."""
        if make not in self._derived:
            self._derived[make] = make(self)
        found: Derived = self._derived[make]
        return found

    # The file as it is written.

    @property
    def examined(self) -> "Examined":
        """The outcome of the structural check."""
        if self._examined is None:
            self._examined = examine(self.tree, ACTION if self.is_action else WORKFLOW)
        return self._examined

    @property
    def workflow(self) -> "Workflow":
        """The view of the file."""
        return self.examined.workflow

    @property
    def jobs(self) -> "list[WorkflowJob]":
        """The jobs of a workflow; of a composite action the part that holds its steps."""
        composite = self.workflow.composite
        return [composite] if composite is not None else self.workflow.jobs

    @property
    def lines(self) -> list[str]:
        """The lines of the text without their ends."""
        if self._lines is None:
            self._lines = self.text.replace("\r\n", "\n").split("\n")
        return self._lines

    @property
    def folded(self) -> str:
        """The text in lower case."""
        if self._folded is None:
            self._folded = self.text.lower()
        return self._folded

    @property
    def effects(self) -> frozenset[str]:
        """Everything that some step does to the world; `calls` where a job calls a workflow of the repository."""
        if self._effects is None:
            found = {act.effect for job in self.jobs for step in job.all_steps for act in self.acts(step)}
            if any((job.uses or "").startswith("./") for job in self.jobs):
                found.add("calls")
            self._effects = frozenset(found)
        return self._effects

    @property
    def remarks(self) -> "Remarks":
        """The comments of the file: what they allow, which effects they state, version comments of pins."""
        if self._remarks is None:
            self._remarks = remarks(self.text, self.tree)
        return self._remarks

    def reported(self, rule: str) -> "list[Problem]":
        """Return what the checks of structure and expressions found under a rule's name."""
        if self._problems is None:
            self._problems = {}
            for problem in (*self.examined.problems, *expressions.problems(self.workflow, self.examined.slots)):
                self._problems.setdefault(problem.rule, []).append(problem)
        return self._problems.get(rule, [])

    @property
    def is_readable(self) -> bool:
        """Whether GitHub would start the file at all: needs exist and make no cycle."""
        return not self.graph.cyclic and not self.reported("unknown-need")

    @property
    def refusal(self) -> "Problem | None":
        """The first defect for which GitHub refuses the file as a whole, None where none is seen."""
        found = [problem for rule in REFUSED for problem in self.reported(rule) if problem.severity in ("", "error")]
        return min(found, key=lambda problem: problem.order(), default=None)

    # Expressions and conditions.

    @property
    def expressions(self) -> list[Embedded]:
        """Every expression of the file that parses, in its order; an `if` without `${{ }}` counts as one."""
        if self._expressions is None:
            self._expressions = list(self._all_expressions())
        return self._expressions

    def _all_expressions(self) -> "Iterator[Embedded]":
        for slot in self.examined.slots:
            try:
                sources = expressions.expressions(slot)
            except ExprError:
                continue
            for source, offset in sources:
                tree = self.parsed(source)
                if tree is not None:
                    yield Embedded(tree, slot, offset)

    def parsed(self, source: str) -> "Ast | None":
        """Return the tree of an expression, None where it does not parse."""
        read = expressions.reading(source)
        return None if isinstance(read, ExprError) else read.tree

    def written(self, owner: "Owner") -> "Ast | None":
        """Return what the author of an `if` wrote, None where there is no `if`, a blank one or one that is broken."""
        text = owner.if_
        if not text:
            return None
        try:
            return self.parsed(text) if "${{" not in text else written(text)
        except ExprError:
            return None

    def condition(self, owner: "Owner") -> "Ast | None":
        """Return the condition of a job or step with the `success()` that is implied; None where it does not parse."""
        text = owner.if_ or ""
        if text not in self._conditions:
            tree = self.written(owner)
            self._conditions[text] = None if tree is None and text.strip() and not _blank(text) else implied(tree)
        return self._conditions[text]

    @property
    def questions(self) -> Questions:
        """What the conditions of jobs and steps ask about a run."""
        if self._questions is None:
            trees: list[Ast] = []
            for job in self.jobs:
                owners: list[Owner] = [job, *job.all_steps]
                trees.extend(tree for tree in map(self.written, owners) if tree is not None)
            self._questions = Questions(trees)
        return self._questions

    # What happens.

    @property
    def graph(self) -> Graph:
        """The jobs and their needs."""
        if self._graph is None:
            self._graph = Graph(self.workflow)
        return self._graph

    @property
    def scenarios(self) -> "list[Scenario]":
        """Every scenario that starts the workflow."""
        if self._scenarios is None:
            from pipegen.semantics.scenarios import scenarios  # late: many builds ask for no run

            self._scenarios = [] if self.is_action else scenarios(self.workflow, self.questions)
        return self._scenarios

    @property
    def runs(self) -> "list[Run]":
        """The run of each scenario, without faults; [] for an action, and where `needs` are broken."""
        if self._runs is None:
            self._runs = [self.simulate(each) for each in self.scenarios] if self.is_readable else []
        return self._runs

    def simulate(self, scenario: "Scenario", faults: "Sequence[Fault]" = ()) -> "Run":
        """Return what happens in a scenario."""
        from pipegen.semantics.simulation import simulate  # late: many builds ask for no run

        return simulate(self, scenario, faults)

    def called(self, job: "WorkflowJob") -> "Facts | None":
        """Return the facts of the workflow of this repository that a job calls, None for one from elsewhere."""
        uses = job.uses
        return self.files.facts(uses[2:]) if uses is not None and uses.startswith("./") else None

    # Steps.

    def commands(self, step: "WorkflowStep") -> "tuple[Command, ...]":
        """Return the commands of a step's script, () for an action."""
        run = step.run
        if run is None:
            return ()
        key = run, self.shell(step)
        found = self._commands.get(key)
        if found is None:
            found = self._commands[key] = commands(*key)
        return found

    def shell(self, step: "WorkflowStep") -> str:
        """Return the name of the shell that runs a step's script, `""` where it cannot be known."""
        key = id(step.node)
        found = self._shells.get(key)
        if found is None:
            found = self._shells[key] = shell_of(step)
        return found

    def acts(self, step: "WorkflowStep") -> "tuple[Act, ...]":
        """Return what a step does to the world, in order."""
        key = id(step.node)
        if key not in self._acts:
            said = step.node.effect or self.effect_said(step)
            self._acts[key] = acts(step, self.commands(step), said)
        return self._acts[key]

    def fails(self, step: "WorkflowStep") -> bool:
        """Tell whether a step surely fails when it runs: its script ends itself with an error."""
        run = step.run
        if run is None or ("exit" not in run and "false" not in run):
            return False
        return surely_fails(self.commands(step), not starts_with_errexit(shell_written(step)))

    def may_fail(self, job: "WorkflowJob") -> bool:
        """Tell whether a job has a step that surely fails when it runs, in itself or in an action of the repository.

        So also where a condition may end in an error.
        """
        if job.id not in self._failing:
            self._failing[job.id] = any(
                may_err(step.if_) or self.fails(step) or composites.may_fail(self, step) for step in job.all_steps
            )
        return self._failing[job.id]

    def effect_said(self, step: "WorkflowStep") -> str:
        """Return the effect that a comment beside a step states, `""` without one."""
        if not self.remarks.effects:
            return ""
        span = step.node.span
        lines = range(span.line, span.end_line + 1) if span is not None else ()
        return next((self.remarks.effects[line] for line in lines if line in self.remarks.effects), "")

    def step_at(self, route: "Route") -> "WorkflowStep | None":
        """Return the step that a route leads into."""
        owner = self.job_at(route)
        at = 2 if owner is not None and owner.route == ("runs",) else 3
        index = route[at] if owner is not None and len(route) > at and route[at - 1] == "steps" else None
        steps = owner.all_steps if owner is not None else []
        found = [step for step in steps if step.route == route[: len(step.route)]] if index is not None else []
        return found[-1] if found else None

    def job_at(self, route: "Route") -> "WorkflowJob | None":
        """Return the job that a route leads into."""
        return next((job for job in self.jobs if route[: len(job.route)] == job.route), None)


def _blank(text: str) -> bool:
    return not text.replace("${{", "").replace("}}", "").replace("''", "").strip()
