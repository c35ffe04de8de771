"""The JSON documents of `cli.md`: others script against them, so keys are never renamed or dropped."""

import json

from pipegen.output.excerpt import shown_path
from pipegen.output.plain import in_json
from pipegen.source import route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.errors import PipegenError
    from pipegen.finding import Finding
    from pipegen.output.report import Report

VERSION = 1


def finding_object(finding: "Finding", root: str) -> dict[str, object]:
    """Return a finding as JSON holds it; `source` is the Python place, null for a hand-written file."""
    site = finding.site.own() if finding.site is not None else None
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "path": finding.path,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.span.end_line,
        "end_column": finding.span.end_column,
        "route": route_text(finding.route),
        "source": None if site is None else {"path": shown_path(root, site.path), "line": site.line},
        "advice": finding.advice,
        "fix": finding.fix,
    }


def findings_json(findings: "Sequence[Finding]", files: int, root: str) -> str:
    """Return the document of `lint --format json`; `files` is how many were looked at."""
    return _text({"version": VERSION, "files": files, "findings": [finding_object(f, root) for f in findings]})


def report_json(report: "Report") -> str:
    """Return the document of `check --format json`."""
    return _text(
        {
            "version": VERSION,
            "clean": report.clean(),
            "files": [{"path": f.path, "state": f.state, "diff": f.diff} for f in report.files],
            "findings": [finding_object(f, report.root) for f in report.findings],
        }
    )


def error_json(error: "PipegenError", root: str) -> str:
    """Return the document that stands for any other when pipegen cannot go on; places that are not known are null."""
    path, line = error.path, error.span.line if error.span is not None else None
    if error.site is not None:
        own = error.site.own()
        path, line = own.path, own.line
    shown = None if path is None else shown_path(root, path)
    problem = {"message": error.message, "path": shown, "line": line, "advice": error.advice or ""}
    return _text({"version": VERSION, "error": problem})


def _text(document: dict[str, object]) -> str:
    return in_json(json.dumps(document, indent=2, ensure_ascii=False)) + "\n"
