"""Reads the case tables of this folder."""

import json
from pathlib import Path
from typing import Any

CASES = Path(__file__).parent / "cases"


def load(name: str) -> Any:
    return json.loads((CASES / name).read_text(encoding="utf-8"))


def table(name: str) -> list[Any]:
    """Return the cases of one table as pytest parameters, each named for the text it is about."""
    import pytest

    return [pytest.param(case, id=str(next(iter(case.values())))[:60]) for case in load(name)]
