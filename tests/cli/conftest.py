"""Projects for the whole-program tests."""

from pathlib import Path

import pytest
from scratch_project import CI, Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one pipeline that was not built yet."""
    found = Project(tmp_path)
    found.write("pipelines/ci.py", CI)
    return found


@pytest.fixture
def built(project: Project) -> Project:
    """A project that was built."""
    assert project.run("build").code == 0
    return project
