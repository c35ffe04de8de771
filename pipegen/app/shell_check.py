"""Asks bash whether it can read scripts, without running them.

Many scripts are nothing but plain words, which no shell can fail to read; the others are given to `bash -n`.
"""

from __future__ import annotations

import os
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipegen.semantics.facts import Facts

_EXPRESSION = re.compile(r"\$\{\{(?>[^'}]+|'[^']*'|\}(?!\}))*+\}\}")
_WORDS = {ord(char): None for char in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./:=@,\n"}
"""What plain words are made of; all other characters may mean something to a shell."""
_RESERVED = frozenset("if then elif else fi for while until select do done case esac function time coproc in".split())

_ERROR = re.compile(r"^[^\n]*?: line (\d+): (.*)$", re.MULTILINE)
_OPTIONS = ("--noprofile", "--norc", "-O", "extglob", "-n")

Errors = tuple[tuple[int, str], ...]
"""Each offset in a script with what the shell says there."""


def replaced(script: str) -> str:
    """Return a script with each GitHub expression as a word of the same length, on one line."""
    if "${{" not in script:
        return script
    return _EXPRESSION.sub(lambda found: "x" * len(found[0]), script)


def is_plain(script: str) -> bool:
    """Tell whether a script is certainly readable, so that no shell needs to be asked."""
    return not script.translate(_WORDS) and _RESERVED.isdisjoint(script.split())


def scripts_of(facts: Facts) -> Iterator[str]:
    """Yield the scripts of a file that a POSIX shell will read."""
    for job in facts.jobs:
        for step in job.all_steps:
            run = step.run
            if run is not None and facts.shell(step) in ("bash", "sh"):
                yield run


def errors(scripts: Iterable[str], bash: str = "bash") -> dict[str, Errors]:
    """Return what bash says against those of the scripts that it cannot read; {} where there is no bash of version 4.

    Nothing of a script is run: bash reads with `-n`, all of them at once, and in halves only where something is wrong.
    """
    asked = [script for script in dict.fromkeys(scripts) if not is_plain(replaced(script))]
    found: dict[str, Errors] = {}
    waiting = [asked] if asked else []
    while waiting:
        group = waiting.pop()
        said = Asked(_joined(group), bash).answer()
        if not said:
            continue
        if not found and not _is_recent(bash):
            return {}
        if len(group) == 1:
            found[group[0]] = _located(replaced(group[0]), said)
        else:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return found


def _joined(scripts: list[str]) -> str:
    """Return several scripts as one, each in brackets, so that what one leaves open is not closed by the next."""
    texts = [replaced(script).replace("\r\n", "\n") for script in scripts]
    return texts[0] if len(texts) == 1 else "".join([f"{{ ( :\n{text}\n) }}\n" for text in texts])


class Asked:
    """A script that bash reads in a process of its own, until somebody wants to know what it says."""

    __slots__ = ("_child", "_said")

    def __init__(self, script: str, bash: str = "bash") -> None:
        program = _found(bash) if hasattr(os, "posix_spawn") else ""
        self._child, self._said = _start(program, script) if program else (0, -1)

    def answer(self) -> str:
        """Return what bash says against the script, `""` when it can read it, or when there is no bash."""
        if not self._child:
            return ""
        with os.fdopen(self._said, "rb") as pipe:
            text = pipe.read().decode("utf-8", "replace")
        return text if os.waitpid(self._child, 0)[1] else ""


def _start(program: str, script: str) -> tuple[int, int]:
    """Give a script to bash and return its process and the pipe that it answers to."""
    (reader, stdin), (said, stderr) = os.pipe(), os.pipe()
    redirects = [(os.POSIX_SPAWN_DUP2, reader, 0), (os.POSIX_SPAWN_DUP2, stderr, 1), (os.POSIX_SPAWN_DUP2, stderr, 2)]
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}
    # `subprocess` would take longer to load than bash takes to read.
    child = os.posix_spawn(program, [program, *_OPTIONS], environment, file_actions=redirects)
    os.close(reader)
    os.close(stderr)
    try:
        with os.fdopen(stdin, "wb") as pipe:
            pipe.write(script.encode("utf-8", "replace"))
    except BrokenPipeError:
        pass  # it stops to read where it cannot go on
    return child, said


def _found(program: str) -> str:
    """Return the path of a program, `""` where there is none."""
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = os.path.join(folder, program)
        if os.access(path, os.X_OK) and not os.path.isdir(path):
            return path
    return ""


def _is_recent(bash: str) -> bool:
    """Tell whether bash reads what the runner's does: one older than version 4, as macOS has, does not know `;;&`."""
    return not Asked("case x in x) : ;;& esac", bash).answer()


def _located(script: str, said: str) -> Errors:
    """Return the first message with the offset of its line; bash says twice what stands on a line."""
    for line, message in _ERROR.findall(said):
        if "warning:" not in message:
            return ((_offset(script, int(line)), message.strip()),)
    return ((0, "it cannot be read"),)


def _offset(script: str, line: int) -> int:
    """Return where a line starts, blanks left out; the last line with text for one after the end."""
    rows = script.split("\n")
    index = min(line, len(rows)) - 1
    while index > 0 and not rows[index].strip():
        index -= 1
    start = sum(len(row) + 1 for row in rows[:index])
    return start + len(rows[index]) - len(rows[index].lstrip())


class Shell:
    """What bash says about scripts, asked for many at once and each once."""

    __slots__ = ("_asked", "_known", "_waiting")

    def __init__(self) -> None:
        self._known: dict[str, Errors] = {}
        self._waiting: list[str] = []
        self._asked: Asked | None = None

    def learn(self, files: Iterable[Facts]) -> None:
        """Ask about the scripts of some files; bash reads them while others go on."""
        self._settle()
        every = dict.fromkeys(script for facts in files for script in scripts_of(facts))
        self._waiting = [each for each in every if each not in self._known and not is_plain(replaced(each))]
        if self._waiting:
            self._asked = Asked(_joined(self._waiting))

    def _settle(self) -> None:
        """Take in what bash says; only where it says something are the scripts looked at one by one."""
        if self._asked is None:
            return
        found = errors(self._waiting) if self._asked.answer() else {}
        self._known.update((script, found.get(script, ())) for script in self._waiting)
        self._asked = None

    def errors(self, script: str) -> Errors:
        """Return what bash says against a script that was asked about, () for others."""
        self._settle()
        return self._known.get(script, ())
