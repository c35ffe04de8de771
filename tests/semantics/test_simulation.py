"""What happens to jobs and steps, on cases that stand in data."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from pipegen.semantics.facts import Facts, Files
from pipegen.semantics.fault import CANCEL, FAIL, Fault
from pipegen.semantics.occasion import occasion
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "cases/simulation.yml").read_text(encoding="utf-8")
)


class Beside(Files):
    """The other files of a case, trees by path."""

    def __init__(self, trees: dict[str, Any]) -> None:
        self.trees = trees

    def facts(self, path: str) -> Facts | None:
        return facts_in(path, self.trees[path], self) if path in self.trees else None


def facts_in(path: str, content: dict[str, Any], files: Files) -> Facts:
    text = yaml.safe_dump(content, sort_keys=False)
    tree = read(text, path)
    assert isinstance(tree, Mapping)
    return Facts(path, text, tree, files)


def facts_of(case: dict[str, Any]) -> Facts:
    jobs = {}
    for id_, job in case["jobs"].items():
        steps = [
            {"run": "true", **step} if not step.keys() & {"wait", "cancel", "uses"} else step
            for step in job.get("steps", [{}])
        ]
        jobs[id_] = job if "uses" in job else {"runs-on": "ubuntu-latest", **job, "steps": steps}
    content = {"on": case.get("on", "push"), "env": case.get("env", {}), "jobs": jobs}
    return facts_in("case.yml", content, Beside(case.get("files", {})))


def faults(case: dict[str, Any]) -> list[Fault]:
    found = [(kind, name) for kind, key in ((FAIL, "fail"), (CANCEL, "cancel")) for name in case.get(key, [])]
    return [Fault(kind, name.partition(".")[0], name.partition(".")[2] or None) for kind, name in found]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_simulation(case: dict[str, Any]) -> None:
    facts = facts_of(case)
    scenario = occasion(
        facts.workflow,
        case.get("event", "push"),
        ref=case.get("ref", "refs/heads/main"),
        base=case.get("base", ""),
        fork=case.get("fork", False),
        payload=case.get("payload"),
    )
    run = facts.simulate(scenario, faults(case))
    assert {job.id: job.status for job in run.jobs.values()} == case["expect"]
    steps = {
        job.id: [step.status for step in job.steps] for job in run.jobs.values() if job.id in case.get("steps", {})
    }
    assert steps == case.get("steps", {})


CONCLUSIONS: list[tuple[dict[str, Any], list[str], str]] = [
    ({"A": {"if": "vars.X == '1'"}}, [], "unknown"),
    ({"A": {"if": "vars.X == '1'"}, "B": {}}, [], "success"),
    ({"A": {"if": "false"}}, [], "skipped"),
    ({"A": {"if": "false"}, "B": {"if": "vars.X == '1'"}}, [], "unknown"),
    ({"A": {"if": "vars.X == '1'", "steps": [{"run": "exit 1"}]}, "B": {}}, [], "unknown"),
    ({"A": {}, "B": {"if": "vars.X == '1'"}}, ["A"], "failure"),
]


@pytest.mark.parametrize(("jobs", "fail", "wanted"), CONCLUSIONS)
def test_conclusion(jobs: dict[str, Any], fail: list[str], wanted: str) -> None:
    case = {"jobs": jobs, "fail": fail}
    facts = facts_of(case)
    assert facts.simulate(occasion(facts.workflow, "push", ref="refs/heads/main"), faults(case)).conclusion == wanted


def test_a_run_whose_concurrency_has_no_group_is_refused() -> None:
    content = {
        "on": "push",
        "concurrency": "${{ github.head_ref }}",
        "jobs": {"a": {"runs-on": "x", "steps": [{"run": "x"}]}},
    }
    facts = facts_in("case.yml", content, Files())
    run = facts.simulate(occasion(facts.workflow, "push", ref="refs/heads/main"))
    reason = "GitHub refuses the run: `concurrency` comes out empty: ${{ github.head_ref }}"
    assert (run.conclusion, run.job("a").status, run.job("a").reason) == ("failure", "skipped", reason)
