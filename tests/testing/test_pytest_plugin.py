"""The plugin inside pytest: fixtures, snapshots, tracebacks, and what it costs a project that does not use it."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PIPELINE = Path(__file__).with_name("delivery.py").read_text(encoding="utf-8")
FIXTURES = """
from delivery import delivery
from pipegen.testing import assert_runs, simulate

def test_project(pipegen_project):
    assert sorted(pipegen_project.files) == [".github/workflows/called.yml", ".github/workflows/delivery.yml"]
    assert [f.rule for f in pipegen_project.findings if f.severity == "error"] == []
    assert_runs(simulate(pipegen_project.workflow("delivery.yml"), "pull_request"), "review/inner.Check up")

def test_once(pipegen_project):
    assert repr(pipegen_project).endswith("2 files)")

def test_snapshot(workflow_snapshot):
    assert delivery == workflow_snapshot
"""
FAILING = """
from delivery import delivery
from pipegen.testing import assert_runs, simulate

def test_fails():
    assert_runs(simulate(delivery, "push", ref="develop"), "tests")

def test_misspelt():
    simulate(delivery, "push", fail=["deploi"])
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\npythonpath = ["pipelines"]\n')
    (pytester.mkdir("pipelines") / "delivery.py").write_text(PIPELINE, encoding="utf-8")
    return pytester


def test_fixtures(project: pytest.Pytester) -> None:
    project.makepyfile(test_it=FIXTURES)
    project.runpytest_subprocess("--snapshot-update").assert_outcomes(passed=3)
    project.runpytest_subprocess().assert_outcomes(passed=3)
    kept = project.path / "__snapshots__/test_it/test_snapshot.yml"
    assert "jobs:\n  tests:\n" in kept.read_text(encoding="utf-8")
    pipeline = project.path / "pipelines/delivery.py"
    pipeline.write_text(PIPELINE.replace("make e2e", "make end-to-end"), encoding="utf-8")
    result = project.runpytest_subprocess("-vv")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["E *-*run: make e2e", "E *+*run: make end-to-end"])


def test_failures_show_the_line_of_the_test(project: pytest.Pytester) -> None:
    project.makepyfile(test_it=FAILING)
    result = project.runpytest_subprocess("--tb=short", "-q")
    result.assert_outcomes(failed=2)
    shown = [line for line in result.outlines if line.startswith(("test_it.py", "E ", "    "))]
    assert [line.rstrip() for line in shown] == [
        "test_it.py:5: in test_fails",
        '    assert_runs(simulate(delivery, "push", ref="develop"), "tests")',
        "E   AssertionError: job `tests` does not run: push admits only branch main, not branch `develop`",
        "E",
        "E   push to branch `develop`: the workflow does not start: push admits only branch main, not branch `develop`",
        "test_it.py:8: in test_misspelt",
        '    simulate(delivery, "push", fail=["deploi"])',
        "E   pipegen.errors.ProjectError: there is no job `deploi`",
        "E      = do: did you mean `deploy`?",
    ]


def test_a_project_without_pipelines(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(pipegen_project): pass")
    result = pytester.runpytest_subprocess("-q")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(
        ["E*ProjectError: `*` belongs to no project; expected `pipelines/` or a configuration*"]
    )


def test_snapshots_without_syrupy(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(workflow_snapshot): pass")
    result = pytester.runpytest_subprocess("-q", "-p", "no:syrupy")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["workflow_snapshot needs syrupy: pip install 'pipegen[[]testing[]]'"])


def test_the_plugin_is_light() -> None:
    code = (
        "import pytest, sys; old = set(sys.modules); import pipegen.testing.plugin as _; new = set(sys.modules) - old"
    )
    code += "; print(*sorted(new))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["pipegen", "pipegen.testing", "pipegen.testing.plugin"]
