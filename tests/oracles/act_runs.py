"""Runs workflows with act on this machine, without containers and network, and reads what it did."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from act_workflows import Repository
from corpus import ROOT
from judges import MissingError

SUCCESS, FAILURE, SKIPPED = "success", "failure", "skipped"
FLAGS = ("--json", "-v", "--no-cache-server", "--action-offline-mode", "--pull=false", "--container-daemon-socket", "-")


class Event(NamedTuple):
    """One event: what act is told of it, and what the simulator is."""

    label: str
    name: str
    payload: dict[str, Any]
    given: dict[str, Any]


PULL = {"number": 7, "base": {"ref": "main"}, "head": {"ref": "topic", "repo": {"fork": False}}}
INPUTS = {"flag": "true", "word": "two", "kind": "one"}
EVENTS = (
    Event("branch", "push", {"ref": "refs/heads/main"}, {"ref": "refs/heads/main"}),
    Event("tag", "push", {"ref": "refs/tags/v1"}, {"ref": "refs/tags/v1"}),
    Event(
        "pull",
        "pull_request",
        {"action": "opened", "number": 7, "pull_request": PULL},
        {"action": "opened", "base": "main", "head": "topic", "payload": {"number": 7}},
    ),
    Event("asked", "workflow_dispatch", {"ref": "refs/heads/main", "inputs": INPUTS},
          {"ref": "refs/heads/main", "inputs": INPUTS}),
    Event("default", "workflow_dispatch", {"ref": "refs/heads/main", "inputs":
          {"flag": "false", "word": "one", "kind": "two"}}, {"ref": "refs/heads/main"}),
)  # fmt: skip


class ActLeg:
    """One leg of a job: the result of each step by its id or index, in order, and the lines of the log it took."""

    def __init__(self) -> None:
        self.steps: dict[str, str] = {}
        self.result = ""
        self.first = self.last = -1


class ActJob:
    """One job by its full name (`call/inner`); `legs` by their matrix as JSON."""

    def __init__(self) -> None:
        self.legs: dict[str, ActLeg] = {}

    @property
    def result(self) -> str:
        results = {leg.result for leg in self.legs.values()}
        return next((each for each in (FAILURE, SUCCESS, SKIPPED) if each in results), "")


class ActRun:
    """What act did with one workflow."""

    def __init__(self) -> None:
        self.jobs: dict[str, ActJob] = {}


def find_act() -> str:
    """Return the path of act; raises MissingError."""
    path = os.pathsep.join([str(ROOT / ".tools" / "bin"), os.environ.get("PATH", "")])
    found = shutil.which(os.environ.get("PIPEGEN_ACT") or "act", path=path)
    if found is None:
        raise MissingError("`act` is not installed (`make test` does it where there is Go; or set PIPEGEN_ACT)")
    return found


def write(folder: Path, repositories: list[Repository]) -> None:
    """Write repositories into one folder, which becomes a git repository with one commit."""
    for path, tree in [each for repository in repositories for each in repository.files.items()]:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text_of(tree), encoding="utf-8")
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "all"]):
        subprocess.run(["git", *words], cwd=folder, check=True)


def text_of(tree: dict[str, Any]) -> str:
    class Plain(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    return yaml.dump(tree, Dumper=Plain, sort_keys=False, width=1000)


def run_all(act: str, folder: Path, event: Event, cache: Path, repositories: list[Repository]) -> dict[str, ActRun]:
    """Let act run what an event starts, as many as can be at a time; return what it did by the repository's name."""
    together = [each for each in repositories if not each.alone]
    listed = folder / "together"
    listed.mkdir(exist_ok=True)
    for each in together:
        shutil.copyfile(folder / each.path, listed / f"{each.name}.yml")
    runs = run(act, folder, "together", event, cache) if together else {}
    for each in repositories:
        if each.alone:
            runs |= run(act, folder, each.path, event, cache)
    return runs


def run(act: str, folder: Path, path: str, event: Event, cache: Path) -> dict[str, ActRun]:
    """Let act run the workflows at a path of a folder that an event starts."""
    cache.mkdir(exist_ok=True)
    payload = cache / f"{event.label}.json"
    payload.write_text(json.dumps(event.payload), encoding="utf-8")
    command = [act, event.name, "-e", str(payload), "-W", path, "-P", "ubuntu-latest=-self-hosted", *FLAGS]
    env = {**os.environ, "HOME": str(cache), "XDG_CACHE_HOME": str(cache), "XDG_CONFIG_HOME": str(cache)}
    done = subprocess.run(
        command, cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    (cache / f"{event.label}-{path.rpartition('/')[2]}.jsonl").write_text(done.stdout, encoding="utf-8")
    if "Could not find any stages to run" in done.stderr:
        return {}
    wrong = [line for line in done.stderr.splitlines() if line.startswith("Error: ") and not line.endswith(" failed")]
    assert done.returncode in (0, 1) and not wrong, f"act {event.label} exits with {done.returncode}: {wrong}"
    return read(done.stdout)


CALLED = "-called"
LEG = re.compile(r"-\d+$")


def read(log: str) -> dict[str, ActRun]:
    """Read the log of one run of act."""
    runs: dict[str, ActRun] = {}
    for number, line in enumerate(log.splitlines()):
        said = json.loads(line)
        if "job" not in said:
            continue
        workflow, *names = [LEG.sub("", part.strip()) for part in said["job"].split("/")]
        if names[0].endswith(CALLED):  # then the first is the job that calls
            workflow, names = names[0].removesuffix(CALLED), [workflow, *names[1:]]
        name = "/".join(names)
        job = runs.setdefault(workflow, ActRun()).jobs.setdefault(name, ActJob())
        leg = job.legs.setdefault(json.dumps(said.get("matrix") or {}, sort_keys=True), ActLeg())
        note(leg, said, number)
    return runs


def note(leg: ActLeg, said: dict[str, Any], number: int) -> None:
    leg.first = number if leg.first < 0 and said.get("msg", "").startswith("\u2b50 Run Set up job") else leg.first
    leg.last = number
    if "jobResult" in said:
        leg.result = said["jobResult"]
    elif "stepResult" in said and said.get("stage") == "Main":
        leg.steps[".".join(said["stepID"])] = said["stepResult"]
