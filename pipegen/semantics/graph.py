"""The jobs of a workflow and what they need: ancestors, order."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.workflow.views import Workflow, WorkflowJob


class Graph:
    """The jobs by their id in lower case, each with its needs; needs of jobs that do not exist are left out.

    Sets of jobs are bit masks: bit n is the n-th job of the file. `order` has the ids so that needs come first and jobs
    of equal rank in the order of the file. `cyclic` has the ids that can never start, since they wait for themselves or
    for one that does; they are not in `order`.
    """

    __slots__ = ("_ancestors", "bits", "cyclic", "jobs", "needs", "order")

    def __init__(self, workflow: "Workflow") -> None:
        self.jobs: dict[str, WorkflowJob] = {}
        for job in workflow.jobs:
            self.jobs.setdefault(job.id.lower(), job)
        self.bits = {id_: 1 << index for index, id_ in enumerate(self.jobs)}
        self.needs = {
            id_: tuple(dict.fromkeys(need.lower() for need in job.needs if need.lower() in self.jobs))
            for id_, job in self.jobs.items()
        }
        self.order = self._sorted()
        self.cyclic = frozenset(id_ for id_ in self.jobs if id_ not in self.order)
        self._ancestors: dict[str, int] | None = None

    def _sorted(self) -> dict[str, None]:
        """Return the jobs that can be ordered, as an ordered set; those on a cycle and behind one are not in it."""
        order: dict[str, None] = {}
        waiting_for = {id_: len(needs) for id_, needs in self.needs.items()}
        dependents: dict[str, list[str]] = {id_: [] for id_ in self.jobs}
        for id_, needs in self.needs.items():
            for need in needs:
                dependents[need].append(id_)
        ready = [id_ for id_, count in waiting_for.items() if not count]
        for id_ in ready:  # grows while it is walked
            order[id_] = None
            for dependent in dependents[id_]:
                waiting_for[dependent] -= 1
                if not waiting_for[dependent]:
                    ready.append(dependent)
        return order

    def ancestors_mask(self, id_: str) -> int:
        """Return all jobs that must have ended before this one starts, as a mask."""
        if self._ancestors is None:
            masks: dict[str, int] = {}
            self._ancestors = masks
            for each in self.order:
                mask = 0
                for need in self.needs[each]:
                    mask |= self.bits[need] | masks.get(need, 0)
                masks[each] = mask
        return self._ancestors.get(id_, 0)

    def ancestors(self, id_: str) -> "Iterator[str]":
        """Yield the ids of all jobs that must have ended before this one starts, in the order of the file."""
        mask = self.ancestors_mask(id_)
        return (each for each, bit in self.bits.items() if bit & mask)

    def before(self, first: str, second: str) -> bool:
        """Tell whether the first job has always ended when the second starts."""
        return bool(self.ancestors_mask(second.lower()) & self.bits[first.lower()])

    def dependents(self, id_: str) -> "Iterator[str]":
        """Yield the ids of all jobs that wait for this one, directly or not."""
        bit = self.bits[id_]
        return (each for each in self.jobs if self.ancestors_mask(each) & bit)
