"""A project in a temporary folder, and the whole program run in it; shared by the tests of this folder."""

import os
import re
import subprocess
import sys
from pathlib import Path

CI = """\
from pipegen import Job, Pipeline, Push, run

build = Job("build", steps=[run("npm ci"), run("npm run build")])
test = Job("test", needs=[build], steps=[run("npm test", name="Test")])
ci = Pipeline("ci", name="CI", on=[Push(branches=["main"])], jobs=[build, test])
"""
YML = ".github/workflows/ci.yml"


class Outcome:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    def __str__(self) -> str:
        return f"{self.out}--- stderr\n{self.err}--- exit {self.code}\n"


class Project:
    """A project folder. `run` returns what the program said, with durations as `(T ms)`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.env = {k: v for k, v in os.environ.items() if k not in ("CI", "NO_COLOR", "FORCE_COLOR")}
        self.env["COLUMNS"] = "100"  # the width of help

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        os.utime(file, ns=(10**18, 10**18 + len(text)))  # older than any build, so that the build can be recorded
        return file

    def read(self, path: str = YML) -> str:
        return (self.root / path).read_bytes().decode()

    def edit(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert old in text
        self.write(path, text.replace(old, new))

    def start(self, *arguments: str, cwd: str = ".", **env: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "pipegen", *arguments]
        return subprocess.Popen(
            command,
            cwd=self.root / cwd,
            env={**self.env, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, *arguments: str, cwd: str = ".", **env: str) -> Outcome:
        process = self.start(*arguments, cwd=cwd, **env)
        out, err = (re.sub(r"\(\d+ ms\)", "(T ms)", part.decode()) for part in process.communicate(timeout=60))
        return Outcome(process.returncode, out, err)

    def files(self) -> list[str]:
        """Every file but the pipelines and what Python and the cache keep."""
        found = (p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.is_file())
        return sorted(p for p in found if not p.startswith(".pipegen_cache/") and not p.endswith((".py", ".pyc")))
