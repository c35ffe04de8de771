"""Loads the Python modules of a project: names them, imports them, words what goes wrong."""

import importlib
import os
import sys
from types import ModuleType

from pipegen.app.fast import real_path
from pipegen.errors import PipegenError, ProjectError
from pipegen.source import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def modules_below(folder: str, without: set[str]) -> "Iterator[str]":
    """Yield the Python files below `folder` in sorted order, relative to it and with `/`.

    Names that begin with `_` or `.` are left out, and so are the folders whose absolute path is in `without`.
    """
    for prefix, entry in _walk(folder, "", without):
        if entry.endswith(".py"):
            yield prefix + entry


def _walk(folder: str, prefix: str, without: set[str], above: tuple[str, ...] = ()) -> "Iterator[tuple[str, str]]":
    real = real_path(folder, above)
    if real in above:  # a link leads back to a folder around it
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda e: e.name)
    for entry in entries:
        if entry.name.startswith(("_", ".")):
            continue
        if entry.is_dir():
            if os.path.abspath(entry.path) not in without:
                yield from _walk(entry.path, f"{prefix}{entry.name}/", without, (*above, real))
        else:
            yield prefix, entry.name


class Loader:
    """Imports modules of one project.

    Inside `with`, the root stands first on `sys.path`, and what modules print goes to stderr, also what programs that
    they run print.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self._path = sys.path
        self._stdout = sys.stdout
        self._output = -1

    def __enter__(self) -> "Loader":
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if file and name != "__main__" and self._is_own(file):
                del sys.modules[name]
        sys.path = [self.root, *sys.path]
        self._redirect()
        importlib.invalidate_caches()
        return self

    def __exit__(self, *_: object) -> None:
        sys.path = self._path
        sys.stdout = self._stdout
        if self._output >= 0:
            _flush()
            os.dup2(self._output, 1)
            os.close(self._output)

    def _redirect(self) -> None:
        sys.stdout = sys.stderr
        try:
            _flush()
            self._output = os.dup(1)
            os.dup2(2, 1)
        except OSError:  # one of the two is closed
            pass

    def _is_own(self, file: str) -> bool:
        return file.startswith(self.root + os.sep) and not _installed(file) and not file.startswith(PACKAGE)

    def load(self, folder: str, file: str) -> ModuleType:
        """Import the module `file` below `folder` (both relative, with `/`); raises PipegenError."""
        full = os.path.join(self.root, folder, file)
        if not os.path.isfile(full):
            raise _no_file(f"{folder}/{file}".lstrip("/"), full)
        parts = [p for p in folder.split("/") if p] + file[: -len(".py")].split("/")
        name = self._packages(parts[:-1]) + _mangled(parts[-1])
        with self.reported():
            if "." in parts[-1]:
                return self._by_path(name, full)
            return importlib.import_module(name)

    def reported(self) -> "_Reported":
        """Return a context in which anything the project's code raises becomes a PipegenError with its place."""
        return _Reported(self.root)

    def _packages(self, parts: list[str]) -> str:
        """Make folders importable as packages, whatever else has their names; return the front of the name."""
        front, path = "", self.root
        for part in parts:
            path = os.path.join(path, part)
            name = front + _mangled(part)
            known = sys.modules.get(name)
            if known is None or path not in getattr(known, "__path__", ()):
                self._package(name, path)
            front = name + "."
        return front

    def _package(self, name: str, path: str) -> None:
        for other in [n for n in sys.modules if n == name or n.startswith(name + ".")]:
            del sys.modules[other]
        if os.path.isfile(os.path.join(path, "__init__.py")):
            with self.reported():
                self._by_path(name, os.path.join(path, "__init__.py"), [path])
            return
        module = ModuleType(name)
        module.__path__ = [path]
        _adopt(name, module)

    def _by_path(self, name: str, path: str, folders: list[str] | None = None) -> ModuleType:
        from importlib.util import module_from_spec, spec_from_file_location  # late: few projects need it

        spec = spec_from_file_location(name, path, submodule_search_locations=folders)
        assert spec is not None and spec.loader is not None, "a path that ends in .py always has a loader"
        module = module_from_spec(spec)
        _adopt(name, module)
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
        return module


def _no_file(path: str, full: str) -> ProjectError:
    fact = "is a link that leads nowhere" if os.path.islink(full) else "is no file"
    return ProjectError(
        f"`{path}` {fact}; a pipeline module has that name", path=path, advice="remove it, or rename it to `_...`"
    )


def _flush() -> None:
    if sys.__stdout__ is not None:
        sys.__stdout__.flush()


class _Reported:
    """Turns what the project's code raises into our error."""

    def __init__(self, root: str) -> None:
        self.root = root

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or isinstance(error, (PipegenError, KeyboardInterrupt)):
            return
        from pipegen.app.failure import failed  # late: only a broken module needs it

        raise failed(error, self.root) from error


def _adopt(name: str, module: ModuleType) -> None:
    sys.modules[name] = module
    parent, _, last = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], last, module)


def _mangled(part: str) -> str:
    return part.replace(".", "_")


def _installed(path: str) -> bool:
    return "site-packages" in path or "dist-packages" in path
