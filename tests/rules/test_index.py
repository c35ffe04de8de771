"""The index of the rules is what the rules themselves say."""

from pathlib import Path

from pipegen.rules import catalog, index


def test_index_is_current() -> None:
    assert Path(index.__file__).read_text(encoding="utf-8") == catalog.index_text(), "it is behind, run: make rules"


def test_a_rule_finds_something_itself_or_is_reported() -> None:
    for rule in catalog.rules():
        assert not (rule.row.reported and rule.row.found), rule.name
        assert rule.is_run or rule.group in ("generated", "syntax"), rule.name
