"""Compares what is on disk with what the pipelines make."""

import os

from pipegen.app.fast import generated
from pipegen.compile.header import inspect
from pipegen.errors import ProjectError
from pipegen.output.report import EDITED, MISSING, ORPHAN, STALE, UNCHANGED, FileReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.compilation import Compilation
    from pipegen.compile.compiler import Compiled


def states(compilation: "Compilation") -> list[FileReport]:
    """Return the state of every file, also of those whose pipeline is gone; raises ProjectError for a foreign file.

    Line ends do not count: git may have checked the files out with its own.
    """
    root = compilation.root
    reports = [_state(root, path, compiled) for path, compiled in compilation.files.items()]
    for output in compilation.outputs():
        for path in generated(root, output):
            if path not in compilation.files:
                reports += _orphan(root, path)
    return sorted(reports, key=lambda r: r.path)


def read(root: str, path: str) -> str | None:
    """Return the text of a file below the root with `\\n` as line end, None when there is none."""
    full = os.path.join(root, path)
    try:
        with open(full, "rb") as handle:
            content = handle.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise ProjectError(
            f"`{path}` is a folder; a generated file belongs there", path=path, advice="move it away"
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ProjectError(f"`{path}` cannot be read: {reason}", path=path) from None
    return content.decode("utf-8", errors="replace").replace("\r\n", "\n")


def _state(root: str, path: str, compiled: "Compiled") -> FileReport:
    text = read(root, path)
    if text == compiled.text:
        return FileReport(path, UNCHANGED, compiled.origin)
    if text is None:
        return FileReport(path, MISSING, compiled.origin, built=compiled.text)
    header = inspect(text)
    if header is None:
        raise ProjectError(
            f"`{path}` was not made by pipegen, but {compiled.origin} makes a file of that name",
            site=compiled.tree.site,
            path=path,
            advice="delete or rename the file, or rename the pipeline",
        )
    report = FileReport(path, STALE if header.intact else EDITED, compiled.origin, text, compiled.text)
    if not header.intact:
        _find_edit(report, text, compiled)
    return report


def _find_edit(report: FileReport, text: str, compiled: "Compiled") -> None:
    """Note the first line that a hand changed, and the Python place of it."""
    from pipegen.app.lines import first_change  # late: difflib costs 5 ms, and most files were not edited
    from pipegen.app.place_in_file import place_of

    report.edit, line = first_change(text, compiled.text)
    report.site = place_of(compiled.tree, line)


def _orphan(root: str, path: str) -> list[FileReport]:
    text = read(root, path)
    header = inspect(text) if text is not None else None
    if text is None or header is None:
        return []
    report = FileReport(path, ORPHAN, header.origin, on_disk=text)
    report.edit = 0 if header.intact else 1
    return [report]
