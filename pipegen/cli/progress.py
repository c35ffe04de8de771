"""Shows on a terminal how far a long build is."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

MANY = 40
"""Fewer steps than this are over before anybody could read a bar."""


class Progress:
    """Called with (what is going on, how much is done, how much there is); shows a bar on stderr when there is much."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` are through."""
        if total < MANY or not sys.stderr.isatty():
            return
        if self._bar is None:
            self._bar = _bar()
            self._bar.start()
        if what not in self._tasks:
            self._tasks[what] = self._bar.add_task(what, total=total)
        self._bar.update(self._tasks[what], completed=done)


def _bar() -> "Bar":
    from rich.console import Console  # late: 60 ms, only for a long build on a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    return Bar(*columns, console=Console(stderr=True), transient=True)
