"""Parts: what runs in a pipeline, jobs, steps and gates, and what can be claimed of it."""

from __future__ import annotations

from pipegen.model.claim import Claim
from pipegen.model.noun import Noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.events import Trigger


class Part(Noun):
    """Something that runs. Its claims go into `Pipeline(ensure=[...])`; an event without types means all its types."""

    def before(self, *others: Part) -> Claim:
        """Claim that this has ended when each of the others starts, in every run that has both."""
        return Claim((self,), "before", others=others)

    def runs_if_fails(self, *others: Part) -> Claim:
        """Claim that this runs after any one of the others failed; of a job: any of its steps, or all of it."""
        return Claim((self,), "runs_if_fails", others=others)

    def runs_if_cancelled(self, *others: Part) -> Claim:
        """Claim that this runs when the run is cancelled while one of the others is at work."""
        return Claim((self,), "runs_if_cancelled", others=others)

    def skipped_if_fails(self, *others: Part) -> Claim:
        """Claim that this does not run once any one of the others failed."""
        return Claim((self,), "skipped_if_fails", others=others)

    def only_on(self, *events: Trigger) -> Claim:
        """Claim that this runs in no run but those of these events."""
        return Claim((self,), "only_on", events=events)

    def starts_on(self, *events: Trigger) -> Claim:
        """Claim that this runs in every run of each of these events while nothing fails, and that there is one."""
        return Claim((self,), "starts_on", events=events)
