"""The wheel as others get it: what is in it, and that it works far from this checkout."""

import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Repository

ROOT = Path(__file__).parent.parent.parent
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

PIPELINE = """\
from pipegen import Job, Pipeline, Push, actions, run

test = Job("test", steps=[actions.checkout(), run("make test", name="Test")])
ci = Pipeline("ci", on=Push(branches=["main"]), jobs=[test])
"""


@pytest.fixture(scope="session")
def user(repository: "Callable[..., Repository]") -> "Repository":
    return repository("user", {"pipelines/ci.py": PIPELINE}, "pipegen")


def shipped(folder: str) -> set[str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}


def test_wheel_holds_the_package_and_its_data(wheels: Path) -> None:
    (wheel,) = wheels.glob("pipegen-*.whl")
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    data = {f"pipegen/{name}" for folder in ("templates", "schemas") for name in shipped(folder)}
    assert held == shipped("pipegen") | data
    assert "pipegen/py.typed" in held


def test_version(user: "Repository") -> None:
    assert user.run("pipegen", "--version") == (0, f"pipegen {VERSION}\n")


def test_build_writes_once_and_check_agrees(user: "Repository") -> None:
    proved = "proved: valid for GitHub, and read back as it was meant (1 file, 1 job, 2 steps, 1 expression)\n"
    path = ".github/workflows/ci.yml"
    assert user.run("pipegen", "build") == (0, f"written    {path}\n{proved}")
    text = user.read(path)
    assert user.run("pipegen", "build") == (0, f"unchanged  {path}\n{proved}")
    assert user.run("pipegen", "check") == (0, f"unchanged  {path}\n{proved}")
    assert user.read(path) == text


def test_data_is_found_where_it_is_installed(user: "Repository") -> None:
    code = "from pipegen import resources; print(len(resources.read('schemas', 'workflow.schema.json')))"
    expected = len((ROOT / "schemas" / "workflow.schema.json").read_text(encoding="utf-8"))
    assert user.run("python", "-c", code) == (0, f"{expected}\n")
