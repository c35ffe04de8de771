"""`pipegen build`: compile, verify, write what changed, remove own files whose pipeline is gone."""

from pipegen.app.check import report_on
from pipegen.app.compilation import compile_project
from pipegen.app.writing import locked, write_all
from pipegen.errors import ProjectError
from pipegen.finding import ERROR
from pipegen.output.report import KEEP, ORPHAN, REMOVED, UNCHANGED, WRITTEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.compilation import Compilation
    from pipegen.app.project import Progress
    from pipegen.output.report import Report


class Built:
    """What a build did: `report` on every file, `stopped` when errors were found and so nothing was written."""

    __slots__ = ("compilation", "report", "stopped")

    def __init__(self, compilation: "Compilation", report: "Report", stopped: bool) -> None:
        self.compilation = compilation
        self.report = report
        self.stopped = stopped


def build(root: str, progress: "Progress | None" = None) -> Built:
    """Build the project at `root` (absolute), all files or none; raises PipegenError."""
    compilation = compile_project(root, progress) if progress else compile_project(root)
    with locked(root):  # what is on disk is looked at inside: another build may just have written it
        report = report_on(compilation)
        if any(f.severity == ERROR for f in report.findings):
            return Built(compilation, report, stopped=True)
        _write(compilation, report)
    return Built(compilation, report, stopped=False)


def _write(compilation: "Compilation", report: "Report") -> None:
    changes: dict[str, str | None] = {}
    for file in report.files:
        if file.state == ORPHAN and file.edit:
            raise ProjectError(
                f"`{file.path}` has no pipeline any more ({file.origin}), but was edited by hand",
                path=file.path,
                advice=KEEP,
            )
        if file.state != UNCHANGED:
            changes[file.path] = compilation.files[file.path].text if file.state != ORPHAN else None
    write_all(compilation.root, changes)
    for file in report.files:
        file.done = UNCHANGED if file.state == UNCHANGED else REMOVED if file.state == ORPHAN else WRITTEN
