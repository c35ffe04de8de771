"""The console entry: from words to an exit code."""

import os
import sys

from pipegen.cli.hot import answered, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

CLEAN, FOUND, CANNOT, BUG, INTERRUPTED = 0, 1, 2, 3, 130
"""What a command exits with: nothing to say; findings or drift; cannot go on; our own mistake; Ctrl-C."""


def console() -> "NoReturn":
    """Run one command and leave the process with its exit code.

    The process ends without taking its objects apart one by one, which after a large build costs a tenth of the run.
    """
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        pass  # nobody reads on
    os._exit(code)


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    try:
        return _run(words)
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return INTERRUPTED
    except Exception as error:
        return _failed(error, words)


def _run(words: "Sequence[str]") -> int:
    request = parse(words)
    if request is None:
        from pipegen.cli.commands import run  # late: click

        return run(words)
    if answered(request):
        return CLEAN
    from pipegen.cli.work import run_request  # late: an answer from the record needs none of it

    return run_request(request)


def _failed(error: Exception, words: "Sequence[str]") -> int:
    from pipegen.errors import PipegenError  # late: only a failing run needs it

    if isinstance(error, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nobody reads on, and Python's own flush at exit must not fail
        return CLEAN
    if isinstance(error, PipegenError):
        from pipegen.cli.terminal import colour_on  # late: only a failing run needs it
        from pipegen.output.human import error_text

        sys.stderr.write(error_text(error, _root(words), colour_on(sys.stderr)))
        return CANNOT
    import traceback  # late: only a bug needs it

    from pipegen.cli.version import version

    traceback.print_exception(error)
    sys.stderr.write(f"\nthis is a bug of pipegen {version()} (Python {sys.version.split()[0]}); please report it\n")
    return BUG


def _root(words: "Sequence[str]") -> str:
    """Return the folder that places are shown relative to."""
    from pipegen.app.root import find_root  # late: only a failing run needs it

    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == "--root" or word.startswith("--root="):
            return os.path.realpath(word.partition("=")[2] or following)
    return find_root(os.getcwd()) or os.getcwd()
