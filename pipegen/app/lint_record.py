"""Answers a lint of unchanged files from the record of the last one.

Imports as little as `fast`, whose facts it shares: each further module would cost more than the whole answer.
"""

import os

from pipegen.app.fast import FOLDER, content_hash, fact
from pipegen.app.lint_paths import lint_paths, repository, repository_top
from pipegen.app.root import find_root
from pipegen.errors import PipegenError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FILE = "lint"
FIRST = "pipegen-lint 1"
SPLIT = "\n--\n"
"""Stands between the facts of a record and what the lint said."""
UNRECORDED = frozenset(["--fix", "--unsafe-fixes", "--no-cache", "--help", "-h"])
"""Words with which a lint is neither answered from a record nor leaves one."""


class LintAnswer:
    """What an unchanged lint says: the text for stdout, the last line without its time, the exit code."""

    __slots__ = ("code", "summary", "text")

    def __init__(self, text: str, summary: str, code: int) -> None:
        self.text = text
        self.summary = summary
        self.code = code


def is_recorded(words: "Sequence[str]") -> bool:
    """Tell whether words ask for a lint that a record may answer; a machine that says `CI` starts from nothing."""
    return "lint" in words[:3] and not UNRECORDED.intersection(words) and not os.environ.get("CI")


def base_of(root: str | None, here: str) -> str:
    """Return the folder that shown paths count from: the project's, or the repository's where there is none."""
    top = os.path.realpath(root) if root is not None else find_root(here)
    return top or repository_top(here)


def answer(words: "Sequence[str]", colour: bool) -> LintAnswer | None:
    """Return what a lint of these words says, None unless nothing changed since a lint of the same words."""
    here = os.getcwd()
    base = base_of(root_in(words), here)
    try:
        path = os.path.join(base, FOLDER, FILE)
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as handle:
            head, split, text = handle.read().partition(SPLIT)
        lines = head.split("\n")
        if not split or lines[0] != FIRST or lines[1] != key(words, here, colour):
            return None
        return _compare(base, here, lines[2:], text)
    except (OSError, ValueError, IndexError, PipegenError):
        return None


def root_in(words: "Sequence[str]") -> str | None:
    """Return what `--root` says before the command."""
    if words[0] == "--root" and len(words) > 1:
        return words[1]
    return words[0][len("--root=") :] if words[0].startswith("--root=") else None


def key(words: "Sequence[str]", here: str, colour: bool) -> str:
    """Return what a record is kept under: the same words, from the same folder, for the same kind of screen."""
    return content_hash("\0".join([*words, here, str(colour)]).encode(errors="surrogateescape"))


def program(name: str) -> str:
    """Return which program a name stands for, and its size and time, as one word."""
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = os.path.join(folder, name)
        if os.access(path, os.X_OK):
            return content_hash(f"{path} {fact('', 's', path)}".encode(errors="surrogateescape"))
    return "-"


def _compare(base: str, here: str, lines: list[str], text: str) -> LintAnswer | None:
    """Hold each line of a record against what is there now.

    Kinds: those of `fast.fact`; `q` a program; `a` a path that was given; `g` an output folder; `r` a file that was
    looked at, after its repository; `z` the exit code and the number of characters said; `i` the last line.
    """
    given: list[str] = []
    outputs: list[str] = []
    files: list[str] = []
    code, size, summary = 0, -1, ""
    for line in lines:
        kind, rest = line[0], line[2:]
        if kind == "a":
            given.append(rest)
        elif kind == "g":
            outputs.append(rest)
        elif kind == "r":
            files.append(rest)
        elif kind == "z":
            code, size = map(int, rest.split(" "))
        elif kind == "i":
            summary = rest
        else:
            recorded, _, subject = rest.partition(" ")
            if recorded != (program(subject) if kind == "q" else fact(base, kind, subject)):
                return None
    found = lint_paths(here if given else base, given, outputs)
    same = files == [f"{repository(path)}\0{path}" for path in found] and size == len(text)
    return LintAnswer(text, summary, code) if same else None
