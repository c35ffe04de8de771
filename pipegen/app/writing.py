"""Writes files below the root: all or none, never through a link that leads outside, one build at a time."""

import errno
import os
import stat

from pipegen.errors import ProjectError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_MARK = ".pipegen-tmp-"


class locked:  # noqa: N801  (used as a context manager, like a function)
    """Holds the lock of a project: a second build of it waits. Where the system has no `flock`, it does nothing."""

    def __init__(self, root: str) -> None:
        self.root = root
        self._handle = -1

    def __enter__(self) -> None:
        try:
            import fcntl  # late: it does not exist on Windows
        except ImportError:
            return
        try:
            self._handle = os.open(self.root, os.O_RDONLY)
            fcntl.flock(self._handle, fcntl.LOCK_EX)
        except OSError:  # some network file systems know no locks; writing is atomic all the same
            self.__exit__()

    def __exit__(self, *_: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


class _Change:
    """One file on its way: `text` is None for a removal, `old` is what was there before."""

    __slots__ = ("done", "full", "mode", "old", "path", "temporary", "text")

    def __init__(self, path: str, full: str, text: str | None) -> None:
        self.path = path
        self.full = full
        self.text = text
        self.old: bytes | None = None
        self.mode: int | None = None
        self.temporary = ""
        self.done = False


def write_all(root: str, changes: "Mapping[str, str | None]") -> None:
    """Write every file of `changes` (path relative to the root -> text, None to remove it), or none of them.

    Raises ProjectError, after everything was put back, when one cannot be written. Call it under `locked`.
    """
    planned = [_Change(path, _resolved(root, path), text) for path, text in changes.items()]
    made: list[str] = []
    change: _Change | None = None
    try:
        for folder in {os.path.dirname(change.full) for change in planned}:
            _sweep(folder)
        for change in planned:
            _prepare(change, made)
        for change in planned:
            _replace(change)
    except BaseException as error:
        _restore(planned, made)
        if isinstance(error, OSError) and change is not None:
            raise _refused(change, error) from None
        raise
    for change in planned:
        if change.text is None and os.path.basename(os.path.dirname(os.path.dirname(change.full))) == "actions":
            _remove_folder(os.path.dirname(change.full))


def _resolved(root: str, path: str) -> str:
    """Return the real file that a path means; raises ProjectError when it lies outside the root."""
    top = os.path.realpath(root)
    full = os.path.realpath(os.path.join(top, path))
    if os.path.commonpath([top, full]) != top:
        raise ProjectError(
            f"`{path}` leads out of the project through a link",
            path=path,
            advice="replace the link by a folder or file of the project; nothing was written",
        )
    return full


def _prepare(change: _Change, made: list[str]) -> None:
    """Keep what is there and write the new text beside it."""
    try:
        with open(change.full, "rb") as handle:
            change.old = handle.read()
            change.mode = stat.S_IMODE(os.fstat(handle.fileno()).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        pass
    folder = os.path.dirname(change.full)
    if change.text is None:
        return
    _make_folder(folder, made)
    temporary = os.path.join(folder, f".{os.path.basename(change.full)}{_MARK}{os.getpid()}")
    number = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    change.temporary = temporary
    with open(number, "wb") as file:
        file.write(change.text.encode())
    if change.mode is not None:
        os.chmod(temporary, change.mode)


def _replace(change: _Change) -> None:
    if change.text is None:
        os.unlink(change.full)
    else:
        os.replace(change.temporary, change.full)
    change.done = True


def _restore(planned: list[_Change], made: list[str]) -> None:
    """Put everything back as it was."""
    for change in planned:
        if change.done and change.old is None:
            os.unlink(change.full)
        elif change.done and change.old is not None:
            with open(change.full, "wb") as handle:
                handle.write(change.old)
            if change.mode is not None:
                os.chmod(change.full, change.mode)
        elif change.temporary and os.path.lexists(change.temporary):
            os.unlink(change.temporary)
    for folder in reversed(made):
        _remove_folder(folder)


def _make_folder(folder: str, made: list[str]) -> None:
    missing: list[str] = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = os.path.dirname(folder)
    for name in reversed(missing):
        try:
            os.mkdir(name)
        except FileExistsError:
            continue
        made.append(name)


def _remove_folder(folder: str) -> None:
    try:
        os.rmdir(folder)
    except OSError:
        return  # it is not empty: somebody else has files there


def _refused(change: _Change, error: OSError) -> ProjectError:
    reason = (error.strerror or str(error)).lower()
    what = "removed" if change.text is None else "written"
    return ProjectError(
        f"`{change.path}` cannot be {what}: {reason}",
        path=change.path,
        advice=f"{_remedy(error)}; nothing was changed",
    )


def _remedy(error: OSError) -> str:
    if isinstance(error, (NotADirectoryError, FileExistsError)):
        return "move away the file that stands where its folder should be"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "free space on the disk"
    return "make its folder writable"


def _sweep(folder: str) -> None:
    """Remove what a build that was killed left behind. Under the lock no other build's files can be among it."""
    try:
        names = os.listdir(folder)
    except OSError:
        return
    for name in names:
        if _MARK in name and name.startswith("."):
            os.unlink(os.path.join(folder, name))
