"""The plugin of pytest: fixtures only, and whatever they need is loaded when a test asks for one.

pytest loads this module in every project whose environment has pipegen.
"""

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from pipegen.testing.project import Project


@pytest.fixture(scope="session")
def pipegen_project(request: pytest.FixtureRequest) -> "Project":
    """Everything that the pipelines of the project at the root of the tests make, compiled once."""
    from pipegen.testing.plainly import PLAINLY
    from pipegen.testing.project import Project

    __tracebackhide__ = True
    with PLAINLY:
        return Project(str(request.config.rootpath))


@pytest.fixture
def workflow_snapshot(request: pytest.FixtureRequest) -> "SnapshotAssertion":
    """Syrupy's `snapshot` for a Pipeline or the text of a workflow, kept as a real `.yml` file."""
    if not request.config.pluginmanager.hasplugin("syrupy"):
        pytest.fail("workflow_snapshot needs syrupy: pip install 'pipegen[testing]'", pytrace=False)
    from pipegen.testing.snapshot import WorkflowSnapshot

    snapshot: SnapshotAssertion = request.getfixturevalue("snapshot")
    return snapshot.use_extension(WorkflowSnapshot)
