"""SARIF logs: valid, complete, and with fingerprints that stay when lines move.

No package that CI installs has OASIS's schema, so `sarif.schema.json` says in our own words what of it pipegen writes.
"""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pipegen.finding import ADVICE, ERROR, WARNING, Finding
from pipegen.output.sarif import findings_sarif
from pipegen.rules import catalog
from pipegen.source import Site, Span

SCHEMA = json.loads((Path(__file__).parent / "sarif.schema.json").read_text(encoding="utf-8"))


def finding(rule: str, severity: str, line: int = 3, **given: Any) -> Finding:
    path = given.pop("path", ".github/workflows/a.yml")
    return Finding(rule, severity, given.pop("message", "wrong"), path=path, span=Span(line, 5, line, 9), **given)


FINDINGS = [
    finding("unknown-key", ERROR, route=("jobs", "a", "step"), advice="write `steps`"),
    finding("missing-timeout", WARNING, 7, path="odd näme #1.yml", site=Site("/repo/pipelines/a.py", 12)),
    finding("redundant-need", ADVICE, 8, site=Site("/elsewhere/x.py", 2)),
    finding("script-injection", ERROR, 9),
]


def log(findings: list[Finding]) -> dict[str, Any]:
    document = json.loads(findings_sarif(findings, "/repo", catalog.rules(), "1.2.3"))
    jsonschema.validate(document, SCHEMA)
    return document["runs"][0]


def test_results() -> None:
    results = log(FINDINGS)["results"]
    assert [(each["ruleId"], each["level"]) for each in results] == [
        ("unknown-key", "error"),
        ("missing-timeout", "warning"),
        ("redundant-need", "note"),
        ("script-injection", "error"),
    ]
    assert results[0] == {
        "ruleId": "unknown-key",
        "ruleIndex": 3,
        "level": "error",
        "message": {"text": "wrong\nDo: write `steps`"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": ".github/workflows/a.yml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9},
                },
                "logicalLocations": [{"fullyQualifiedName": "jobs.a.step"}],
            }
        ],
        "partialFingerprints": {"primaryLocationLineHash": "3b47c9e151a8e972:1"},
    }


def test_places() -> None:
    """A path is a URI; the Python line that built a thing is a related place."""
    _, second, third, _ = log(FINDINGS)["results"]
    assert second["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "odd%20n%C3%A4me%20%231.yml"
    assert second["relatedLocations"] == [
        {
            "id": 1,
            "message": {"text": "built here"},
            "physicalLocation": {
                "artifactLocation": {"uri": "pipelines/a.py", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 12},
            },
        }
    ]
    place = third["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "file:///elsewhere/x.py"}


def test_rules() -> None:
    """The rules that were found, each where the results say, with text; those about security have a score."""
    run = log(FINDINGS)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [each.rule for each in FINDINGS]
    by_id = {rule["id"]: rule for rule in rules}
    assert by_id["unknown-key"]["help"]["markdown"] == catalog.rule("unknown-key").text
    assert by_id["unknown-key"]["name"] == "UnknownKey"
    assert by_id["redundant-need"]["properties"]["problem.severity"] == "recommendation"
    scores = {name: rule["properties"].get("security-severity") for name, rule in by_id.items()}
    assert scores == {
        "unknown-key": None,
        "missing-timeout": None,
        "redundant-need": None,
        "script-injection": "8.0",
    }


def fingerprints(findings: list[Finding]) -> list[str]:
    return [each["partialFingerprints"]["primaryLocationLineHash"] for each in log(findings)["results"]]


def test_fingerprints() -> None:
    """They stay when lines are added above, and tell apart what is there twice."""
    twice = [finding("unknown-key", ERROR, 3), finding("unknown-key", ERROR, 4)]
    moved = [finding("unknown-key", ERROR, 13), finding("unknown-key", ERROR, 40)]
    assert fingerprints(twice) == fingerprints(moved)
    assert len(set(fingerprints([*twice, finding("unknown-key", ERROR, 5, message="else")]))) == 3


@pytest.mark.parametrize("findings", [[], [finding("no-such-rule", ERROR, message="\udc80 broken", path="\udc80.yml")]])
def test_edges(findings: list[Finding]) -> None:
    run = log(findings)
    assert run["tool"]["driver"]["rules"] == []
    assert len(run["results"]) == len(findings)


def test_every_rule_can_be_described() -> None:
    findings = [finding(rule.name, rule.severity) for rule in catalog.rules()]
    assert len(log(findings)["tool"]["driver"]["rules"]) == len(findings)
