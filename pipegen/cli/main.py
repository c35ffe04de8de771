"""The console entry: from words to an exit code."""

import os
import sys
import time

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
    if None in (sys.stdout, sys.stderr):
        from pipegen.cli.terminal import streams  # late: hardly anybody closes them

        if not streams():
            return CANNOT
    try:
        return _run(words)
    except KeyboardInterrupt:
        from pipegen.cli.terminal import message  # late: only an interrupted run needs it

        message("interrupted\n")
        return INTERRUPTED
    except Exception as error:
        return _failed(error, words)


def _run(words: "Sequence[str]") -> int:
    if "lint" in words[:3]:
        code = _linted(words)
        if code is not None:
            return code
    request = parse(words)
    if request is None:
        from pipegen.cli.commands import run  # late: click

        return run(words)
    if answered(request):
        return CLEAN
    from pipegen.cli.work import run_request  # late: an answer from the record needs none of it

    return run_request(request)


def _linted(words: "Sequence[str]") -> int | None:
    """Answer a lint from its record or do it, and return its exit code; None when click has to look at the words."""
    from pipegen.app.lint_record import answer, is_recorded  # late: builds and checks do without
    from pipegen.cli.terminal import colour_on, message, out

    started = time.perf_counter()
    found = answer(words, colour_on(sys.stdout)) if is_recorded(words) else None
    if found is None:
        from pipegen.cli.lint_work import parse as lint_request  # late: an answer needs none of it
        from pipegen.cli.lint_work import run_lint

        request = lint_request(words)
        return None if request is None else run_lint(request)
    out(found.text)
    message(f"{found.summary} ({(time.perf_counter() - started) * 1000:.0f} ms)\n")
    return found.code


def _failed(error: Exception, words: "Sequence[str]") -> int:
    import errno  # late: only a failing run needs any of it

    from pipegen.cli.terminal import message
    from pipegen.errors import PipegenError, ProjectError

    if isinstance(error, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nobody reads on, and Python's own flush at exit must not fail
        return CLEAN
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        error = ProjectError(f"nothing more can be written: {error.strerror}")
    if isinstance(error, PipegenError):
        return _stopped(error, words)
    import traceback  # late: only a bug needs it

    from pipegen.cli.version import version

    bug = f"this is a bug of pipegen {version()} (Python {sys.version.split()[0]}); please report it\n"
    message("".join(traceback.format_exception(error)) + "\n" + bug)
    return BUG


def _stopped(error: "PipegenError", words: "Sequence[str]") -> int:
    """Say why pipegen cannot go on, on stderr and in the format that was asked for."""
    from contextlib import suppress  # late: only a failing run needs it

    from pipegen.cli.terminal import colour_on, message
    from pipegen.errors import ProjectError
    from pipegen.output.human import error_text

    root = _root(words)
    message(error_text(error, root, colour_on(sys.stderr)))
    with suppress(ProjectError):  # stdout takes nothing, as the error may have said already
        _document(error, root, _option(words, "--format"))
    return CANNOT


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
