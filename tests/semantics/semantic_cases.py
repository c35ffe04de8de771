"""Reads the case tables of this folder."""

import json
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"


def table(name: str, part: str) -> list[Any]:
    """Return one list of cases of a file as pytest parameters, each named for all it is given."""
    cases = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))[part]
    return [pytest.param(case, id=json.dumps([v for k, v in case.items() if k != "is"])[1:80]) for case in cases]
