"""What is said of each claim: programs in `claims/`, each beside what a person sees of its claims.

A new case is a new program; `pytest --snapshot-update` writes its `.out`, which is then read by a person.
"""

from pathlib import Path

import programs
import pytest
from syrupy.assertion import SnapshotAssertion

from pipegen.output.human import finding_text
from pipegen.semantics.facts import Facts, Files
from pipegen.verify.claims import claim_findings

CLAIMS = Path(__file__).parent / "claims"
PROGRAMS = sorted(CLAIMS.glob("*.py"))

pytestmark = pytest.mark.filterwarnings(r"ignore:\s*Can not relate snapshot")


class Output(programs.Twins):
    file_extension = "out"
    folder = "claims"


class Beside(Files):
    """The other files of a program."""

    def __init__(self) -> None:
        self.known: dict[str, Facts] = {}

    def facts(self, path: str) -> Facts | None:
        return self.known.get(path)


def said(program: Path) -> str:
    files, beside = programs.compiled(program), Beside()
    for each in files:
        beside.known[each.path] = Facts(each.path, each.text, each.tree, beside)
    texts = {each.path: each.text for each in files}
    shown = ""
    for each in files:
        assert each.findings == []
        for finding in claim_findings(each, beside.known[each.path]):
            shown += finding_text(finding, str(program.parent), texts) + "\n"
        shown += (
            f"{each.path}: {each.proofs.get('claims', 0)} of {len(each.claims)} claims are proven\n"
            if each.claims
            else ""
        )
    return shown


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_claims(program: Path, snapshot: SnapshotAssertion) -> None:
    assert said(program) == snapshot(name=program.stem, extension_class=Output)


def test_every_output_has_its_program() -> None:
    assert {path.stem for path in CLAIMS.glob("*.out")} == {path.stem for path in PROGRAMS}
