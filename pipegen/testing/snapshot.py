"""Snapshots of workflows for syrupy: each a real `.yml` file, which other tools and reviewers can read."""

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from pipegen.model.pipeline import Pipeline
from pipegen.testing.subject import Compilation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syrupy.types import SerializableData, SerializedData


class WorkflowSnapshot(SingleFileSnapshotExtension):
    """Keeps a workflow, given as a Pipeline or as text, in a file of its own: `assert ci == workflow_snapshot`."""

    _write_mode = WriteMode.TEXT
    file_extension = "yml"
    _file_extension = "yml"  # how syrupy 4 calls it

    def serialize(self, data: "SerializableData", **_: object) -> "SerializedData":
        """Return the text of a workflow."""
        return Compilation(data).text_of(data) if isinstance(data, Pipeline) else str(data)
