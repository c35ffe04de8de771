"""Programs of the tests: runs a file of pipelines, compiles what it declares, words what it raises."""

from pathlib import Path

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from pipegen.app.failure import failed
from pipegen.compile.compiler import Compiled, Declared, compile_all, names_subject
from pipegen.errors import PipegenError
from pipegen.output.human import error_text, finding_text


def load(path: Path) -> dict[str, object]:
    """Return the names that a program defines."""
    names: dict[str, object] = {"__name__": path.stem, "__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return names


def declared(path: Path) -> list[Declared]:
    """Return the pipelines and composite actions of a program, as a project under `pipelines/` would have them."""
    subjects = {id(value): value for value in load(path).values() if names_subject(value)}
    return [Declared(value, f"pipelines/{path.name}") for value in subjects.values()]


def compiled(path: Path) -> list[Compiled]:
    """Return the files of a program, sorted by path."""
    return compile_all(declared(path))


def failure(path: Path) -> str:
    """Return what a person sees of the error that a program ends in, or of what is found in its files."""
    try:
        files = compiled(path)
        texts = {each.path: each.text for each in files}
        found = [finding_text(finding, str(path.parent), texts) for each in files for finding in each.findings]
    except PipegenError as error:
        return error_text(error, str(path.parent))
    except Exception as error:
        return error_text(failed(error, str(path.parent)), str(path.parent))
    assert found, f"{path.name} compiles, but should not"
    return "\n".join(found)


class Twins(SingleFileSnapshotExtension):
    """Snapshots that stand beside what they belong to: one real file for each, named by the test."""

    _write_mode = WriteMode.TEXT
    folder = ""

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """Return the name that the test gives."""
        return str(index)

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """Return the folder of the test, or one in it."""
        return str(Path(test_location.filepath).parent / cls.folder)
