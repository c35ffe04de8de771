"""The simulator against act, which really runs the steps: random workflows, run on this machine without containers.

`PIPEGEN_ACT_WORKFLOWS=300 pytest tests/oracles/test_act.py -s` asks about as many workflows as one has time for.
"""

import os
from pathlib import Path

import pytest
from act_agreement import Agreement, compare
from act_differs import DIFFERENCES, Difference
from act_runs import EVENTS, find_act, run, run_all, write
from act_workflows import drawn
from judges import MissingError

COUNT = int(os.environ.get("PIPEGEN_ACT_WORKFLOWS", "25"))
TOGETHER = 50
"""Workflows in one folder."""


@pytest.fixture(scope="session")
def act() -> str:
    """act is built with Go, which is not everywhere: only PIPEGEN_REQUIRE_ACT makes its absence a failure."""
    try:
        return find_act()
    except MissingError as missing:
        if os.environ.get("PIPEGEN_REQUIRE_ACT"):
            pytest.fail(f"{missing}, and PIPEGEN_REQUIRE_ACT is set", pytrace=False)
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def agreement(act: str, tmp_path_factory: pytest.TempPathFactory) -> Agreement:
    found = Agreement()
    repositories = drawn(COUNT)
    for start in range(0, COUNT, TOGETHER):
        folder = tmp_path_factory.mktemp("act")
        some = repositories[start : start + TOGETHER]
        write(folder / "repository", some)
        for event in EVENTS:
            runs = run_all(act, folder / "repository", event, folder / "home", some)
            for each in some:
                compare(found, folder / "repository", each, event, runs.get(each.name))
    print(found.table())
    return found


def test_nothing_new_differs(agreement: Agreement) -> None:
    assert [tuple(each) for each in agreement.new] == []


def test_enough_was_compared(agreement: Agreement) -> None:
    counts = agreement.counts
    assert counts["triggers"] == COUNT * len(EVENTS)
    assert {kind: counts[f"{kind} agreeing"] >= least * COUNT for kind, least in LEAST.items()} == dict.fromkeys(
        LEAST, True
    )


LEAST = {"triggers": 5, "jobs": 3, "results": 2, "steps": 8, "matrices": 0.2, "orders": 0.4, "step orders": 3}
"""What must agree at least, for each workflow."""


def test_only_outputs_are_unknown(agreement: Agreement) -> None:
    """What a script writes to its outputs is the only thing here that the simulator cannot know."""
    assert [place for where, place in agreement.unknown if ".outputs." not in where.facts.text] == []


def test_known_differences_are_few(agreement: Agreement) -> None:
    assert len(agreement.disagreements) <= 0.1 * sum(agreement.counts[kind] for kind in LEAST)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda each: each.name)
def test_known_difference_is_still_there(difference: Difference, act: str, tmp_path: Path) -> None:
    repository = difference.repository()
    write(tmp_path / "repository", [repository])
    runs = run(act, tmp_path / "repository", repository.path, EVENTS[0], tmp_path / "home")
    found = Agreement()
    compare(found, tmp_path / "repository", repository, EVENTS[0], runs[repository.name])
    assert {each.reason for each in found.disagreements} == {difference.name}
