"""The page about the rules is what their texts make of it."""

from pages import ROOT

from pipegen.app.rule_page import rule_page


def test_rules_page_is_current() -> None:
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == rule_page(), "it is behind, run: make rules"
