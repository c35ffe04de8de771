"""The type checkers' view of the bindings: one sample that must pass, one whose every marked line must fail."""

import json
import os
import re
import subprocess
import sys

import pytest

SAMPLES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "typing")
ROOT = os.path.dirname(os.path.dirname(SAMPLES))
GOOD, BAD = (os.path.join(SAMPLES, name) for name in ("actions_good.py", "actions_bad.py"))


def tool(name: str) -> str:
    path = os.path.join(os.path.dirname(sys.executable), name)
    if not os.path.exists(path):
        pytest.skip(f"{name} is not installed")
    return path


def mypy_lines(tmp: str) -> list[tuple[str, int]]:
    command = [tool("mypy"), "--strict", "--cache-dir", tmp, "--python-version", "3.11", GOOD, BAD]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^(.+?):(\d+): error:", output, re.MULTILINE)
    return sorted({(os.path.basename(path), int(line)) for path, line in found})


def pyright_lines(tmp: str) -> list[tuple[str, int]]:
    config = os.path.join(tmp, "pyrightconfig.json")
    include = [os.path.relpath(path, tmp) for path in (GOOD, BAD)]
    settings = {"include": include, "typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": [ROOT]}
    with open(config, "w", encoding="utf-8") as file:
        json.dump(settings, file)
    command = [tool("pyright"), "--outputjson", "--pythonpath", sys.executable, "--project", config]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    errors = [each for each in json.loads(output)["generalDiagnostics"] if each["severity"] == "error"]
    return sorted({(os.path.basename(each["file"]), each["range"]["start"]["line"] + 1) for each in errors})


@pytest.mark.parametrize("find", [mypy_lines, pyright_lines], ids=["mypy", "pyright"])
def test_exactly_the_marked_lines_fail(find, tmp_path):
    with open(BAD, encoding="utf-8") as file:
        marked = [("actions_bad.py", number) for number, line in enumerate(file, 1) if line.endswith("# error\n")]
    assert find(str(tmp_path)) == marked
