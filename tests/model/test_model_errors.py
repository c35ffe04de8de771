"""What a person sees of each mistake: programs in `errors/`, each beside the whole message, its place and its advice.

A new case is a new program; `pytest --snapshot-update` writes its `.out`, which is then read by a person.
"""

import re
from pathlib import Path

import programs
import pytest
from syrupy.assertion import SnapshotAssertion

ERRORS = Path(__file__).parent / "errors"
PROGRAMS = sorted(ERRORS.glob("*.py"))
MARKED_BY_VERSION = {"format_of_expression", "iterated_expression"}
"""Python 3.12 and 3.13 know other columns than 3.11 for what stands in an f-string or after `in`."""

pytestmark = pytest.mark.filterwarnings(r"ignore:\s*Can not relate snapshot")


class Output(programs.Twins):
    file_extension = "out"
    folder = "errors"


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_error(program: Path, snapshot: SnapshotAssertion) -> None:
    shown = programs.failure(program)
    if program.stem in MARKED_BY_VERSION:
        shown = re.sub(r"\| +\^+ ", "| ^^^ ", shown)
    assert shown == snapshot(name=program.stem, extension_class=Output)


def test_every_output_has_its_program() -> None:
    assert {path.stem for path in ERRORS.glob("*.out")} == {path.stem for path in PROGRAMS}
