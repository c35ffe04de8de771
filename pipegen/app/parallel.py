"""Work on many files at once, in forked processes, where that pays."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    Item = TypeVar("Item")
    Result = TypeVar("Result")

ENOUGH = 60_000
"""Bytes of input below which a second process costs more than it saves."""


def in_parallel(
    work: "Callable[[list[Item]], list[Result]]", items: "Sequence[Item]", sizes: "Sequence[int]"
) -> "list[Result]":
    """Return the result of each item, in order; `sizes` say how the work is to be shared out, `work` does a share.

    Results are handed over by pickle. Where a process cannot be forked, or one fails, the work is done here.
    """
    processes = min(_processors(), len(items))
    if processes < 2 or sum(sizes) < ENOUGH or sys.platform not in ("linux", "darwin"):
        return work(list(items))
    shares = _shares(sizes, processes)
    children = [_fork(work, items, share) for share in shares[1:]]
    results = _numbered(work, items, shares[0])
    for share, (child, reader) in zip(shares[1:], children, strict=True):
        theirs: dict[int, Result] | None = _results(child, reader)
        results.update(theirs if theirs is not None else _numbered(work, items, share))
    return [results[index] for index in range(len(items))]


def _numbered(
    work: "Callable[[list[Item]], list[Result]]", items: "Sequence[Item]", share: list[int]
) -> "dict[int, Result]":
    return dict(zip(share, work([items[index] for index in share]), strict=True))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shares(sizes: "Sequence[int]", count: int) -> list[list[int]]:
    """Deal out the items, the largest first, each to whom has least so far; a forked process counts as begun late."""
    shares: list[list[int]] = [[] for _ in range(count)]
    late = sum(sizes) // (8 * count)
    loads = [0, *[late] * (count - 1)]
    for index in sorted(range(len(sizes)), key=lambda each: -sizes[each]):
        least = loads.index(min(loads))
        shares[least].append(index)
        loads[least] += sizes[index] + 500
    return shares


def _fork(work: "Callable[[list[Item]], list[Result]]", items: "Sequence[Item]", share: list[int]) -> tuple[int, int]:
    """Start a process that does a share; return its id and the end of the pipe for its results, -1 if there is none."""
    from pickle import dumps  # late: few files need no second process

    try:
        reader, writer = os.pipe()
    except OSError:
        return -1, -1
    try:
        child = os.fork()
    except OSError:
        os.close(reader)
        os.close(writer)
        return -1, -1
    if child:
        os.close(writer)
        return child, reader
    code = 1
    try:
        os.close(reader)
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(dumps(_numbered(work, items, share)))
        code = 0
    finally:
        os._exit(code)  # before anything is said about an exception: it comes again where the share is done again


def _results(child: int, reader: int) -> "Any":
    """Return what a process made of its share, None where it failed or was killed."""
    if child < 0:
        return None
    from pickle import loads  # late: few files need no second process

    with os.fdopen(reader, "rb") as pipe:
        content = pipe.read()
    try:
        status = os.waitpid(child, 0)[1]
    except ChildProcessError:  # whoever started us ignores the end of processes, so that none can be waited for
        status = 0
    try:
        return loads(content) if status == 0 else None
    except Exception:  # half of an answer, which `loads` may refuse in many ways
        return None
