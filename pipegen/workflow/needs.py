"""The graph that `needs` draws: jobs that do not exist, jobs that wait for themselves."""

from pipegen.workflow import wording
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.workflow.views import Workflow, WorkflowJob


def problems(workflow: "Workflow") -> "list[Problem]":
    """Return every need of an unknown job, and each cycle once."""
    known = {job.id.lower(): job for job in workflow.jobs}
    found = [problem for job in workflow.jobs for problem in _unknown(job, known)]
    edges = {folded: [need.lower() for need in job.needs if need.lower() in known] for folded, job in known.items()}
    return [*found, *_cycles(edges, known)]


def _unknown(job: "WorkflowJob", known: "dict[str, WorkflowJob]") -> "Iterator[Problem]":
    for node, need in zip(job.need_nodes, job.needs, strict=True):
        if need and need.lower() not in known and "${{" not in need:
            others = tuple(other.id for other in known.values() if other is not job)
            message = f"job `{job.id}` needs `{need}`, which is no job of this workflow{wording.hint(need, others)}"
            yield Problem("unknown-need", message, node, (*job.route, "needs"))


def _cycles(edges: dict[str, list[str]], known: "dict[str, WorkflowJob]") -> "Iterator[Problem]":
    """Walk the graph depth first, without recursion; a job met again on its own path closes a cycle."""
    done: set[str] = set()
    for start in edges:
        path: dict[str, None] = {}  # an ordered set
        waiting = [(start, False)]
        while waiting:
            name, leaving = waiting.pop()
            if leaving:
                path.popitem()
                done.add(name)
            elif name in path:
                names = list(path)
                yield _cycle([*names[names.index(name) :], name], known)
            elif name not in done:
                path[name] = None
                waiting.append((name, True))
                waiting.extend((need, False) for need in reversed(edges[name]))


def _cycle(names: list[str], known: "dict[str, WorkflowJob]") -> Problem:
    """Report a cycle at the `needs` that closes it, in the job that stands first in it."""
    job = known[names[0]]
    folded = names[1]
    at = next(node for node, need in zip(job.need_nodes, job.needs, strict=True) if need.lower() == folded)
    if len(names) == 2:
        message = f"job `{job.id}` needs itself, so it can never start"
    else:
        chain = ", which needs ".join(f"`{known[name].id}`" for name in names[1:])
        message = f"job `{job.id}` needs {chain}, so none of them can start"
    return Problem("need-cycle", message, at, (*job.route, "needs"))
