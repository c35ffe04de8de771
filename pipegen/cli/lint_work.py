"""`lint` when there is work to do: from words, understood by hand where they are plain, to an exit code."""

import gc
import os
import sys
import time

from pipegen.cli.terminal import colour_on, message, out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.output.linted import Linted

CLEAN, FOUND = 0, 1
FORMATS = ("text", "json", "github", "sarif")


class LintRequest:
    """A lint as it was asked for.

    `words` are all words of the command line: a record of the lint is kept under them. `fix` is `safe`, `unsafe` or
    `""`; `select` and `ignore` are names of rules and groups. Without `python` no pipeline of the project is run.
    """

    __slots__ = ("fix", "form", "ignore", "paths", "python", "root", "select", "started", "words")

    def __init__(self, words: "Sequence[str]", root: str | None = None) -> None:
        self.words = words
        self.root = root
        self.paths: list[str] = []
        self.form = "text"
        self.fix = ""
        self.python = True
        self.select: list[str] = []
        self.ignore: list[str] = []
        self.started = time.perf_counter()


def names(option: str) -> list[str]:
    """Return the rules of one option, where commas separate."""
    return [name.strip() for name in option.split(",") if name.strip()]


def parse(words: "Sequence[str]") -> LintRequest | None:
    """Return what plain words ask for, None when click has to look at them: help, a mistake, another spelling.

    Loading click would cost a tenth of the time in which a hundred files are linted.
    """
    rest = list(words)
    request = LintRequest(words)
    if len(rest) > 1 and rest[0] == "--root" and os.path.isdir(rest[1]):
        request.root = rest[1]
        del rest[:2]
    if not rest or rest.pop(0) != "lint":
        return None
    while rest:
        word = rest.pop(0)
        if not word.startswith("-"):
            request.paths.append(word)
        elif word == "--fix":
            request.fix = request.fix or "safe"
        elif word == "--unsafe-fixes":
            request.fix = "unsafe"
        elif word == "--no-python":
            request.python = False
        elif word != "--no-cache" and not (rest and _option(request, word, rest.pop(0))):
            return None
    return request


def _option(request: LintRequest, word: str, value: str) -> bool:
    if word == "--format" and value in FORMATS:
        request.form = value
    elif word == "--select" and not value.startswith("-"):
        request.select += names(value)
    elif word == "--ignore" and not value.startswith("-"):
        request.ignore += names(value)
    else:
        return False
    return True


def run_lint(request: LintRequest) -> int:
    """Do the whole work of a lint and return its exit code."""
    gc.disable()  # one short run that keeps nearly all it makes: collecting costs a third of it
    from pipegen.app.lint import lint_project  # late: an answer from the record needs none of it
    from pipegen.app.lint_inputs import LintInputs
    from pipegen.app.lint_record import base_of, is_recorded, key
    from pipegen.output.lint_text import summary

    here = os.getcwd()
    inputs = LintInputs(base_of(request.root, here)) if is_recorded(request.words) else None
    linted = lint_project(
        request.root,
        here,
        request.paths,
        select=request.select,
        ignore=request.ignore,
        fix=request.fix,
        python=request.python,
        inputs=inputs,
    )
    text, code = _shown(linted, request.form), FOUND if linted.findings else CLEAN
    out(text)
    message(f"{summary(linted)} ({(time.perf_counter() - request.started) * 1000:.0f} ms)\n")
    if inputs is not None:
        inputs.keep(key(request.words, here, colour_on(sys.stdout)), text, summary(linted), code)
    return code


def _shown(linted: "Linted", form: str) -> str:
    if form == "json":
        from pipegen.output.json_ import findings_json  # late: one format of four

        return findings_json(linted.findings, linted.files, linted.root)
    if form == "github":
        from pipegen.output.github import findings_annotations

        return findings_annotations(linted.findings, linted.root)
    if form == "sarif":
        from pipegen.cli.version import version
        from pipegen.output.sarif import findings_sarif
        from pipegen.rules.catalog import rules

        return findings_sarif(linted.findings, linted.root, rules(), version())
    from pipegen.output.lint_text import findings_text

    return findings_text(linted, colour_on(sys.stdout))
