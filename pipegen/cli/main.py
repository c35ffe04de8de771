"""The console entry: from words to an exit code."""

import os
import sys

from pipegen.cli.hot import answered, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from pipegen.errors import PipegenError

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

        root = _root(words)
        sys.stderr.write(error_text(error, root, colour_on(sys.stderr)))
        _document(error, root, _option(words, "--format"))
        return CANNOT
    import traceback  # late: only a bug needs it

    from pipegen.cli.version import version

    traceback.print_exception(error)
    sys.stderr.write(f"\nthis is a bug of pipegen {version()} (Python {sys.version.split()[0]}); please report it\n")
    return BUG


def _root(words: "Sequence[str]") -> str:
    """Return the folder that places are shown relative to."""
    from pipegen.app.root import find_root  # late: only a failing run needs it

    root = _option(words, "--root")
    return os.path.realpath(root) if root else find_root(os.getcwd()) or os.getcwd()


def _document(error: "PipegenError", root: str, form: str) -> None:
    """Write to stdout what a reader of that format waits for there."""
    if form == "json":
        from pipegen.cli.terminal import out  # late: only a failing run needs it
        from pipegen.output.json_ import error_json

        out(error_json(error, root))
    elif form == "github":
        from pipegen.cli.terminal import out
        from pipegen.output.github import error_annotation

        out(error_annotation(error, root))


def _option(words: "Sequence[str]", name: str) -> str:
    """Return the value of an option, `""` when it was not given."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == name or word.startswith(name + "="):
            return word.partition("=")[2] or following
    return ""
