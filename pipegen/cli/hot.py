"""Plain `build` and `check`, understood by hand, and answered from the record when nothing changed.

Loading click would cost more than an unchanged `check` takes, and so would much else: every module counts.
"""

import os
import sys
import time

from pipegen.app.fast import unchanged
from pipegen.app.root import find_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FORMATS = ("text", "json", "github")


class Request:
    """A `build` or `check` as it was asked for; `root` is None when it is to be found."""

    __slots__ = ("cache", "command", "format", "root", "started")

    def __init__(self, command: str, root: str | None = None, cache: bool = True, format: str = "text") -> None:
        self.command = command
        self.root = root
        self.cache = cache
        self.format = format
        self.started = time.perf_counter()

    def took(self) -> str:
        """Return how long it took so far, as it stands behind a tally."""
        return f" ({(time.perf_counter() - self.started) * 1000:.0f} ms)\n"

    def cached(self) -> bool:
        """Return whether the record of the last build may be used and written."""
        return self.cache and not os.environ.get("CI")


def parse(arguments: "Sequence[str]") -> Request | None:
    """Return what the arguments ask for, None when click has to look at them: any other command, help, a mistake."""
    request = Request("")
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name == "--root" and not request.command:
            value = value if equals else rest.pop(0) if rest else ""
            if not os.path.isdir(value):
                return None
            request.root = value
        elif word in ("build", "check") and not request.command:
            request.command = word
        elif word == "--no-cache" and request.command:
            request.cache = False
        elif name == "--format" and request.command == "check":
            value = value if equals else rest.pop(0) if rest else ""
            if value not in FORMATS:
                return None
            request.format = value
        else:
            return None
    return request if request.command else None


def answered(request: Request) -> bool:
    """Answer a request from the record; return False when there is more to do."""
    if request.format != "text" or not request.cached():
        return False
    root = find_root(os.getcwd()) if request.root is None else os.path.realpath(request.root)
    answer = None if root is None else unchanged(root, request.command)
    if answer is None:
        return False
    try:
        sys.stdout.write(answer.text)
        sys.stdout.flush()
    except (UnicodeEncodeError, OSError):
        from pipegen.cli.terminal import out  # late: it hardly ever happens

        out(answer.text)
    try:
        sys.stderr.write(answer.tally + request.took())
        sys.stderr.flush()
    except OSError:
        pass  # it takes nothing, so nobody can be told
    return True
