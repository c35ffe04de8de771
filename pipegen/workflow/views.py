"""Typed ways into the tree of a workflow: jobs, steps, events. They forgive wrong shapes, which the checker reports."""

from pipegen.expr import number
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Route
    from pipegen.yamlio.tree import Tree


def text(node: "Tree | None") -> str | None:
    """Return the text of a scalar as a workflow sees it (`true`, `3.1`, `""` for null); None if it is none."""
    if not isinstance(node, Scalar):
        return None
    value = node.value
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return number.write(float(value))


def texts(node: "Tree | None") -> list[Scalar]:
    """Return the scalars of a value that is one text or a list of texts."""
    if isinstance(node, Scalar):
        return [node]
    return [item for item in node.items if isinstance(item, Scalar)] if isinstance(node, Sequence) else []


def mapping(node: "Tree | None") -> Mapping | None:
    """Return a node if it is a mapping."""
    return node if isinstance(node, Mapping) else None


def flag(node: "Tree | None") -> bool | None:
    """Return a literal true or false, None for anything else."""
    return node.value if isinstance(node, Scalar) and isinstance(node.value, bool) else None


def is_literal(value: str | None) -> bool:
    """Tell whether a text is there and holds no expression."""
    return value is not None and "${{" not in value


class WorkflowStep:
    """One step of a job, or a step inside a `parallel` one (then `parent` is that one)."""

    __slots__ = ("index", "job", "node", "parent", "route")

    def __init__(
        self, job: "WorkflowJob", index: int, node: Mapping, route: "Route", parent: "WorkflowStep | None" = None
    ) -> None:
        self.job = job
        self.index = index
        self.node = node
        self.route = route
        self.parent = parent

    @property
    def id(self) -> str | None:
        """The id, None without one."""
        return text(self.node.get("id")) or None

    @property
    def name(self) -> str | None:
        """The name as written."""
        return text(self.node.get("name"))

    @property
    def run(self) -> str | None:
        """The script."""
        return text(self.node.get("run"))

    @property
    def uses(self) -> str | None:
        """The action."""
        return text(self.node.get("uses"))

    @property
    def if_(self) -> str | None:
        """The condition as written."""
        return text(self.node.get("if"))

    @property
    def with_(self) -> Mapping | None:
        """The inputs of the action."""
        return mapping(self.node.get("with"))

    @property
    def env(self) -> Mapping | None:
        """The step's own variables."""
        return mapping(self.node.get("env"))

    @property
    def shell(self) -> str | None:
        """The step's own shell, without defaults."""
        return text(self.node.get("shell"))

    @property
    def background(self) -> bool:
        """Whether the step runs beside those after it."""
        return flag(self.node.get("background")) is True or self.parent is not None

    @property
    def steps(self) -> "list[WorkflowStep]":
        """The steps inside a `parallel` one."""
        return _steps(self.job, self.node.get("parallel"), (*self.route, "parallel"), self)

    def title(self) -> str:
        """Return what a person would call the step: its name, id, action, or the start of its script."""
        run = self.run
        script = run.strip().split("\n")[0] if run is not None else None
        return self.name or self.id or self.uses or script or f"step {self.index + 1}"

    def __repr__(self) -> str:
        return f"WorkflowStep({self.route!r})"


def _steps(
    job: "WorkflowJob", node: "Tree | None", route: "Route", parent: WorkflowStep | None = None
) -> list[WorkflowStep]:
    if not isinstance(node, Sequence):
        return []
    return [
        WorkflowStep(job, index, item, (*route, index), parent)
        for index, item in enumerate(node.items)
        if isinstance(item, Mapping)
    ]


class WorkflowJob:
    """One job; `entry` is its `id: {...}`, `route` leads to it. The `runs` part of a composite action counts as one."""

    __slots__ = ("_all_steps", "_steps", "entry", "id", "node", "route", "workflow")

    def __init__(self, workflow: "Workflow", entry: Entry, node: Mapping, route: "Route") -> None:
        self.workflow = workflow
        self.entry = entry
        self.id = entry.key
        self.node = node
        self.route = route
        self._steps: list[WorkflowStep] | None = None
        self._all_steps: list[WorkflowStep] | None = None

    @property
    def steps(self) -> list[WorkflowStep]:
        """The steps in order."""
        if self._steps is None:
            self._steps = _steps(self, self.node.get("steps"), (*self.route, "steps"))
        return self._steps

    @property
    def all_steps(self) -> list[WorkflowStep]:
        """The steps in order, those inside a `parallel` one right after it."""
        if self._all_steps is None:
            self._all_steps = [each for step in self.steps for each in (step, *step.steps)]
        return self._all_steps

    @property
    def name(self) -> str | None:
        """The name as written."""
        return text(self.node.get("name"))

    @property
    def need_nodes(self) -> list[Scalar]:
        """The scalars that name the needed jobs."""
        return texts(self.node.get("needs"))

    @property
    def needs(self) -> list[str]:
        """The ids of the needed jobs as written."""
        return [text(node) or "" for node in self.need_nodes]

    @property
    def if_(self) -> str | None:
        """The condition as written."""
        return text(self.node.get("if"))

    @property
    def uses(self) -> str | None:
        """The workflow that the job calls."""
        return text(self.node.get("uses"))

    @property
    def with_(self) -> Mapping | None:
        """The inputs of the called workflow."""
        return mapping(self.node.get("with"))

    @property
    def env(self) -> Mapping | None:
        """The job's own variables."""
        return mapping(self.node.get("env"))

    @property
    def outputs(self) -> Mapping | None:
        """The outputs that the job declares."""
        return mapping(self.node.get("outputs"))

    @property
    def permissions(self) -> "Tree | None":
        """The job's own permissions, a mapping or a shorthand."""
        return self.node.get("permissions")

    @property
    def runs_on(self) -> list[str]:
        """The labels as written; of the long form those under `labels`."""
        node = self.node.get("runs-on")
        labels = node.get("labels") if isinstance(node, Mapping) else node
        return [text(label) or "" for label in texts(labels)]

    @property
    def environment(self) -> str | None:
        """The name of the environment as written."""
        node = self.node.get("environment")
        return text(node.get("name") if isinstance(node, Mapping) else node)

    @property
    def matrix(self) -> "Tree | None":
        """The matrix, None without one."""
        strategy = self.node.get("strategy")
        return strategy.get("matrix") if isinstance(strategy, Mapping) else None

    def __repr__(self) -> str:
        return f"WorkflowJob({self.id!r})"


class WorkflowEvent:
    """One event of `on`; `at` is the entry or the scalar that names it, `config` what stands under it."""

    __slots__ = ("at", "config", "name")

    def __init__(self, name: str, at: "Entry | Tree", config: "Tree | None") -> None:
        self.name = name
        self.at = at
        self.config = config

    def get(self, key: str) -> "Tree | None":
        """Return what stands at a key of the event, for instance `branches`."""
        return self.config.get(key) if isinstance(self.config, Mapping) else None

    def texts(self, key: str) -> list[str]:
        """Return the texts of a filter, [] without it."""
        return [text(node) or "" for node in texts(self.get(key))]

    def __repr__(self) -> str:
        return f"WorkflowEvent({self.name!r})"


class Workflow:
    """A workflow file; `path` is relative to the project's root, `""` where there is none."""

    __slots__ = ("events", "jobs", "path", "tree")

    def __init__(self, tree: Mapping, path: str = "") -> None:
        self.tree = tree
        self.path = path
        self.events = _events(tree.get("on"))
        jobs = tree.get("jobs")
        entries = jobs.entries if isinstance(jobs, Mapping) else []
        self.jobs = [
            WorkflowJob(self, entry, entry.value, ("jobs", entry.key))
            for entry in entries
            if isinstance(entry.value, Mapping)
        ]

    @property
    def name(self) -> str | None:
        """The name as written."""
        return text(self.tree.get("name"))

    @property
    def permissions(self) -> "Tree | None":
        """The permissions for all jobs, a mapping or a shorthand."""
        return self.tree.get("permissions")

    @property
    def env(self) -> Mapping | None:
        """The variables for all jobs."""
        return mapping(self.tree.get("env"))

    @property
    def composite(self) -> WorkflowJob | None:
        """The part of a composite action that holds its steps, None in a workflow file."""
        runs = self.tree.entry("runs")
        if runs is None or not isinstance(runs.value, Mapping) or self.tree.get("jobs") is not None:
            return None
        return WorkflowJob(self, runs, runs.value, ("runs",))

    def event(self, name: str) -> WorkflowEvent | None:
        """Return the event with that name."""
        return next((event for event in self.events if event.name == name), None)

    def job(self, id_: str) -> WorkflowJob | None:
        """Return the first job with that id; ids are compared without regard to case."""
        folded = id_.lower()
        return next((job for job in self.jobs if job.id.lower() == folded), None)

    def __repr__(self) -> str:
        return f"Workflow({self.path!r})"


def _events(node: "Tree | None") -> list[WorkflowEvent]:
    if isinstance(node, Mapping):
        return [WorkflowEvent(entry.key, entry, entry.value) for entry in node.entries]
    return [WorkflowEvent(text(name) or "", name, None) for name in texts(node)]
