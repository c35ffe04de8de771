"""`pipegen diff [--semantic]`: what the next build would change, as a diff or in words."""

from pipegen.app.check import report_on
from pipegen.app.compilation import compile_project
from pipegen.app.drift import read
from pipegen.app.semantic import compare
from pipegen.errors import ReadError
from pipegen.output.report import EDITED, MISSING, ORPHAN, STALE
from pipegen.yamlio.reader import read as read_yaml
from pipegen.yamlio.tree import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.compilation import Compilation
    from pipegen.output.report import FileReport, Report


def diff(root: str) -> "Report":
    """Return the report on the project, whose files carry their diffs; raises PipegenError."""
    return report_on(compile_project(root))


def changes_in_words(root: str) -> dict[str, list[str]]:
    """Return what the next build changes: path -> sentences, only for files that change; raises PipegenError."""
    compilation = compile_project(root)
    report = report_on(compilation)
    return {f.path: _words(compilation, f) for f in report.files if f.state in (STALE, EDITED, MISSING, ORPHAN)}


def _words(compilation: "Compilation", file: "FileReport") -> list[str]:
    if file.state == MISSING:
        return ["the file is new"]
    if file.state == ORPHAN:
        return ["the file goes away: its pipeline is gone"]
    try:
        old = plain(read_yaml(read(compilation.root, file.path) or "", file.path))
    except ReadError as error:
        return [f"the file on disk is not readable YAML: {error.message}"]
    new = plain(compilation.files[file.path].tree)
    return compare(old, new) or ["only comments, order or layout change"]
