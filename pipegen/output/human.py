"""Text for people: errors, findings and the files of a build or a check. Readable without colour."""

from pipegen.output.excerpt import Excerpt, of_site, of_span, shown_path
from pipegen.output.report import EDITED, KEEP, MISSING, ORPHAN, REMOVED, STALE, UNCHANGED, WRITTEN
from pipegen.output.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.errors import PipegenError
    from pipegen.finding import Finding
    from pipegen.output.report import FileReport, Report

_BOLD, _RED, _YELLOW, _GREEN, _CYAN, _DIM, _END = "1", "1;31", "1;33", "32", "36", "2", "\x1b[0m"
_SEVERITY = {"error": _RED, "warning": _YELLOW, "advice": _CYAN}
_STATE = {UNCHANGED: _DIM, WRITTEN: _GREEN, REMOVED: _YELLOW, STALE: _RED, EDITED: _RED, MISSING: _RED, ORPHAN: _RED}
_DIFF = {"+": _GREEN, "-": "31", "@": _CYAN}
_WIDTH = len(UNCHANGED)


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}{_END}" if colour and text else text


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
    head = _paint("error", _RED, colour) + _paint(f": {error.message}", _BOLD, colour)
    return _picture(head, excerpts, {"do": error.advice or ""}, colour)


def finding_text(finding: "Finding", root: str, texts: "Mapping[str, str]", colour: bool = False) -> str:
    """Return a finding with both its places, Python first: that is what the reader will edit."""
    excerpts: list[tuple[Excerpt, str]] = []
    if finding.site is not None:
        excerpts.append((of_site(root, finding.site.own()), "built here"))
    excerpts.append((of_span(root, finding.path, finding.span, texts), ""))
    head = _paint(f"{finding.severity}[{finding.rule}]", _SEVERITY[finding.severity], colour)
    head += _paint(f": {finding.message}", _BOLD, colour)
    return _picture(head, excerpts, {"do": finding.advice}, colour)


def _picture(head: str, excerpts: list[tuple[Excerpt, str]], notes: dict[str, str], colour: bool) -> str:
    width = max((len(str(e.line)) for e, _ in excerpts if e.text.strip()), default=2)
    lines = [head]
    for excerpt, note in excerpts:
        place, *rest = excerpt.lines(width, note)
        lines.append(_paint(place, _CYAN, colour))
        lines += rest[:1]
        lines += [_paint(mark, _RED, colour) for mark in rest[1:]]
    lines += [f"{'':>{width}} = {name}: {text}" for name, text in notes.items() if text]
    return "\n".join(lines) + "\n"


def report_text(report: "Report", colour: bool = False, diffs: bool = True) -> str:
    """Return every finding, every file with its state and diff, the escape hatches, and what was proved."""
    parts = [finding_text(f, report.root, report.texts, colour) + "\n" for f in report.findings]
    parts += [file_text(file, report.root, colour, diffs) for file in report.files]
    if report.hatches:
        parts.append(f"{count(len(report.hatches), 'escape hatch', 'escape hatches')}:\n")
    for hatch in report.hatches:
        place = "" if hatch.site is None else f" ({_place(report.root, hatch.site.own().path, hatch.site.own().line)})"
        parts.append(f"  {hatch.path}: {hatch.route}: {hatch.reason}{place}\n")
    if report.proofs:
        proved = ", ".join(count(n, noun.removesuffix("s"), noun) for noun, n in report.proofs.items() if n)
        parts.append(f"proved: valid for GitHub, and read back as it was meant ({proved})\n")
    return "".join(parts)


def file_text(file: "FileReport", root: str, colour: bool, diffs: bool) -> str:
    """Return the line of one file, and below it the diff and the place of a hand edit."""
    word = file.done or file.state
    line = f"{_paint(word.ljust(_WIDTH), _STATE[word], colour)}  {file.path}"
    if ":" in file.origin:  # a package built it; which version is what a reader of drift wants to know
        line += f"  from {file.origin}"
    if file.done == WRITTEN and file.state == EDITED:
        line += "  (an edit by hand was replaced)"
    if file.state == ORPHAN and file.edit:
        line += f"  (edited by hand; {KEEP})"
    line += "\n"
    if not diffs or file.diff is None:
        return line
    return line + painted_diff(file.diff, colour) + _edit_text(file, root, colour)


def painted_diff(diff: str, colour: bool) -> str:
    """Return a unified diff in colour."""
    if not colour:
        return diff
    return "".join(_paint(line, _DIFF.get(line[:1], ""), True) + "\n" for line in diff.splitlines())


def _edit_text(file: "FileReport", root: str, colour: bool) -> str:
    if file.site is None:
        return ""
    head = f"  {file.path}:{file.edit} was edited by hand; it comes from:"
    advice = "make the change there and run `pipegen build`, which replaces the edit"
    return _picture(head, [(of_site(root, file.site.own()), "built here")], {"do": advice}, colour)


def _place(root: str, path: str, line: int) -> str:
    return f"{shown_path(root, path)}:{line}"
