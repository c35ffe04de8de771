"""Watches Python import a project's modules: compiles them from their source, notes what was read and searched."""

import os
import sys
from _frozen_importlib_external import SourceFileLoader  # `importlib.machinery` hands it on, and costs 0.3 ms

from pipegen.app.fast import content_hash

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import CodeType, ModuleType

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
"""The folder of pipegen itself, which has a fingerprint of its own in the record."""

_PYTHON = os.path.dirname(os.path.abspath(os.__file__)) + os.sep


def installed(path: str) -> bool:
    """Return whether a package manager put that file where it is."""
    return "site-packages" in path or "dist-packages" in path


def _known(path: str) -> bool:
    """Return whether a file is Python's or pipegen's own: the record has their versions."""
    return (path.startswith(_PYTHON) and not installed(path)) or path.startswith(PACKAGE + os.sep)


class Imports:
    """What the imports between `start` and `stop` depended on.

    `sources` has the path of each module, with the hash of the text that was compiled; None for an installed module,
    which Python may have taken from its bytecode. Python trusts bytecode by size and time in seconds of the source,
    and so may miss an edit; nobody edits an installed module. `searched` has the names that were looked for in each
    folder that somebody edits, `listed` the folders of installed packages in which something was not found.
    """

    def __init__(self) -> None:
        self.sources: dict[str, str | None] = {}
        self.searched: dict[str, set[str]] = {}
        self.listed: set[str] = set()
        self._first = _Finder(self._search)
        self._last = _Finder(self._miss)
        self._get_code = SourceFileLoader.get_code

    def start(self) -> None:
        """Begin to watch; undone by `stop`."""
        original, compiled = self._get_code, self.compile

        def get_code(self: SourceFileLoader, fullname: str) -> "CodeType | None":
            return compiled(self, fullname) or original(self, fullname)

        setattr(SourceFileLoader, "get_code", get_code)  # noqa: B010  (type checkers take it for a mistake)
        sys.meta_path[:] = [self._first, *sys.meta_path, self._last]

    def stop(self) -> None:
        """Stop watching."""
        setattr(SourceFileLoader, "get_code", self._get_code)  # noqa: B010
        sys.meta_path[:] = [f for f in sys.meta_path if f is not self._first and f is not self._last]

    def compile(self, loader: SourceFileLoader, fullname: str) -> "CodeType | None":
        """Return the code of a module from its source, None when its bytecode may be used."""
        path = os.path.abspath(loader.get_filename(fullname))
        if _known(path):
            return None
        if installed(path):
            self.sources[path] = None
            return None
        content = loader.get_data(path)
        self.sources[path] = content_hash(content)
        _refuse_nul(path, content)
        return loader.source_to_code(content, path)

    def _search(self, name: str, folders: list[str]) -> None:
        tail = name.rpartition(".")[2]
        for folder in map(os.path.abspath, folders):
            if not _known(folder + os.sep) and not installed(folder):
                self.searched.setdefault(folder, set()).add(tail)
                inner = os.path.join(folder, tail)
                if os.path.isdir(inner):  # a folder without `__init__.py` is a package that may get one
                    self.searched.setdefault(inner, set()).add("__init__")

    def _miss(self, name: str, folders: list[str]) -> None:
        if name.partition(".")[0] not in sys.stdlib_module_names:
            self.listed.update(folder for folder in map(os.path.abspath, folders) if installed(folder))


class _Finder:
    """Sees every search that comes to its place on `sys.meta_path`, and finds nothing."""

    def __init__(self, note: "Callable[[str, list[str]], None]") -> None:
        self.note = note

    def find_spec(self, name: str, path: "Sequence[str] | None", target: "ModuleType | None" = None) -> None:
        """Note which name is looked for in which folders."""
        self.note(name, list(sys.path if path is None else path))


def _refuse_nul(path: str, content: bytes) -> None:
    """Raise SyntaxError with the place of a NUL, which Python's own error does not have."""
    before, nul, _ = content.partition(b"\0")
    if nul:
        line = before.count(b"\n") + 1
        column = len(before) - before.rfind(b"\n")
        raise SyntaxError("source code has a NUL character", (path, line, column, None))
