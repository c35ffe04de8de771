"""Concurrency groups: which runs or jobs wait for, or replace, each other."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.text import Flag, Text


class Concurrency(Noun):
    """A group in which one runs and one waits; `queue="max"` lets up to 100 wait in order."""

    group: Text = field(kw_only=False)
    cancel_in_progress: Flag | None = None
    queue: Text | None = None
    comment: str = ""

    def _check(self) -> None:
        if isinstance(self.queue, str) and "${{" not in self.queue and self.queue not in ("single", "max"):
            raise ModelError(f'`queue` of Concurrency is {self.queue!r}; expected "single" or "max"', site=self.site)
        if isinstance(self.queue, str) and self.queue == "max" and self.cancel_in_progress is True:
            raise ModelError(
                'queue="max" and cancel_in_progress=True contradict each other; GitHub refuses the workflow',
                site=self.site,
            )
