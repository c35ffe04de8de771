"""Concurrency groups: who runs, who waits, who is cancelled."""

from typing import Any

import pytest
from semantic_cases import table

from pipegen.semantics.queue import Arrival, outcomes


def arrival(group: str, how: str = "") -> Arrival:
    return Arrival(group, "cancel" in how, "max" if "max" in how else "single")


@pytest.mark.parametrize("case", table("queue", "outcomes"))
def test_outcomes(case: dict[str, Any]) -> None:
    assert outcomes([arrival(*each) for each in case["arrivals"]]) == case["is"]


def test_a_hundred_wait() -> None:
    found = outcomes([arrival("g", "max")] * 103)
    assert found == ["running", *["pending"] * 100, "cancelled", "cancelled"]


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        (Arrival("g", True), None),
        (Arrival("g" * 400, queue="max"), None),
        (Arrival(""), "name of the concurrency group is empty, expected a text"),
        (Arrival("g" * 401), "name of the concurrency group has 401 characters, expected at most 400"),
        (
            Arrival("g", cancel_in_progress=True, queue="max"),
            "`queue: max` stands beside `cancel-in-progress: true`, expected one of them",
        ),
    ],
)
def test_problem(refused: Arrival, why: str | None) -> None:
    assert refused.problem() == why
