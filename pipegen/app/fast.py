"""Answers an unchanged `check` or `build` from the record of the last build, in a few milliseconds.

Imports only what Python has loaded anyway: each further module would cost more than the whole answer.
"""

import os
import sys

try:
    from _blake2 import blake2b  # `hashlib` would load OpenSSL, which costs 3 ms
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ".pipegen_cache"
FILE = "record"
FIRST = "pipegen-record 1"
PLACES = (".github/workflows", ".github/actions")
"""Below an output folder: where workflows are, and where composite actions are, each in a folder of its own."""


class Answer:
    """What an unchanged build or check says: the text for stdout, and the tally without its time."""

    __slots__ = ("tally", "text")

    def __init__(self, text: str, tally: str) -> None:
        self.text = text
        self.tally = tally


def unchanged(root: str, command: str) -> Answer | None:
    """Return what `build` or `check` of a project says, None unless nothing changed since the last build."""
    try:
        with open(os.path.join(root, FOLDER, FILE), encoding="utf-8", errors="surrogateescape", newline="\n") as handle:
            lines = handle.read().split("\n")
    except OSError:
        return None
    if lines[0] != FIRST or lines[-1] != "end":
        return None
    try:
        return _compare(root, lines[1:-1], command[0])
    except (OSError, ValueError):
        return None


def _compare(root: str, lines: list[str], wanted: str) -> Answer | None:
    text: list[str] = []
    outputs: set[str] = set()
    folders: list[str] = []
    mark = b""
    tally = ""
    for line in lines:
        kind, rest = line[0], line[2:]
        if kind == wanted:
            text.append(rest + "\n")
        elif kind == "m":
            mark = os.fsencode(rest)
        elif kind == "g":
            folders.append(rest)
        elif kind == "i":
            tally = rest
        elif kind not in "bc":
            recorded, _, subject = rest.partition(" ")
            if kind == "o":
                outputs.add(subject)
            if fact(root, kind, subject) != recorded:
                return None
    for folder in folders:
        for path in generated(root, folder):
            if path not in outputs and _starts_with(os.path.join(root, path), mark):
                return None
    return Answer("".join(text), tally)


def fact(root: str, kind: str, subject: str) -> str:
    """Return what is recorded about an input or output, as one word.

    Kinds: `k` which Python and pipegen run, `p` size and time of a folder and files in it (`folder|file|file`), `d` the
    same of everything below a folder, `f` and `o` the content of an input or output file, `s` mode, size and time of a
    file, `x` whether something exists and what it is, `l` what is in a folder, `t` the modules below a folder, `e` a
    variable of the environment, `n` which modules of some names a folder has (`name name|folder`), `w` the current
    folder.
    """
    if kind in "fo":
        return file_hash(os.path.join(root, subject))
    if kind == "k":
        return _hash("\n".join((sys.version, sys.prefix, os.environ.get("PYTHONPATH", ""), __file__)))
    if kind == "p":
        return _hash("\n".join(_sizes(subject)))
    if kind == "d":
        return _hash("\n".join(_status(subject)))
    if kind == "s":
        return _state(os.path.join(root, subject))
    if kind == "x":
        return _kind(os.path.join(root, subject))
    if kind == "l":
        return _hash("\n".join(_entries(os.path.join(root, subject))))
    if kind == "t":
        return _hash("\n".join(_modules(os.path.join(root, subject))))
    if kind == "e":
        return variable(os.environ.get(subject))
    if kind == "n":
        words, _, folder = subject.partition("|")
        wanted = words.split(" ")
        return "+".join(n for n in _names(os.path.join(root, folder)) if n.partition(".")[0] in wanted) or "-"
    if kind == "w":
        return _hash(os.getcwd())
    raise ValueError(kind)


def file_hash(path: str) -> str:
    """Return the hash of a file's content, `-` when there is no such file."""
    try:
        # what has become a pipe must not be waited for
        with open(path, "rb", buffering=0, opener=_opener) as handle:
            return content_hash(handle.read() or b"")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return "-"


def content_hash(content: bytes) -> str:
    """Return the hash of a file's content as the record has it."""
    return blake2b(content, digest_size=16).hexdigest()


def variable(value: str | None) -> str:
    """Return what is recorded about the value of a variable of the environment."""
    return "-" if value is None else _hash(value)


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _state(path: str) -> str:
    try:
        status = os.stat(path)
    except OSError:
        return "-"
    return f"{status.st_mode:o}-{status.st_size}-{status.st_mtime_ns}"


def _kind(path: str) -> str:
    try:
        status = os.lstat(path)
    except OSError:
        return "-"
    kind = status.st_mode >> 12
    if kind != 10:
        return f"{kind:o}"
    try:
        return f"{kind:o}{os.stat(path).st_mode >> 12:o}{_hash(os.readlink(path))}"
    except OSError:  # it leads nowhere
        return f"{kind:o}-{_hash(os.readlink(path))}"


def _entries(folder: str) -> "Iterator[str]":
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=_name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in found:
        if entry.name not in ("__pycache__", FOLDER):
            yield f"{entry.name}/" if entry.is_dir() else entry.name


def _hash(text: str) -> str:
    return blake2b(text.encode(errors="surrogateescape"), digest_size=16).hexdigest()


def _names(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return []


def _starts_with(path: str, mark: bytes) -> bool:
    with open(path, "rb", buffering=0) as handle:
        return handle.read(len(mark)) == mark


def generated(root: str, output: str) -> "Iterator[str]":
    """Yield the path, relative to the root, of each workflow and composite action below an output folder."""
    prefix = f"{output}/" if output else ""
    workflows, actions = (prefix + place for place in PLACES)
    for name in _names(os.path.join(root, workflows)):
        if name.endswith((".yml", ".yaml")) and os.path.isfile(os.path.join(root, workflows, name)):
            yield f"{workflows}/{name}"
    for name in _names(os.path.join(root, actions)):
        for file in ("action.yml", "action.yaml"):
            if os.path.isfile(os.path.join(root, actions, name, file)):
                yield f"{actions}/{name}/{file}"


def _sizes(subject: str) -> "Iterator[str]":
    folder, *names = subject.split("|")
    for name in names:
        status = os.stat(f"{folder}/{name}")
        yield f"{status.st_size} {status.st_mtime_ns}"


def _status(folder: str) -> "Iterator[str]":
    if not os.path.isdir(folder):
        return
    with os.scandir(folder) as entries:
        found = sorted(entries, key=_name)
    for entry in found:
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _status(entry.path)
        else:
            status = entry.stat()
            yield f"{entry.name} {status.st_size} {status.st_mtime_ns}"


def _modules(folder: str, prefix: str = "", above: tuple[str, ...] = ()) -> "Iterator[str]":
    real = real_path(folder, above)
    if real in above:
        return
    with os.scandir(folder) as entries:
        found = sorted(entries, key=_name)
    for entry in found:
        if entry.is_dir():
            if entry.name[0] not in "._":
                yield from _modules(entry.path, f"{prefix}{entry.name}/", (*above, real))
        elif entry.name.endswith(".py"):
            yield prefix + entry.name


def real_path(folder: str, above: tuple[str, ...]) -> str:
    """Return where a folder really is; `above` says so of those around it. One of them means that a link goes round."""
    if above and not os.path.islink(folder):
        return os.path.join(above[-1], os.path.basename(folder))
    return os.path.realpath(folder)


def _name(entry: "os.DirEntry[str]") -> str:
    return entry.name
