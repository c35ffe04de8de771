"""Programs and what they become: `<name>.py` beside `<name>.yml`, or `<name>.<id>.yml` where it becomes several files.

A new case is a new program; `pytest --snapshot-update` writes its files, which are then read by a person.
"""

from pathlib import Path

import programs
import pytest
from syrupy.assertion import SnapshotAssertion

from pipegen.compile.compiler import Compiled

HERE = Path(__file__).parent
pytestmark = pytest.mark.filterwarnings(r"ignore:\s*Can not relate snapshot")

PROGRAMS = sorted(path for path in HERE.glob("*.py") if not path.name.startswith("test_"))


class Yaml(programs.Twins):
    file_extension = "yml"


def name_of(program: Path, each: Compiled, *, alone: bool) -> str:
    if alone:
        return program.stem
    path = Path(each.path)
    return f"{program.stem}.{path.parent.name if path.stem == 'action' else path.stem}"


def names(program: Path) -> dict[str, Compiled]:
    files = programs.compiled(program)
    return {name_of(program, each, alone=len(files) == 1): each for each in files}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_golden(program: Path, snapshot: SnapshotAssertion) -> None:
    for name, each in names(program).items():
        assert each.text == snapshot(name=name, extension_class=Yaml)
        assert each.findings == []


def test_every_file_has_its_program() -> None:
    expected = {f"{name}.yml" for program in PROGRAMS for name in names(program)}
    assert {path.name for path in HERE.glob("*.yml")} == expected
