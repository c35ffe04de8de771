"""Whole-process times of pipegen against bare Python, two generators and two linters, as medians and ratios.

    python benchmarks/bench.py [ROUNDS]

Every program is run once in each round, one after the other, so that a busy machine slows all of them alike. Before a
cold build everything that the last one left in the project is deleted: output, cache, compiled pipelines. `wall` is
what a person waits, `cpu` what the processor did; the ratios that the targets name are of wall times.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import workflows

HERE = Path(__file__).parent
PYTHON = sys.executable
PIPEGEN = str(Path(PYTHON).with_name("pipegen"))
ZIZMOR = str(Path(PYTHON).with_name("zizmor"))
ACTIONLINT = str(Path(PYTHON).with_name("actionlint"))
SMALL, LARGE = 2, 1000
# A large build takes about a second with some of the rivals, so it is run in every fifth round.
SELDOM = 5


class Program(NamedTuple):
    name: str
    command: list[str]
    folder: Path
    prepare: Callable[[], None]
    seldom: bool = False
    code: int = 0


class Cost(NamedTuple):
    """Seconds."""

    wall: float
    cpu: float


class Target(NamedTuple):
    """`program` may take at most `most` times as long as `other`; an `aim` is wished for, not promised."""

    program: str
    most: float
    other: str
    aim: bool = False


TARGETS = (
    Target("pipegen check, unchanged", 2.5, "python -c pass"),
    Target(f"pipegen build, {SMALL} jobs", 1.5, f"yamloom, {SMALL} jobs"),
    Target(f"pipegen build, {SMALL} jobs", 0.5, f"ghagen, {SMALL} jobs"),
    Target(f"pipegen build, {LARGE} jobs", 0.25, f"ghagen, {LARGE} jobs"),
    Target(f"pipegen build, {LARGE} jobs", 1.0, f"yamloom, {LARGE} jobs", aim=True),
    Target("pipegen lint, 100 workflows", 1.0, "zizmor, 100 workflows"),
    Target("pipegen lint, 100 unchanged", 0.2, "zizmor, 100 workflows"),
    Target("pipegen lint, 100 workflows", 1.0, "actionlint, 100 workflows", aim=True),
)


def programs(top: Path) -> list[Program]:
    kept = project(top / "kept", SMALL)
    found = [
        Program("python -c pass", [PYTHON, "-c", "pass"], top, nothing),
        Program("pipegen check, unchanged", [PIPEGEN, "check"], kept, nothing),
        Program("pipegen check --no-cache, unchanged", [PIPEGEN, "check", "--no-cache"], kept, nothing),
    ]
    for count in (SMALL, LARGE):
        fresh = project(top / f"fresh-{count}", count)
        seldom = count == LARGE
        found += [
            Program(f"pipegen build, {count} jobs", [PIPEGEN, "build"], fresh, lambda f=fresh: clean(f), seldom),
            rival("yamloom", count, top / f"yamloom-{count}", "ci.yml", seldom),
            rival("ghagen", count, top / f"ghagen-{count}", ".", seldom),
        ]
    return found + linters(top / "linted", top / "again")


def linters(folder: Path, again: Path) -> list[Program]:
    """All linters find something, and so exit with a code of their own."""
    for each in (folder, again):
        workflows.write(each)
    place = str(folder / ".github" / "workflows")
    zizmor = [ZIZMOR, "--offline", "--persona", "regular", "--no-progress", place]
    actionlint = [ACTIONLINT, "-shellcheck=", "-pyflakes="]
    return [
        Program("pipegen lint, 100 workflows", [PIPEGEN, "lint", "--no-cache"], folder, nothing, code=1),
        Program("pipegen lint, 100 unchanged", [PIPEGEN, "lint"], again, nothing, code=1),
        Program("zizmor, 100 workflows", zizmor, folder, nothing, code=14),
        Program("actionlint, 100 workflows", actionlint, folder, nothing, code=1),
    ]


def project(folder: Path, count: int) -> Path:
    """Make a project with that many jobs, built once: so compiled code and cache are there where they may be."""
    (folder / "pipelines").mkdir(parents=True)
    text = (HERE / "project.py").read_text(encoding="utf-8")
    (folder / "pipelines" / "ci.py").write_text(text.replace("COUNT = 2", f"COUNT = {count}"), encoding="utf-8")
    time.sleep(0.1)  # a cache does not trust a file that is as young as itself
    subprocess.run([PIPEGEN, "build"], cwd=folder, check=True, capture_output=True)
    return folder


def rival(name: str, count: int, folder: Path, output: str, seldom: bool) -> Program:
    folder.mkdir()
    command = [PYTHON, str(HERE / f"rival_{name}.py"), str(count), output]
    return Program(f"{name}, {count} jobs", command, folder, lambda: clean(folder), seldom)


def nothing() -> None:
    pass


def clean(folder: Path) -> None:
    """Delete what a build leaves behind."""
    for name in (".github", ".pipegen_cache", "pipelines/__pycache__"):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "ci.yml").unlink(missing_ok=True)


def run(program: Program) -> Cost:
    program.prepare()
    os.chdir(program.folder)
    silent = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
    started = time.perf_counter()
    child = os.posix_spawn(program.command[0], program.command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != program.code:
        subprocess.run(program.command, check=True)  # shows why
        raise SystemExit(f"{program.name} ended with {os.waitstatus_to_exitcode(status)}, expected {program.code}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def measure(chosen: list[Program], rounds: int) -> dict[str, Cost]:
    costs: dict[str, list[Cost]] = {program.name: [] for program in chosen}
    for number in range(rounds):
        for program in chosen:
            if not program.seldom or number % SELDOM == 0:
                costs[program.name].append(run(program))
    return {name: median(found) for name, found in costs.items()}


def median(costs: list[Cost]) -> Cost:
    return Cost(statistics.median(c.wall for c in costs), statistics.median(c.cpu for c in costs))


def show(medians: dict[str, Cost], rounds: int) -> None:
    """Print the times and the targets."""
    bare = medians["python -c pass"]
    print(f"medians of {rounds} rounds, the large builds of {-(-rounds // SELDOM)}; x bare: times `python -c pass`")
    print(f"{'':<38}{'wall ms':>9}{'cpu ms':>9}{'x bare':>8}")
    for name, cost in medians.items():
        print(f"{name:<38}{cost.wall * 1e3:>9.1f}{cost.cpu * 1e3:>9.1f}{cost.wall / bare.wall:>8.2f}")
    print(f"\n{'':<50}{'wall':>7}{'cpu':>7}{'target':>9}")
    for target in TARGETS:
        one, other = medians[target.program], medians[target.other]
        ratio = one.wall / other.wall
        verdict = "met" if ratio <= target.most else "not reached" if target.aim else "missed"
        label = f"{target.program} / {target.other}"
        print(f"{label:<50}{ratio:>7.2f}{one.cpu / other.cpu:>7.2f}{f'<= {target.most:g}':>9}  {verdict}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    os.environ.pop("CI", None)  # there a check does the whole work
    with tempfile.TemporaryDirectory() as name:
        chosen = programs(Path(name))
        measure(chosen, 1)  # compiled code and disk caches as in daily use
        medians = measure(chosen, rounds)
        os.chdir(HERE)
    show(medians, rounds)


if __name__ == "__main__":
    main()
