"""Where a project begins."""

from pathlib import Path

import pytest

from pipegen.app.root import find_root

CASES = {
    "pipegen.toml": ({"pipegen.toml": ""}, True),
    "table": ({"pyproject.toml": "[project]\n[tool.pipegen]\n"}, True),
    "table below": ({"pyproject.toml": "  [tool.pipegen.parameters]\n"}, True),
    "array of tables": ({"pyproject.toml": "[[tool.pipegen.targets]]\n"}, True),
    "comment": ({"pyproject.toml": "# [tool.pipegen]\n"}, False),
    "other table": ({"pyproject.toml": "[tool.ruff]\n"}, False),
    "pipelines": ({"pipelines/x.py": ""}, True),
    "pipelines is a file": ({"pipelines": ""}, False),
}


@pytest.mark.parametrize("case", CASES)
def test_root(tmp_path: Path, case: str) -> None:
    files, found = CASES[case]
    (tmp_path / "outer/pipelines").mkdir(parents=True)
    project = tmp_path / "outer/project"
    for name, text in files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)
    (project / "deep/er").mkdir(parents=True)
    assert find_root(str(project / "deep/er")) == str(project if found else tmp_path / "outer")


def test_no_root(tmp_path: Path) -> None:
    assert find_root(str(tmp_path)) is None
