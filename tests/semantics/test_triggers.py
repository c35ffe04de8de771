"""Which events start a workflow, and which filter says no."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from pipegen.semantics.occasion import occasion
from pipegen.semantics.triggers import verdict
from pipegen.workflow.views import Workflow
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases/triggers.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_trigger(case: dict[str, Any]) -> None:
    tree = read(yaml.safe_dump({"on": case["on"]}), "x.yml")
    assert isinstance(tree, Mapping)
    workflow = Workflow(tree)
    options = {key: value for key, value in case.items() if key not in ("on", "event", "runs", "why")}
    event = case.get("event", "push")
    found = verdict(
        workflow, occasion(workflow, event, **{"ref": "refs/heads/main" if event == "push" else "", **options})
    )
    assert (found.holds, found.reason) == (case["runs"], case.get("why", ""))
