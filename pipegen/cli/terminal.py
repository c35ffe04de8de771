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
    """Write to stdout now. A reader that has gone (`| head`) is no error; what it encodes to no sign is escaped."""
    try:
        try:
            sys.stdout.write(text)
        except UnicodeEncodeError:
            sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # pyright: ignore
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def message(text: str) -> None:
    """Write to stderr."""
    sys.stderr.write(text)
