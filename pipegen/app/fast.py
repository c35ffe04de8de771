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
    same of everything below a folder, `f` and `o` the content of an input or output file, `s` size and time of a binary
    module, `l` the names in a folder, `t` the modules below a folder, `e` a variable of the environment, `n` which of
    some names stand at the root, where they would hide an installed module.
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
        status = os.stat(os.path.join(root, subject))
        return f"{status.st_size}-{status.st_mtime_ns}"
    if kind == "l":
        names = [name for name in _names(os.path.join(root, subject)) if name != "__pycache__"]
        return _hash("\n".join(names))
    if kind == "t":
        return _hash("\n".join(_modules(os.path.join(root, subject))))
    if kind == "e":
        value = os.environ.get(subject)
        return "-" if value is None else _hash(value)
    if kind == "n":
        hidden = subject.split(" ")
        return "+".join(n for n in _names(root) if n.removesuffix(".py") in hidden) or "-"
    raise ValueError(kind)


def file_hash(path: str) -> str:
    """Return the hash of a file's content, `-` when there is no such file."""
    try:
        with open(path, "rb", buffering=0) as handle:
            return blake2b(handle.read(), digest_size=16).hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return "-"


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


def _modules(folder: str, prefix: str = "") -> "Iterator[str]":
    with os.scandir(folder) as entries:
        found = sorted(entries, key=_name)
    for entry in found:
        if entry.is_dir():
            if entry.name[0] not in "._":
                yield from _modules(entry.path, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".py"):
            yield prefix + entry.name


def _name(entry: "os.DirEntry[str]") -> str:
    return entry.name
