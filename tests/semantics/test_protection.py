"""Branch and tag policies of environments."""

from typing import Any

import pytest
from semantic_cases import table

from pipegen.semantics.protection import admits, fnmatch


@pytest.mark.parametrize("case", table("protection", "admits"))
def test_admits(case: dict[str, Any]) -> None:
    assert admits(case["policies"], case["ref"], case["event"], "main") is case["is"]


@pytest.mark.parametrize("case", table("protection", "fnmatch"))
def test_fnmatch(case: dict[str, Any]) -> None:
    assert fnmatch(case["pattern"], case["name"]) is case["is"]
