"""Writes to the terminal: quietly when nobody reads on, in colour only when somebody looks."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def colour_on(stream: "TextIO") -> bool:
    """Return whether to write colours: only on a terminal, and not when `NO_COLOR` forbids it."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def out(text: str) -> None:
    """Write to stdout now. A reader that has gone (`| head`) is no error; what it encodes to no sign is escaped.

    Raises ProjectError where stdout takes nothing, such as a full disk.
    """
    try:
        try:
            sys.stdout.write(text)
        except UnicodeEncodeError:
            sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # pyright: ignore
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        from pipegen.errors import ProjectError  # late: only a failing run needs it

        raise ProjectError(f"stdout cannot be written: {error.strerror}") from None


def message(text: str) -> None:
    """Write to stderr; where that takes nothing, nobody can be told."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        pass


def streams() -> bool:
    """Tell whether there is a stdout, after a message where there is none; a stderr that is missing is made up for.

    Whoever closes one (`>&-`) leaves its number to the next file that is opened, which then takes what is printed.
    """
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]  # typeshed leaves out that it may be closed
        sys.stderr = _swallower(2)
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stdout = _swallower(1)
        message("error: stdout is closed, expected somewhere to print to\n")
        return False
    return True


def _swallower(number: int) -> "TextIO":
    """Open what swallows everything, under the number of a closed stream."""
    found = os.open(os.devnull, os.O_WRONLY)
    if found != number:
        os.dup2(found, number)
        os.close(found)
    return open(number, "w", encoding="utf-8")
