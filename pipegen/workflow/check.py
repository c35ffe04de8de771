"""What is wrong with the shape of a workflow or action file, in one pass over its tree."""

from pipegen.facts import shells
from pipegen.workflow import filters, ids, needs, references, sharing, sizes, steering
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import Workflow, WorkflowJob, is_literal, text
from pipegen.workflow.walk import Walk
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Route
    from pipegen.workflow.row import Row
    from pipegen.workflow.walk import Slot


class Examined:
    """The outcome of a check: the structural problems, sorted by place, and every text that holds an expression."""

    __slots__ = ("problems", "slots", "workflow")

    def __init__(self, workflow: Workflow, problems: "list[Problem]", slots: "list[Slot]") -> None:
        self.workflow = workflow
        self.problems = problems
        self.slots = slots


def check(tree: Mapping, grammar: "Row" = WORKFLOW) -> "list[Problem]":
    """Return the structural problems of a file, sorted by place. `grammar` is WORKFLOW or ACTION."""
    return examine(tree, grammar).problems


def examine(tree: Mapping, grammar: "Row" = WORKFLOW) -> Examined:
    """Check a file and keep what the check of its expressions needs."""
    walk = Walk()
    walk.visit(tree, grammar)
    workflow = Workflow(tree)
    problems = walk.problems
    problems.extend(sizes.slot_problems(walk.slots))
    if grammar is WORKFLOW:
        problems.extend(_meaning(workflow))
    else:
        problems.extend(_composite(workflow.composite))
    problems.sort(key=Problem.order)
    return Examined(workflow, problems, walk.slots)


def _meaning(workflow: Workflow) -> "Iterator[Problem]":
    yield from filters.problems(workflow)
    yield from needs.problems(workflow)
    yield from ids.problems(workflow)
    yield from sharing.problems(workflow)
    yield from _shells(workflow.tree, ())
    yield from _no_jobs(workflow)
    for job in workflow.jobs:
        yield from steering.problems(job)
        yield from sizes.matrix_problem(job)
        yield from _shells(job.node, job.route)
        yield from _uses(job.node, job.route, whole=True)
        yield from _group(job)
        yield from _steps(job)


def _no_jobs(workflow: Workflow) -> "Iterator[Problem]":
    jobs = workflow.tree.entry("jobs")
    if jobs is not None and isinstance(jobs.value, Mapping) and not jobs.value.entries:
        yield Problem("wrong-value", "`jobs` is empty, expected at least one job", jobs, ("jobs",))


def _composite(job: WorkflowJob | None) -> "Iterator[Problem]":
    if job is not None:
        yield from ids.step_problems(job.steps)
        yield from _steps(job)


def _steps(job: WorkflowJob) -> "Iterator[Problem]":
    for step in job.all_steps:
        yield from _uses(step.node, step.route, whole=False)
        yield from _shell(step.node, step.route)


def _uses(node: Mapping, route: "Route", *, whole: bool) -> "Iterator[Problem]":
    value = node.get("uses")
    uses = text(value)
    if value is None or not uses or not is_literal(uses):
        return
    trouble = references.workflow_problem(uses) if whole else references.action_problem(uses)
    if trouble:
        yield Problem("wrong-value", f"`{uses}` {trouble}", value, (*route, "uses"))


def _group(job: WorkflowJob) -> "Iterator[Problem]":
    """Check the name of a group of runners, as GitHub's converter does (job/runs-on.ts)."""
    runners = job.node.get("runs-on")
    node = runners.get("group") if isinstance(runners, Mapping) else None
    name = text(node)
    if node is None or not name or not is_literal(name) or "/" not in name:
        return
    owner, _, rest = name.partition("/")
    if owner not in ("org", "organization", "ent", "enterprise") or not rest or "/" in rest:
        message = f"group of runners is `{name}`, expected `organization/NAME` or `enterprise/NAME`"
        yield Problem("wrong-value", message, node, (*job.route, "runs-on", "group"))


def _shells(node: Mapping, route: "Route") -> "Iterator[Problem]":
    defaults = node.get("defaults")
    run = defaults.get("run") if isinstance(defaults, Mapping) else None
    if isinstance(run, Mapping):
        yield from _shell(run, (*route, "defaults", "run"))


def _shell(node: Mapping, route: "Route") -> "Iterator[Problem]":
    value = node.get("shell")
    name = text(value)
    trouble = shells.problem(name) if value is not None and name and is_literal(name) else None
    if value is not None and trouble:
        yield Problem("wrong-value", f"shell `{name}` {trouble}", value, (*route, "shell"))
