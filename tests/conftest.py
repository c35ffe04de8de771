"""What every test shares: an environment of its own, and the word for a tool that is not there."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parent.parent
# What a machine sets for its own sake must not change what a test sees.
FOREIGN = ("CI", "GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "PYTHONPATH", "PIP_REQUIRE_VIRTUALENV")
# Suites with dear session fixtures run in one worker each, so that these happen once; and first, for they last longest.
TOGETHER = {"packaging": "install", "precommit": "install", "oracles": "oracles", "docs": "docs"}


def pytest_configure() -> None:
    for name in [n for n in os.environ if n in FOREIGN or n.startswith("GIT_")]:
        del os.environ[name]
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull, COLUMNS="100")
    for role in ("AUTHOR", "COMMITTER"):
        os.environ[f"GIT_{role}_NAME"] = "Tester"
        os.environ[f"GIT_{role}_EMAIL"] = "tester@example.com"


def together(nodeid: str) -> str:
    """Return the suite that a test stays with, "" when it may run in any worker."""
    return TOGETHER.get(nodeid.split("/")[1], "")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not together(item.nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Hands out whole files, or whole suites; pytest-xdist's own way to say so does not work with every pytest."""
    from xdist.scheduler import LoadScopeScheduling

    class Suites(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return together(nodeid) or nodeid.split("::")[0]

    config.option.loadscopereorder = False
    return Suites(config, log)


@pytest.fixture(scope="session")
def unavailable() -> Callable[[str], NoReturn]:
    """Skips for want of a tool; fails instead where PIPEGEN_REQUIRE_ORACLES says that nothing may be skipped."""

    def stop(reason: str) -> NoReturn:
        if os.environ.get("PIPEGEN_REQUIRE_ORACLES"):
            pytest.fail(f"{reason}, and PIPEGEN_REQUIRE_ORACLES is set", pytrace=False)
        pytest.skip(reason)

    return stop


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory, unavailable: Callable[[str], NoReturn]) -> Path:
    """Returns a folder with the wheel of this checkout and of everything it needs, to run and to be built."""
    folder = tmp_path_factory.mktemp("wheels")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--wheel-dir", str(folder)]
    done = subprocess.run([*pip, str(ROOT), "hatchling"], capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or [done.stderr.strip()]
        unavailable(f"pip cannot build or fetch packages here ({lines[-1]})")
    return folder
