"""The files of a repository, for what one workflow says about another."""

import os
import stat

from pipegen.app.fast import content_hash
from pipegen.app.shell_check import Shell
from pipegen.errors import ReadError
from pipegen.semantics.facts import Facts, Files
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.shell_check import Errors


class RepositoryFiles(Files):
    """What lies below one folder; each file is read once.

    `marks` has the hash of every file that was asked for, by its absolute path: `-` where there is none.
    """

    __slots__ = ("_facts", "_shell", "_texts", "marks", "top")

    def __init__(self, top: str, shell: Shell | None = None) -> None:
        self.top = top
        self._shell = shell
        self._facts: dict[str, Facts | None] = {}
        self._texts: dict[str, str | None] = {}
        self.marks: dict[str, str] = {}

    @property
    def seen(self) -> list[str]:
        """The absolute paths of all files that were asked for, there or not."""
        return [os.path.join(self.top, path) for path in self._texts]

    def facts(self, path: str) -> Facts | None:
        """Return the facts of another workflow or action file, None where there is none that can be read."""
        if path not in self._facts:
            self._facts[path] = self._read(path)
        return self._facts[path]

    def _read(self, path: str) -> Facts | None:
        text = self.text(path)
        if text is None:
            return None
        try:
            tree = read(text, path)
        except ReadError:
            return None
        return Facts(path, text.removeprefix("\ufeff"), tree, self) if isinstance(tree, Mapping) else None

    def text(self, path: str) -> str | None:
        """Return the text of a file below the folder, None where there is none, or none in UTF-8."""
        path = os.path.normpath(path).replace(os.sep, "/")
        if path not in self._texts:
            inside = not path.startswith(("../", "/"))
            self._texts[path] = self.read(os.path.join(self.top, path)) if inside else None
        return self._texts[path]

    def shell_errors(self, script: str, shell: str) -> "Errors":
        """Return what the shell says against a script that it was asked about."""
        return self._shell.errors(script) if self._shell is not None else ()

    def read(self, path: str) -> str | None:
        """Return the text of a file by its absolute path, and note the hash of its content."""
        text, self.marks[path] = marked_text(path)
        return text


def text_of(path: str) -> str | None:
    """Return the text of a file with its line ends as they are, None where it cannot be read as UTF-8."""
    return marked_text(path)[0]


def marked_text(path: str) -> tuple[str | None, str]:
    """Return the text of a file, None where it cannot be read as UTF-8, and the hash of its content."""
    try:
        with open(path, "rb", opener=_opener) as handle:
            if not stat.S_ISREG(os.fstat(handle.fileno()).st_mode):
                return None, "?"  # a pipe or a device: reading would wait, or go on for ever
            content = handle.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None, "-"
    except OSError:
        return None, "?"  # no content has this hash: what cannot be read now may be readable later
    try:
        return content.decode(), content_hash(content)
    except UnicodeDecodeError:
        return None, content_hash(content)


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))  # a pipe that nobody writes to must not be waited for
