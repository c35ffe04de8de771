"""Fresh environments and repositories, as a stranger has them: nothing but what pip installs from wheels."""

import os
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest


class Repository:
    """A folder with files and an environment of its own, whose programs are run in it."""

    def __init__(self, folder: Path, wheels: Path, files: dict[str, str]) -> None:
        self.folder = folder
        self.wheels = wheels
        self.environment = folder.with_name(folder.name + "-env")
        venv.create(self.environment, with_pip=False)
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def install(self, *packages: str) -> None:
        """Install into the environment, from the wheels alone."""
        pip = [sys.executable, "-m", "pip", "--python", str(self.environment / "bin" / "python")]
        command = [*pip, "install", "--quiet", "--no-index", "--find-links", str(self.wheels), *packages]
        environment = {k: v for k, v in os.environ.items() if k != "PIP_FIND_LINKS"}
        subprocess.run(command, check=True, capture_output=True, env=environment)

    def run(self, *words: str) -> tuple[int, str]:
        """Return the exit code and the standard output of a program of the environment."""
        program = self.environment / "bin" / words[0]
        done = subprocess.run([program, *words[1:]], cwd=self.folder, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + (done.stderr if done.returncode > 1 else "")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> Callable[..., Repository]:
    """Returns a function that makes a repository with these files and these packages installed."""

    def make(name: str, files: dict[str, str], *packages: str) -> Repository:
        made = Repository(tmp_path_factory.mktemp("repositories") / name, wheels, files)
        made.install(*packages)
        return made

    return make
