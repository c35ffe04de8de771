"""What type checkers say of samples: nothing of `good_*.py`; in `bad_*.py` an error at each marked line and no other.

A mark names what mypy and what pyright call the error: `# error: call-arg, reportCallIssue`; `-` where one is blind.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent
SAMPLES = sorted([*HERE.glob("good_*.py"), *HERE.glob("bad_*.py")])
CHECKERS = ["mypy", "pyright"]

Errors = dict[tuple[str, int], set[str]]
"""Names of errors by file and line."""


def checked(checker: str) -> Errors:
    options = {
        "mypy": ["--config-file=", "--strict", "--python-version=3.11", "--no-error-summary", "--hide-error-context"],
        "pyright": ["--outputjson", "--pythonpath", sys.executable],
    }[checker]
    command = [sys.executable, "-m", checker, *options, *(path.name for path in SAMPLES)]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return of_mypy(done.stdout) if checker == "mypy" else of_pyright(done.stdout)


def of_mypy(text: str) -> Errors:
    errors: Errors = {}
    for file, line, name in re.findall(r"^(\S+?):(\d+): error: .*\[([a-z-]+)\]$", text, re.MULTILINE):
        errors.setdefault((file, int(line)), set()).add(name)
    return errors


def of_pyright(text: str) -> Errors:
    errors: Errors = {}
    for each in json.loads(text)["generalDiagnostics"]:
        place = Path(each["file"]).name, each["range"]["start"]["line"] + 1
        errors.setdefault(place, set()).add(each.get("rule", "syntax"))
    return errors


def marked(index: int) -> dict[tuple[str, int], str]:
    """Return what one checker must find: the first or the second name of each mark."""
    found: dict[tuple[str, int], str] = {}
    for path in SAMPLES:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            mark = re.search(r"  # error: (\S+), (\S+)$", line)
            if mark and mark[index + 1] != "-":
                found[path.name, number] = mark[index + 1]
    return found


@pytest.fixture(scope="module", params=CHECKERS)
def checker(request: pytest.FixtureRequest, unavailable: Callable[[str], NoReturn]) -> str:
    name: str = request.param
    if find_spec(name) is None:
        unavailable(f"{name} is not installed")
    return name


def test_samples(checker: str) -> None:
    wanted = marked(CHECKERS.index(checker))
    errors = checked(checker)
    first = {place: name if name in errors.get(place, ()) else str(errors.get(place)) for place, name in wanted.items()}
    assert first == wanted
    assert sorted(set(errors) - set(wanted)) == []


def test_there_are_both_kinds_of_samples() -> None:
    assert {path.name.split("_")[0] for path in SAMPLES} == {"good", "bad"}
    assert {file for file, _ in marked(0)} == {path.name for path in SAMPLES if path.name.startswith("bad")}
