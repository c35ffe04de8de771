"""The runs of one file, for all claims about it."""

from pipegen.semantics.reach import anything
from pipegen.verify.outcomes import may_run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.compile.parts import Place
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.fault import Fault
    from pipegen.semantics.run import JobRun, Run
    from pipegen.semantics.scenario import Scenario


class World:
    """The runs of one file, each worked out once for all of its claims."""

    __slots__ = ("_open", "_runs", "facts")

    def __init__(self, facts: "Facts") -> None:
        self.facts = facts
        self._runs: dict[object, Run] = {}
        self._open: dict[object, tuple[Scenario, dict[str, JobRun]]] = {}

    def run(self, scenario: "Scenario", faults: "Sequence[Fault]" = ()) -> "Run":
        """Return what happens in a scenario with some faults."""
        key = (id(scenario), *[(each.kind, each.job, each.step) for each in faults])
        found = self._runs.get(key)
        if found is None:
            found = self._runs[key] = self.facts.simulate(scenario, faults)
        return found

    def may_run(self, scenario: "Scenario", place: "Place") -> bool:
        """Tell whether a job or step can run in a scenario, whatever the jobs and steps before it end with."""
        if id(scenario) not in self._open:
            self._open[id(scenario)] = scenario, anything(self.facts, scenario)
        return may_run(self.facts, scenario, self._open[id(scenario)][1], place)
