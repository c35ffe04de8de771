"""What becomes of runs, or jobs, that arrive at concurrency groups.

Sources: the documentation on controlling concurrency; the changelog entry of 2026-05-07 for `queue`; actions/runner,
`WorkflowTemplateConverter.ConvertToConcurrency` for the limits of the name.
"""

from pipegen.expr.values import upper
from pipegen.facts.limits import GROUP_CHARACTERS, GROUP_PENDING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Arrival:
    """One run or job that asks for its group, whose name is evaluated; `queue` is `single` or `max`."""

    __slots__ = ("cancel_in_progress", "group", "queue")

    def __init__(self, group: str, cancel_in_progress: bool = False, queue: str = "single") -> None:
        self.group = group
        self.cancel_in_progress = cancel_in_progress
        self.queue = queue

    def problem(self) -> str | None:
        """Return why GitHub refuses it, None when it does not."""
        if not self.group:
            return "name of the concurrency group is empty, expected a text"
        length = len(self.group)
        if length > GROUP_CHARACTERS:
            return f"name of the concurrency group has {length} characters, expected at most {GROUP_CHARACTERS}"
        if self.queue == "max" and self.cancel_in_progress:
            return "`queue: max` stands beside `cancel-in-progress: true`, expected one of them"
        return None

    def __repr__(self) -> str:
        return f"Arrival({self.group!r}, cancel_in_progress={self.cancel_in_progress}, queue={self.queue!r})"


class _Group:
    """The places in a group: at most one runs, the others wait."""

    __slots__ = ("pending", "running")

    def __init__(self) -> None:
        self.running: int | None = None
        self.pending: list[int] = []

    def admit(self, place: int, arrival: Arrival) -> list[int]:
        """Take in a newcomer and return the places that are cancelled for it, which may be its own."""
        if arrival.queue == "max" and self.running is not None:
            if len(self.pending) >= GROUP_PENDING:
                return [place]
            self.pending.append(place)
            return []
        cancelled, self.pending = self.pending, []
        if self.running is not None and not arrival.cancel_in_progress:
            self.pending = [place]
            return cancelled
        if self.running is not None:
            cancelled.append(self.running)
        self.running = place
        return cancelled


def outcomes(arrivals: "Sequence[Arrival]") -> list[str]:
    """Return what has become of each arrival, in order of arrival, if none of them finishes meanwhile.

    `running`, `pending`, `cancelled`, or `failed` for one that GitHub refuses. Names of groups are compared without
    case. A newcomer of `queue: single` replaces all that wait, also those that `queue: max` let wait.
    """
    groups: dict[str, _Group] = {}
    found = ["failed"] * len(arrivals)
    for place, arrival in enumerate(arrivals):
        if arrival.problem() is not None:
            continue
        group = groups.setdefault(upper(arrival.group), _Group())
        for gone in group.admit(place, arrival):
            found[gone] = "cancelled"
    for group in groups.values():
        for place in group.pending:
            found[place] = "pending"
        if group.running is not None:
            found[group.running] = "running"
    return found
