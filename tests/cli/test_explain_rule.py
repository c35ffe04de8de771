"""`explain` of rules: their text for people, the table of all, what is no rule."""

from pathlib import Path

import pytest
from scratch_project import Project

from pipegen.app.explain_rule import rules_table
from pipegen.rules import catalog

IGNORED = """\
warning[ignored-filter] (group structure)

A filter at an event that does not have it: GitHub passes over it, and the workflow runs for all.

`create`, `delete`, `workflow_dispatch` and most other events know no `branches`, `tags` or `paths`. GitHub accepts the
file and ignores the filter, so a release that was to run for tags runs for every new branch as well, and a form that
was to be for `main` can be sent from any branch. Ask for it in the `if` of the jobs.

wrong:
    on:
      create:
        tags: ['v*']  # <-
    jobs:
      release:
        runs-on: ubuntu-latest
        steps:
          - run: make release

right:
    on:
      create:
    jobs:
      release:
        if: startsWith(github.ref, 'refs/tags/v')
        runs-on: ubuntu-latest
        steps:
          - run: make release
--- stderr
--- exit 0
"""


@pytest.fixture
def nowhere(tmp_path: Path) -> Project:
    """A folder without any project: rules are explained everywhere."""
    return Project(tmp_path)


def test_rule(nowhere: Project) -> None:
    assert str(nowhere.run("explain", "ignored-filter")) == IGNORED


def test_nearest_name(nowhere: Project) -> None:
    assert str(nowhere.run("explain", "unkown-key")) == (
        "--- stderr\nerror: there is no rule `unkown-key`\n   = do: did you mean `unknown-key`?\n--- exit 2\n"
    )
    assert str(nowhere.run("explain", "xyz")) == (
        "--- stderr\nerror: there is no rule `xyz`\n   = do: `pipegen explain` lists all\n--- exit 2\n"
    )


def test_a_file_is_no_rule(nowhere: Project) -> None:
    outcome = nowhere.run("explain", "ci.yml")
    assert (outcome.code, outcome.err.partition(":")[0]) == (2, "error")
    assert "there is no project here" in outcome.err


def test_table(nowhere: Project) -> None:
    """Every rule once, below its group, errors first."""
    table = nowhere.run("explain").out
    assert table == rules_table()
    rows = [line.split()[:2] for line in table.split("\n") if line.startswith("  ")]
    assert sorted(name for name, _ in rows) == catalog.names()
    assert dict(rows) == {rule.name: rule.severity for rule in catalog.rules()}
    assert "\x1b" not in table and "\x1b[1;31merror" in rules_table(colour=True)


def test_more_is_said_once_for_each_rule(nowhere: Project) -> None:
    job = "    runs-on: ubuntu-latest\n    step: []\n    steps: []\n"
    nowhere.write("a.yml", f"on: push\npermissions: {{}}\njobs:\n  a:\n{job}  b:\n{job}  c:\n{job}    needs: d\n")
    out = nowhere.run("lint", "a.yml", "--select", "unknown-key,unknown-need").out
    notes = [
        line.strip() for line in out.split("\n") if line.startswith(("error", " ")) and ("[" in line or "=" in line)
    ]
    assert [
        line.partition(":")[0] if line.startswith("error") else line for line in notes if "step: []" not in line
    ] == [
        "error[unknown-key]",
        "= more: pipegen explain unknown-key",
        "error[unknown-key]",
        "error[unknown-key]",
        "error[unknown-need]",
        "= more: pipegen explain unknown-need",
    ]
