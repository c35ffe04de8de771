"""Records what went into loading a project: files read, variables asked for, modules imported."""

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OUTSIDE = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile", "socket.connect")
"""Events after which the result may depend on something that no record can hold."""

_METADATA = os.path.join("importlib", "metadata")

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
"""The folder of pipegen itself, which has a fingerprint of its own in the record."""


class Inputs:
    """What was read. `cacheable` is False once a pipeline asked for something that a record cannot hold."""

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.folders: set[str] = set()
        self.variables: set[str] = set()
        self.top_names: set[str] = set()
        self.started = time.time_ns()
        self.cacheable = True
        self.on = False
        self._before = set(sys.modules)

    def start(self) -> None:
        """Begin to record; undone by `stop`."""
        self.on = True
        sys.addaudithook(self._hook)
        os.environ.__class__ = _recording(self)

    def stop(self) -> None:
        """Stop recording files and variables."""
        self.on = False
        os.environ.__class__ = os._Environ  # pyright: ignore[reportPrivateUsage]

    def add_modules(self, root: str) -> None:
        """Add the file of every module that was imported since this object was made, but not pipegen's and Python's."""
        for name in set(sys.modules) - self._before:
            module = sys.modules[name]
            path = getattr(module, "__file__", None)
            top = name.partition(".")[0]
            if not path or top in sys.stdlib_module_names or path.startswith(PACKAGE + os.sep):
                continue
            self.files.add(path)
            if not path.startswith(root + os.sep) or _installed(path):
                self.top_names.add(top)

    def _hook(self, event: str, arguments: "tuple[Any, ...]") -> None:
        if not self.on:
            return
        if event == "open":
            self._opened(*arguments[:3])
        elif event in ("os.listdir", "os.scandir"):
            self._listed(arguments[0])
        elif event in _OUTSIDE:
            self.cacheable = False

    def _opened(self, path: object, mode: object, flags: object) -> None:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if not isinstance(path, str):
            return
        if (isinstance(mode, str) and mode[:1] in "wxa") or (isinstance(flags, int) and flags & 3):
            return
        if path.endswith((".pyc", ".so", ".pyd")) or (path.endswith(".py") and _of_importlib()):
            return  # modules are taken from sys.modules
        self.files.add(os.path.abspath(path))

    def _listed(self, path: object) -> None:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if not _of_importlib():
            self.folders.add(os.path.abspath(path if isinstance(path, str) else "."))


def _of_importlib() -> bool:
    """Return whether the call that the hook sees was made by Python's import system."""
    name = sys._getframe(3).f_code.co_filename  # pyright: ignore[reportPrivateUsage]
    return name.startswith("<frozen importlib") or _METADATA in name


def _installed(path: str) -> bool:
    return "site-packages" in path or "dist-packages" in path


def _recording(inputs: Inputs) -> "type[os._Environ[str]]":  # pyright: ignore[reportPrivateUsage]
    """Return a class for `os.environ` that notes which variables are asked for."""

    class Recording(os._Environ[str]):  # pyright: ignore[reportPrivateUsage, reportUntypedBaseClass]
        def __getitem__(self, key: str) -> str:
            inputs.variables.add(key)
            return super().__getitem__(key)

        def __iter__(self):  # type: ignore[no-untyped-def]
            inputs.cacheable = False
            return super().__iter__()

    return Recording
