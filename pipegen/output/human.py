"""Text for people: errors, findings and the files of a build or a check. Readable without colour."""

from pipegen.output.colour import painted
from pipegen.output.excerpt import Excerpt, of_site, of_span, shown_path
from pipegen.output.plain import lines as visible_lines
from pipegen.output.plain import visible
from pipegen.output.report import EDITED, KEEP, MISSING, ORPHAN, REMOVED, STALE, UNCHANGED, WRITTEN
from pipegen.output.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.errors import PipegenError
    from pipegen.finding import Finding
    from pipegen.output.report import FileReport, Report

_BOLD, _RED, _YELLOW, _GREEN, _CYAN, _DIM = "1", "1;31", "1;33", "32", "36", "2"
_SEVERITY = {"error": _RED, "warning": _YELLOW, "advice": _CYAN}
_STATE = {UNCHANGED: _DIM, WRITTEN: _GREEN, REMOVED: _YELLOW, STALE: _RED, EDITED: _RED, MISSING: _RED, ORPHAN: _RED}
_DIFF = {"+": _GREEN, "-": "31", "@": _CYAN}
_WIDTH = len(UNCHANGED)


def error_text(error: "PipegenError", root: str, colour: bool = False) -> str:
    """Return why pipegen cannot go on: the message, the places, what to do."""
    excerpts: list[tuple[Excerpt, str]] = []
    if error.site is not None:
        excerpts.append((of_site(root, error.site), "here"))
        if error.site.via is not None:
            excerpts.insert(0, (of_site(root, error.site.via), "called here"))
    if error.path is not None and error.span is not None:
        excerpts.append((of_span(root, error.path, error.span, {}), ""))
    elif error.path is not None:
        excerpts.append((Excerpt(shown_path(root, error.path), 0), ""))
    head = painted("error", _RED, colour) + painted(f": {visible(error.message)}", _BOLD, colour)
    return _picture(head, excerpts, {"do": error.advice or ""}, colour)


def findings_text(
    findings: "Sequence[Finding]", root: str, texts: "Mapping[str, str]", colour: bool = False
) -> list[str]:
    """Return the text of each finding; below the first of each rule stands where to read more."""
    first = {finding.rule: index for index, finding in reversed(list(enumerate(findings)))}
    return [
        finding_text(finding, root, texts, colour, more=first[finding.rule] == index) + "\n"
        for index, finding in enumerate(findings)
    ]


def finding_text(
    finding: "Finding", root: str, texts: "Mapping[str, str]", colour: bool = False, *, more: bool = False
) -> str:
    """Return a finding with both its places, Python first: that is what the reader will edit.

    With `more` it says where to read about its rule.
    """
    excerpts: list[tuple[Excerpt, str]] = []
    if finding.site is not None:
        note = "stated here" if finding.rule == "ensure" else "built here"
        excerpts.append((of_site(root, finding.site.own()), note))
    excerpts.append((of_span(root, finding.path, finding.span, texts), ""))
    head = painted_severity(finding.severity, f"{finding.severity}[{finding.rule}]", colour)
    head += painted(f": {visible(finding.message)}", _BOLD, colour)
    notes = {"do": finding.advice, "more": f"pipegen explain {finding.rule}" if more else ""}
    return _picture(head, excerpts, notes, colour)


def painted_severity(severity: str, text: str, colour: bool) -> str:
    """Return a text in the colour of a severity."""
    return painted(text, _SEVERITY[severity], colour)


def _picture(head: str, excerpts: list[tuple[Excerpt, str]], notes: dict[str, str], colour: bool) -> str:
    width = max((len(str(e.line)) for e, _ in excerpts if e.text.strip()), default=2)
    lines = [head]
    for excerpt, note in excerpts:
        place, *rest = excerpt.lines(width, note)
        lines.append(painted(place, _CYAN, colour))
        lines += rest[:1]
        lines += [painted(mark, _RED, colour) for mark in rest[1:]]
    lines += [f"{'':>{width}} = {name}: {visible(text)}" for name, text in notes.items() if text]
    return "\n".join(lines) + "\n"


def report_text(report: "Report", colour: bool = False, diffs: bool = True, *, terminal: bool = False) -> str:
    """Return every finding, every file with its state and diff, the escape hatches, and what was proved.

    On a terminal diffs are shown such that nothing in them acts on it; elsewhere they are exact.
    """
    parts = findings_text(report.findings, report.root, report.texts, colour)
    parts += [file_text(file, report.root, colour, diffs, terminal) for file in report.files]
    if report.hatches:
        parts.append(f"{count(len(report.hatches), 'escape hatch', 'escape hatches')}:\n")
    for hatch in report.hatches:
        place = "" if hatch.site is None else f" ({_place(report.root, hatch.site.own().path, hatch.site.own().line)})"
        parts.append(f"  {visible(f'{hatch.path}: {hatch.route}: {hatch.reason}{place}')}\n")
    if report.proofs:
        proved = ", ".join(count(n, noun.removesuffix("s"), noun) for noun, n in report.proofs.items() if n)
        parts.append(f"proved: valid for GitHub, and read back as it was meant ({proved})\n")
    return "".join(parts)


def file_text(file: "FileReport", root: str, colour: bool, diffs: bool, terminal: bool) -> str:
    """Return the line of one file, and below it the diff and the place of a hand edit."""
    word = file.done or file.state
    line = f"{painted(word.ljust(_WIDTH), _STATE[word], colour)}  {visible(file.path)}"
    if ":" in file.origin:  # a package built it; which version is what a reader of drift wants to know
        line += f"  from {visible(file.origin)}"
    if file.done == WRITTEN and file.state == EDITED:
        line += "  (an edit by hand was replaced)"
    if file.state == ORPHAN and file.edit:
        line += f"  (edited by hand; {KEEP})"
    line += "\n"
    if not diffs or file.diff is None:
        return line
    return line + painted_diff(file.diff, colour, terminal) + _edit_text(file, root, colour)


def painted_diff(diff: str, colour: bool, terminal: bool = False) -> str:
    """Return a unified diff, in colour and for a terminal if wanted, else exact."""
    if colour or terminal:
        diff = visible_lines(diff)
    if not colour:
        return diff
    return "".join(painted(line, _DIFF.get(line[:1], ""), True) + "\n" for line in diff.splitlines())


def _edit_text(file: "FileReport", root: str, colour: bool) -> str:
    if file.site is None:
        return ""
    head = f"  {visible(file.path)}:{file.edit} was edited by hand; it comes from:"
    advice = "make the change there and run `pipegen build`, which replaces the edit"
    return _picture(head, [(of_site(root, file.site.own()), "built here")], {"do": advice}, colour)


def _place(root: str, path: str, line: int) -> str:
    return f"{shown_path(root, path)}:{line}"
