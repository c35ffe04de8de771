"""Claims: what an author says must hold in every run; each build proves it, or shows the run that breaks it."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pipegen.model.events import Trigger
    from pipegen.model.part import Part

OF_EVENTS = ("only_on", "starts_on", "never")
"""The verbs that speak of events; the others speak of other parts."""

TELLING = ("types", "branches", "branches_ignore", "tags", "tags_ignore", "cron", "timezone", "comment")
"""What of an event tells one run from another before it starts; all else is refused in a claim."""


class Claim(Noun):
    """One thing that must hold: the parts it is about, what is said of them, and the other parts or the events.

    Made by the methods of jobs, steps and gates, and by `never()`; goes into `Pipeline(ensure=[...])`.
    """

    _solid = ("subjects", "verb", "others", "events")
    subjects: Sequence[Part] = field(kw_only=False)
    verb: Literal[
        "before", "runs_if_fails", "runs_if_cancelled", "skipped_if_fails", "only_on", "starts_on", "never"
    ] = field(kw_only=False)
    others: Sequence[Part] = ()
    events: Sequence[Trigger] = ()

    def _check(self) -> None:
        wants_events = self.verb in OF_EVENTS
        if not (self.events if wants_events else self.others):
            what = "an event, for instance Push()" if wants_events else "a job or a step"
            raise ModelError(f"{self.verb}() names nothing; expected {what}", site=self.site)
        for other in self.others:
            if any(other is subject for subject in self.subjects):
                raise ModelError(f"{self.verb}() names the very thing that it is said of", site=self.site)
        for event in self.events:
            self._check_event(event)

    def _check_event(self, event: Trigger) -> None:
        for name in event.fields():
            if name not in TELLING and event.given(name) is not None:
                raise ModelError(
                    f"a claim names {type(event).__name__} with `{name}`, which does not tell runs apart",
                    site=self.site,
                    advice="name the event with its types, branches or tags only",
                )


def never(part: Part, *more: Part, on: Trigger | Sequence[Trigger]) -> Claim:
    """Claim that these jobs and steps run in no run of these events; an event without types means all its types."""
    events = on if isinstance(on, (list, tuple)) else (on,)
    return Claim((part, *more), "never", events=events)  # pyright: ignore[reportArgumentType]
