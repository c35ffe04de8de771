"""Notes what a project's code asks the system about files without opening them, which no audit event tells."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

_MODULES = ("genericpath", "posixpath", "ntpath", "pathlib", "glob")
"""Modules of Python whose questions are about the kind of a file only, in functions of these names."""

_KIND_ONLY = (
    *("exists", "lexists", "isfile", "isdir", "islink", "realpath", "_joinrealpath", "ismount"),
    *("is_file", "is_dir", "is_symlink", "resolve", "readlink", "_lexists"),
)


class Probes:
    """Wraps functions of `os` between `start` and `stop`.

    `kinds` has the paths of which only the kind was asked, `states` those of which more was. `current` is True once the
    current folder played a part, `lost` once something was asked that no path says.
    """

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self.states: set[str] = set()
        self.current = False
        self.lost = False
        self._originals: dict[str, Any] = {}

    def start(self) -> None:
        """Begin to note; undone by `stop`."""
        for name in ("stat", "lstat", "access", "readlink", "open"):
            self._wrap(name, self._of_path(name, getattr(os, name)))
        for name in ("getcwd", "getcwdb"):
            self._wrap(name, self._of_folder(getattr(os, name)))

    def stop(self) -> None:
        """Put the functions back."""
        for name, original in self._originals.items():
            wrapper = getattr(os, name)
            for group in _groups():
                group.discard(wrapper)
            setattr(os, name, original)

    def absolute(self, path: object) -> str | None:
        """Return the absolute path that a call means, None for an open file, which was noted when it was opened."""
        if isinstance(path, int):
            return None
        text = os.fsdecode(path)  # type: ignore[arg-type]  # pyright: ignore
        if os.path.isabs(text):
            return text
        self.current = True
        return os.path.join(os.getcwd(), text)

    def _wrap(self, name: str, wrapper: "Callable[..., Any]") -> None:
        original = self._originals[name] = getattr(os, name)
        for group in _groups():
            if original in group:
                group.add(wrapper)
        setattr(os, name, wrapper)

    def _of_path(self, name: str, original: "Callable[..., Any]") -> "Callable[..., Any]":
        def wrapper(path: object, *args: object, **keywords: object) -> object:
            self._note(name, path, keywords)
            return original(path, *args, **keywords)

        return wrapper

    def _of_folder(self, original: "Callable[..., Any]") -> "Callable[..., Any]":
        def wrapper() -> object:
            self.current = True
            return original()

        return wrapper

    def _note(self, name: str, path: object, keywords: dict[str, object]) -> None:
        if keywords.get("dir_fd") is not None:
            self.lost = True
            return
        if name == "open":  # an audit event tells the rest
            return
        caller = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
        if os.path.join("importlib", "metadata") in caller.f_code.co_filename:
            return  # it looks after its own cache; what it reads is noted as a file
        try:
            absolute = self.absolute(path)
        except (TypeError, ValueError, OSError):
            return  # the call itself is about to say so
        if absolute is not None:
            (self.kinds if name == "readlink" or _asks_for_kind(caller) else self.states).add(absolute)


def _asks_for_kind(caller: "FrameType | None") -> bool:
    """Return whether a question comes from `os.path.exists` and its like, maybe by way of `Path.stat`."""
    for _ in range(2):
        if caller is None or str(caller.f_globals.get("__name__")).partition(".")[0] not in _MODULES:
            return False
        if caller.f_code.co_name in _KIND_ONLY:
            return True
        caller = caller.f_back
    return False


def _groups() -> "tuple[set[Callable[..., Any]], ...]":
    """Return the sets in which `os` says what its functions can do; a wrapper can do the same."""
    return os.supports_dir_fd, os.supports_fd, os.supports_follow_symlinks, os.supports_effective_ids
