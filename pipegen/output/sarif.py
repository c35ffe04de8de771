"""Findings as SARIF 2.1.0, which GitHub's code scanning and editors read.

Sources: the OASIS standard; GitHub's page "SARIF support for code scanning" for what it shows and wants
(`help.markdown`, `security-severity`, `problem.severity`, `partialFingerprints`, at most 5,000 results shown of
25,000).
"""

import json

from pipegen.digest import digest
from pipegen.output.excerpt import shown_path
from pipegen.output.plain import in_json
from pipegen.source import route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Protocol

    from pipegen.finding import Finding

    class Described(Protocol):
        """What a rule says about itself."""

        name: str

        @property
        def severity(self) -> str:
            """How bad what it finds is."""
            ...

        @property
        def group(self) -> str:
            """The group that it stands in."""
            ...

        @property
        def text(self) -> str:
            """The text for people."""
            ...

        @property
        def summary(self) -> str:
            """The first sentence of the text."""
            ...


SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
PAGE = "https://github.com/pipegen/pipegen"
_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
_PROBLEMS = {"error": "error", "warning": "warning", "advice": "recommendation"}
_SECURITY = {"error": "8.0", "warning": "5.0", "advice": "2.0"}
"""The score by which GitHub sorts alerts about security: from 7.0 on high, from 4.0 on medium, below low."""
_ROOT = "%SRCROOT%"

Json = dict[str, object]


def findings_sarif(findings: "Sequence[Finding]", root: str, rules: "Iterable[Described]", version: str) -> str:
    """Return the log of a lint: one run of pipegen with one result a finding; `rules` describe those that were run."""
    found = {finding.rule for finding in findings}
    described = [rule for rule in rules if rule.name in found]
    numbers = {rule.name: number for number, rule in enumerate(described)}
    driver: Json = {
        "name": "pipegen",
        "version": version,
        "informationUri": PAGE,
        "rules": [_rule(rule) for rule in described],
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "the folder of the project or repository"}}},
        "results": _results(findings, root, numbers),
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return in_json(json.dumps(log, indent=2, ensure_ascii=False)) + "\n"


def _rule(rule: "Described") -> Json:
    properties: Json = {
        "tags": [rule.group],
        "precision": "very-high" if rule.severity == "error" else "high",
        "problem.severity": _PROBLEMS[rule.severity],
    }
    if rule.group == "security":
        properties["security-severity"] = _SECURITY[rule.severity]
    return {
        "id": rule.name,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": rule.text, "markdown": rule.text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": properties,
    }


def _results(findings: "Sequence[Finding]", root: str, numbers: dict[str, int]) -> list[Json]:
    """Return the results; findings of a rule in one file that say the same are told apart by their number."""
    seen: dict[str, int] = {}  # the hash has no line in it, so that lines above may come and go
    results: list[Json] = []
    for finding in findings:
        said = "\0".join((finding.rule, finding.path, route_text(finding.route), finding.message))
        told = digest(said.encode(errors="backslashreplace").decode())[:16]
        seen[told] = seen.get(told, 0) + 1
        results.append(_result(finding, root, numbers, f"{told}:{seen[told]}"))
    return results


def _result(finding: "Finding", root: str, numbers: dict[str, int], fingerprint: str) -> Json:
    span = finding.span
    region: Json = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    place: Json = {"physicalLocation": {"artifactLocation": _artifact(finding.path), "region": region}}
    if finding.route:
        place["logicalLocations"] = [{"fullyQualifiedName": route_text(finding.route)}]
    result: Json = {
        "ruleId": finding.rule,
        **({"ruleIndex": numbers[finding.rule]} if finding.rule in numbers else {}),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message + (f"\nDo: {finding.advice}" if finding.advice else "")},
        "locations": [place],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }
    if finding.site is not None:
        site = finding.site.own()
        artifact = {"artifactLocation": _artifact(shown_path(root, site.path)), "region": {"startLine": site.line}}
        result["relatedLocations"] = [{"id": 1, "message": {"text": "built here"}, "physicalLocation": artifact}]
    return result


def _artifact(path: str) -> Json:
    """Return where a file is: below the root, or as an absolute path."""
    if path.startswith("/"):
        return {"uri": f"file://{_quoted(path)}"}
    return {"uri": _quoted(path), "uriBaseId": _ROOT}


def _quoted(path: str) -> str:
    """Return a path as a URI has it: all but plain characters as the bytes of their UTF-8."""
    plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/+@"
    raw = path.encode(errors="surrogateescape")
    return "".join(chr(byte) if chr(byte) in plain else f"%{byte:02X}" for byte in raw)
