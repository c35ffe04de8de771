"""The independent judges: programs of others that know GitHub Actions. Each is asked once about all files."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from corpus import ROOT, File

HERE = Path(__file__).parent


class MissingError(Exception):
    """A judge is not installed; the text says what to install."""


class Complaint(NamedTuple):
    name: str
    line: int
    rule: str
    message: str


def program(name: str) -> str:
    """Return the path of a program, first of those installed beside this Python."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which(name, path=path)
    if found is None:
        raise MissingError(f"`{name}` is not installed (it comes with the dependency group dev)")
    return found


def node_modules() -> Path:
    """Return the folder with GitHub's own packages."""
    if shutil.which("node") is None:
        raise MissingError("node is not installed (20 or newer is needed)")
    for folder in (os.environ.get("PIPEGEN_NODE_MODULES"), str(ROOT / ".tools" / "node_modules")):
        if folder and (Path(folder) / "@actions" / "languageservice").is_dir():
            return Path(folder)
    raise MissingError("the npm packages of tests/oracles/package.json are not installed (`make test` does it)")


def ask(command: list[str], answers: tuple[int, ...], question: str | None = None) -> str:
    """Return what a judge says; a judge that fails in another way than by finding something fails the test."""
    done = subprocess.run(command, input=question, capture_output=True, text=True, check=False)
    assert done.returncode in answers, f"{command[0]} exits with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


def official(files: list[File]) -> Iterator[Complaint]:
    """GitHub's own parser and editor service."""
    names = {str(f.path): f.name for f in files}
    question = json.dumps([{"path": str(f.path), "root": str(f.root)} for f in files])
    out = ask(["node", "--no-warnings", str(HERE / "official.mjs"), str(node_modules())], (0,), question)
    for found in json.loads(out):
        yield Complaint(names[found["path"]], found["line"], found["rule"], found["message"])


def actionlint(files: list[File]) -> Iterator[Complaint]:
    """actionlint, with shellcheck for the scripts."""
    names = {str(f.path): f.name for f in files if f.kind == "workflow"}
    command = [program("actionlint"), "-no-color", "-shellcheck", program("shellcheck"), "-pyflakes", ""]
    out = ask([*command, "-format", "{{json .}}", *names], (0, 1))
    for found in json.loads(out) or []:
        path = os.path.abspath(found["filepath"])
        yield Complaint(names[path], found["line"], found["kind"], found["message"])


def schema(files: list[File]) -> Iterator[Complaint]:
    """The community's JSON schemas of workflows and actions."""
    for kind, name in (("workflow", "vendor.github-workflows"), ("action", "vendor.github-actions")):
        names = {str(f.path): f.name for f in files if f.kind == kind}
        if not names:
            continue
        command = [program("check-jsonschema"), "--builtin-schema", name, "--output-format", "json", *names]
        answer = json.loads(ask(command, (0, 1)))
        for found in answer.get("errors", []):
            yield Complaint(names[found["filename"]], 0, found["path"], found["message"])
        for found in answer.get("parse_errors", []):
            yield Complaint(names[found["filename"]], 0, "unreadable", found["message"])


def zizmor(files: list[File]) -> Iterator[Complaint]:
    """zizmor in its strictest mood, for what we hold up as an example."""
    names = {str(f.path): f.name for f in files if f.exemplary}
    if not names:
        return
    command = [program("zizmor"), "--offline", "--no-progress", "--no-config", "--strict-collection"]
    out = ask([*command, "--persona", "auditor", "--format", "json-v1", *names], (0, 10, 11, 12, 13, 14))
    for found in json.loads(out):
        places = found["locations"]
        place = next((p for p in places if p["symbolic"]["kind"] == "Primary"), places[0])
        path = next(iter(place["symbolic"]["key"].values()))["verbatim_path"]
        line = place["concrete"]["location"]["start_point"]["row"] + 1
        yield Complaint(names[path], line, found["ident"], found["desc"])


JUDGES: dict[str, Callable[[list[File]], Iterator[Complaint]]] = {
    "official": official,
    "actionlint": actionlint,
    "schema": schema,
    "zizmor": zizmor,
}
