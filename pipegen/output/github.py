"""Annotations: lines that a GitHub runner shows beside the code of a pull request."""

from pipegen.output.excerpt import shown_path
from pipegen.output.plain import visible, within
from pipegen.output.report import EDITED, KEEP, MISSING, ORPHAN, STALE, UNCHANGED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.errors import PipegenError
    from pipegen.finding import Finding
    from pipegen.output.report import FileReport, Report

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}
_STATES = {
    STALE: "`{path}` is older than its pipeline; run `pipegen build`",
    EDITED: "`{path}` was edited by hand; change {origin} and run `pipegen build`",
    MISSING: "`{path}` was not built; run `pipegen build`",
    ORPHAN: "`{path}` has no pipeline any more; run `pipegen build`, which removes it",
}


def report_annotations(report: "Report") -> str:
    """Return one annotation for each finding and each file that is not as its pipeline says."""
    lines = [_finding(f, report.root) for f in report.findings]
    lines += [_file(f, report.root) for f in report.files if f.state != UNCHANGED]
    return "".join(line + "\n" for line in lines)


def findings_annotations(findings: "Sequence[Finding]", root: str) -> str:
    """Return one annotation for each finding."""
    return "".join(_finding(f, root) + "\n" for f in findings)


def error_annotation(error: "PipegenError", root: str) -> str:
    """Return the annotation for what stopped pipegen, at the place that the reader can edit."""
    place: dict[str, str | int] = {}
    if error.site is not None:
        own = error.site.own()
        place = {"file": shown_path(root, own.path), "line": own.line}
    elif error.path is not None:
        place = {"file": shown_path(root, error.path)}
        if error.span is not None:
            place["line"] = error.span.line
    message = visible(error.message) + (f"\ndo: {visible(error.advice)}" if error.advice else "")
    return command("error", message, title="pipegen", **place) + "\n"


def _finding(finding: "Finding", root: str) -> str:
    message = visible(finding.message)
    if finding.site is not None:
        site = finding.site.own()
        message += f"\nbuilt at {visible(shown_path(root, site.path))}:{site.line}"
    if finding.advice:
        message += f"\ndo: {visible(finding.advice)}"
    span = finding.span
    place: dict[str, str | int] = {
        "file": finding.path,
        "line": span.line,
        "endLine": span.end_line,
        "col": span.column,
    }
    if span.line == span.end_line:  # GitHub takes columns only for a single line
        place["endColumn"] = span.end_column
    else:
        del place["col"]
    return command(_COMMANDS[finding.severity], message, title=f"pipegen: {finding.rule}", **place)


def _file(file: "FileReport", root: str) -> str:
    message = _STATES[file.state].format(path=visible(file.path), origin=visible(file.origin))
    if file.state == ORPHAN and file.edit:
        message = f"`{visible(file.path)}` has no pipeline any more, but was edited by hand; {KEEP}"
    place: dict[str, str | int] = {"file": file.path}
    if file.edit:
        place["line"] = file.edit
    if file.site is not None:
        site = file.site.own()
        message += f"\nthat line is built at {visible(shown_path(root, site.path))}:{site.line}"
    return command("error", message, title=f"pipegen: {file.state}", **place)


def command(name: str, message: str, **properties: str | int) -> str:
    """Return a workflow command, escaped as `@actions/core` does it; other controls become visible."""
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    return within(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
