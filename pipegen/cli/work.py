"""`build` and `check` when there is work to do: from a request to an exit code."""

import gc
import os
import sys

from pipegen.app.root import find_root
from pipegen.cli.terminal import colour_on, message, out
from pipegen.output.tally import tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.cli.hot import Request
    from pipegen.output.report import Report

CLEAN, FOUND = 0, 1


def run_request(request: "Request") -> int:
    """Do the whole work of a build or check and return its exit code."""
    gc.disable()  # one short run that keeps nearly all it makes: collecting costs a third of it
    root = project_root(request.root)
    return _build(root, request) if request.command == "build" else _check(root, request)


def project_root(option: str | None) -> str:
    """Return the absolute root of the project: what `--root` says, else the nearest parent that holds one."""
    if option is not None:
        return os.path.realpath(option)
    root = find_root(os.getcwd())
    if root is None:
        from pipegen.errors import ProjectError  # late: only a failing run needs it

        raise ProjectError(
            "there is no project here: no folder from here upwards has `pipegen.toml`, `[tool.pipegen]` in "
            "`pyproject.toml`, or `pipelines/`",
            advice="run pipegen inside a project, or name one with `--root DIR`",
        )
    return root


def _build(root: str, request: "Request") -> int:
    from pipegen.app.build import build  # late: the quick answer needs none of this
    from pipegen.cli.progress import Progress
    from pipegen.output.human import report_text

    with Progress() as progress:
        built = build(root, progress)
    report = built.report
    if built.stopped:
        report.files.clear()
        report.hatches.clear()
        report.proofs.clear()
    out(report_text(report, colour_on(sys.stdout), diffs=False))
    if built.stopped:
        message("nothing was written: correct the errors first\n")
        return FOUND
    message(_tally(report) + request.took() + _nothing(report))
    if request.cached():
        from pipegen.app.cache import record

        record(built.compilation, report)
    return FOUND if report.findings else CLEAN


def _check(root: str, request: "Request") -> int:
    from pipegen.app.check import check  # late: the quick answer needs none of this

    report = check(root)
    out(_shown(report, request.format))
    message(_tally(report) + request.took() + _nothing(report))
    return CLEAN if report.clean() else FOUND


def _shown(report: "Report", form: str) -> str:
    if form == "json":
        from pipegen.output.json_ import report_json  # late: one format of three

        return report_json(report)
    if form == "github":
        from pipegen.output.github import report_annotations

        return report_annotations(report)
    from pipegen.output.human import report_text

    return report_text(report, colour_on(sys.stdout), terminal=sys.stdout.isatty())


def _tally(report: "Report") -> str:
    words = [file.done or file.state for file in report.files]
    return tally(words, len(report.findings))


def _nothing(report: "Report") -> str:
    """Return what to say when no pipeline was found: that is hardly what anybody meant."""
    return "" if report.texts else f"no pipeline was found in {', '.join(report.searched)}\n"
