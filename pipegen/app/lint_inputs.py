"""What a lint depended on, noted while it runs, and the record that is written of it."""

import os

from pipegen.app.cache import input_lines, prepare
from pipegen.app.fast import FOLDER, fact
from pipegen.app.lint_paths import repository
from pipegen.app.lint_record import FILE, FIRST, SPLIT, program
from pipegen.app.root import CONFIG, PYPROJECT
from pipegen.resources import folder
from pipegen.source import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.app.compilation import Compilation

_PROGRAMS = ("bash",)
"""What rules start, when it is there."""


class LintInputs:
    """The inputs of one lint in a folder.

    Facts are taken before anything is read, and of each file the hash of what was in fact read: what changes during
    the run differs from the record, which then never answers.
    """

    __slots__ = ("_base", "_facts", "_files", "_marks", "_usable")

    def __init__(self, base: str) -> None:
        self._base = base
        self._facts = [f"{kind} {fact(base, kind, subject)} {subject}" for kind, subject in _before()]
        self._facts += [f"q {program(name)} {name}" for name in _PROGRAMS]
        self._files: list[str] = []
        self._marks: dict[str, str] = {}
        self._usable = True

    def looked_at(self, given: "Sequence[str]", outputs: "Sequence[str]", paths: "Sequence[str]") -> None:
        """Note which files were found, and by which words and folders."""
        self._files += [f"a {path}" for path in given]
        self._files += [f"g {output}" for output in outputs]
        self._files += [f"r {repository(path)}\0{path}" for path in paths]

    def read(self, marks: "Mapping[str, str]") -> None:
        """Note the hash of each file that was read, `-` where there was none."""
        for path, mark in marks.items():
            if self._marks.setdefault(path, mark) != mark or mark == "?":
                self._usable = False  # it changed between two readings, or cannot be read

    def compiled(self, compilation: "Compilation | None") -> None:
        """Note what a compilation of the project's pipelines depended on; None stands for one that failed."""
        lines = None if compilation is None else input_lines(compilation)
        if lines is None:
            self._usable = False
        else:
            self._facts += lines

    def keep(self, key: str, text: str, summary: str, code: int) -> None:
        """Write the record; one that cannot be written is left out silently, one that is out of date is removed."""
        lines = [FIRST, key, *self._facts, *(f"f {mark} {path}" for path, mark in self._marks.items()), *self._files]
        lines += [f"z {code} {len(text)}", f"i {summary}"]
        usable = self._usable and not any("\n" in line or "\r" in line for line in lines)
        path = os.path.join(self._base, FOLDER, FILE)
        try:
            if not usable:
                if os.path.exists(path):
                    os.unlink(path)
                return
            prepare(os.path.dirname(path))
            _replace(path, "\n".join(lines) + SPLIT + text)
        except (OSError, UnicodeEncodeError):
            pass


def _replace(path: str, text: str) -> None:
    """Write a file as a whole; raises OSError where something, such as a link that was planted, is in the way."""
    temporary = f"{path}.{os.getpid()}"
    with open(temporary, "x", encoding="utf-8", errors="surrogateescape", newline="") as handle:
        try:
            handle.write(text)
            handle.flush()
            os.replace(temporary, path)
        except (OSError, UnicodeEncodeError):
            os.unlink(temporary)
            raise


def _before() -> "list[tuple[str, str]]":
    """Return the facts about pipegen itself, about the configuration, and about the folders of earlier builds."""
    program = [("k", "-"), ("d", PACKAGE.rstrip(os.sep)), ("d", folder("templates")), ("d", folder("schemas"))]
    settings = [("f", name) for name in (CONFIG, PYPROJECT, f"{FOLDER}/outputs")]
    return [*program, *settings, ("e", "PATH")]
