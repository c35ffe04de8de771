"""Work shared out to forked processes comes back whole, whatever becomes of them."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from pipegen.app import parallel
from pipegen.app.parallel import ENOUGH, in_parallel

ITEMS = list(range(20))
HERE = os.getpid()
Work = Callable[[list[int]], list[int]]

pytestmark = pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="processes are forked only there")


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 2)


def doubled(items: list[int]) -> list[int]:
    return [2 * item for item in items]


def killed(items: list[int]) -> list[int]:
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return doubled(items)


def raises(items: list[int]) -> list[int]:
    if os.getpid() != HERE:
        raise RuntimeError("in the child")
    return doubled(items)


def ends(items: list[int]) -> list[int]:
    if os.getpid() != HERE:
        sys.exit("in the child")
    return doubled(items)


def unpicklable(items: list[int]) -> list[int]:
    return doubled(items) if os.getpid() == HERE else [lambda: 1 for _ in items]  # type: ignore[misc]


def half(items: list[int]) -> list[int]:
    if os.getpid() != HERE:
        os.write(max(int(name) for name in os.listdir("/proc/self/fd") if is_pipe(name)), b"\x80\x04half")
        os._exit(0)
    return doubled(items)


def is_pipe(name: str) -> bool:
    try:
        return os.readlink(f"/proc/self/fd/{name}").startswith("pipe:")
    except OSError:
        return False


def shared(work: Work) -> list[int]:
    return in_parallel(work, ITEMS, [ENOUGH] * len(ITEMS))


@pytest.mark.parametrize("work", [doubled, killed, raises, ends, unpicklable], ids=lambda work: work.__name__)
def test_results(work: Work, capfd: pytest.CaptureFixture[str]) -> None:
    """What a child fails at is done here, and nothing is said about it."""
    assert shared(work) == doubled(ITEMS)
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="finds the pipe in /proc")
def test_half_an_answer() -> None:
    assert shared(half) == doubled(ITEMS)


def test_only_its_own_children_are_waited_for() -> None:
    """A child that somebody else started, and that ends first, stays theirs."""
    other = subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"])
    os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and is not collected
    assert shared(doubled) == doubled(ITEMS)
    assert other.wait() == 7


def test_nobody_can_be_waited_for() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert shared(doubled) == doubled(ITEMS)
        assert shared(killed) == doubled(ITEMS)
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_an_error_of_the_work_itself_comes_once(capfd: pytest.CaptureFixture[str]) -> None:
    def broken(items: list[int]) -> list[int]:
        raise RuntimeError(f"cannot do {len(items)}")

    with pytest.raises(RuntimeError, match="cannot do"):
        shared(broken)
    assert capfd.readouterr() == ("", "")


def test_no_process_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError("no more")

    monkeypatch.setattr(os, "fork", refuse)
    before = len(os.listdir("/dev/fd"))
    assert shared(doubled) == doubled(ITEMS)
    assert len(os.listdir("/dev/fd")) == before
