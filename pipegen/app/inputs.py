"""Records what went into loading a project: files read and asked about, variables, modules found and not found."""

import os
import sys
import time

from pipegen.app.fast import variable
from pipegen.app.imports import Imports
from pipegen.app.probes import Probes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OUTSIDE = (
    *("subprocess.", "socket.", "sqlite3.", "ctypes.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork"),
    *("os.startfile", "os.chdir", "os.putenv", "mmap.", "pty.", "winreg."),
)
"""Beginnings of events after which the result may depend on something that no record can hold."""

_METADATA = os.path.join("importlib", "metadata")


class Inputs:
    """What was read. `cacheable` is False once a pipeline asked for something that a record cannot hold.

    `variables` has what is recorded about each variable when it was first asked for.
    """

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.folders: set[str] = set()
        self.variables: dict[str, str] = {}
        self.imports = Imports()
        self.probes = Probes()
        self.started = time.time_ns()
        self.cacheable = True
        self.on = False

    def start(self) -> None:
        """Begin to record; undone by `stop`."""
        self.on = True
        sys.addaudithook(self._hook)
        os.environ.__class__ = _recording(self)
        if os.supports_bytes_environ:
            os.environb.__class__ = _refusing(self)
        self.imports.start()
        self.probes.start()

    def stop(self) -> None:
        """Stop recording."""
        self.on = False
        os.environ.__class__ = os._Environ  # pyright: ignore[reportPrivateUsage]
        if os.supports_bytes_environ:
            os.environb.__class__ = os._Environ  # pyright: ignore[reportPrivateUsage]
        self.imports.stop()
        self.probes.stop()
        self.cacheable = self.cacheable and not self.probes.lost

    def _hook(self, event: str, arguments: "tuple[Any, ...]") -> None:
        if not self.on:
            return
        if event == "open":
            self._opened(*arguments[:3])
        elif event in ("os.listdir", "os.scandir"):
            self._listed(arguments[0])
        elif event == "import":
            if arguments[1]:  # a binary module
                self.files.add(os.path.abspath(arguments[1]))
        elif event.startswith(_OUTSIDE):
            self.cacheable = False

    def _opened(self, path: object, mode: object, flags: object) -> None:
        by_python = _of_importlib()
        if isinstance(path, int) or path == os.devnull:
            return
        if (isinstance(mode, str) and mode.strip("rbtU")) or (isinstance(flags, int) and flags & 3):
            self.cacheable = self.cacheable and by_python  # what a build writes, an unchanged check would not
            return
        if by_python and (str(path).endswith((".py", ".so", ".pyd")) or "__pycache__" in str(path)):
            return  # `imports` notes these
        absolute = self.probes.absolute(path)
        if absolute is not None:
            self.files.add(absolute)

    def _listed(self, path: object) -> None:
        if _of_importlib():
            return
        absolute = self.probes.absolute("." if path is None else path)
        if absolute is None:
            self.cacheable = False
        else:
            self.folders.add(absolute)


def _of_importlib() -> bool:
    """Return whether the call that the hook sees was made by Python's import system."""
    name = sys._getframe(3).f_code.co_filename  # pyright: ignore[reportPrivateUsage]
    return name.startswith("<frozen importlib") or _METADATA in name


def _recording(inputs: Inputs) -> "type[os._Environ[str]]":  # pyright: ignore[reportPrivateUsage]
    """Return a class for `os.environ` that notes which variables are asked for."""

    class Recording(os._Environ[str]):  # pyright: ignore[reportPrivateUsage, reportUntypedBaseClass]
        def __getitem__(self, key: str) -> str:
            try:
                value = super().__getitem__(key)
            except KeyError:
                inputs.variables.setdefault(key, variable(None))
                raise
            inputs.variables.setdefault(key, variable(value))
            return value

        def __iter__(self):  # type: ignore[no-untyped-def]
            inputs.cacheable = False
            return super().__iter__()

        def __len__(self) -> int:
            inputs.cacheable = False
            return super().__len__()

        def __repr__(self) -> str:
            inputs.cacheable = False
            return super().__repr__()

    return Recording


def _refusing(inputs: Inputs) -> "type[os._Environ[bytes]]":  # pyright: ignore[reportPrivateUsage]
    """Return a class for `os.environb`, which hardly anybody uses: whoever does gets no record."""

    class Refusing(os._Environ[bytes]):  # pyright: ignore[reportPrivateUsage, reportUntypedBaseClass]
        def __getattribute__(self, name: str) -> object:
            inputs.cacheable = False
            return super().__getattribute__(name)

        def __getitem__(self, key: bytes) -> bytes:
            inputs.cacheable = False
            return super().__getitem__(key)

    return Refusing
