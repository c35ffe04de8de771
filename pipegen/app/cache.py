"""Writes the record of a build, from which `fast` answers as long as nothing changed."""

import os
import stat
import sys

from pipegen.app.fast import FILE, FIRST, FOLDER, fact, file_hash
from pipegen.app.imports import PACKAGE
from pipegen.app.outputs import remember
from pipegen.app.root import CONFIG, PYPROJECT
from pipegen.compile.header import header
from pipegen.output.human import report_text
from pipegen.output.report import UNCHANGED, FileReport, Report
from pipegen.output.tally import tally
from pipegen.resources import folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.app.compilation import Compilation

_LOCK = "pipegen.lock"
_TICK = 20_000_000
"""Nanoseconds by which a file system's clock may lag behind: what changed later than that may not be what was read."""


def record(compilation: "Compilation", report: Report) -> None:
    """Keep what the build of a clean project depended on; a record that cannot be written is left out silently."""
    root = compilation.root
    path = os.path.join(root, FOLDER, FILE)
    usable = compilation.inputs.cacheable and compilation.files and not report.findings
    lines = _lines(compilation, report) if usable else None
    try:
        outputs = sorted({target.output for target in compilation.targets})
        if outputs != [""] or lines is not None:
            prepare(os.path.join(root, FOLDER))
            remember(root, outputs)
        if lines is None or any("\r" in line or "\n" in line for line in lines):
            if os.path.exists(path):
                os.unlink(path)
            return
        temporary = f"{path}.{os.getpid()}"
        with open(temporary, "x", encoding="utf-8", errors="surrogateescape", newline="\n") as handle:
            handle.write("\n".join(lines))
        os.replace(temporary, path)
    except OSError:
        pass


def prepare(path: str) -> None:
    """Make the folder of the record, which keeps itself out of git; raises OSError."""
    if os.path.islink(path):
        raise OSError("the cache must not lead out of the project")
    if os.path.isdir(path):
        return
    os.mkdir(path)
    with open(os.path.join(path, ".gitignore"), "w", encoding="utf-8") as handle:
        handle.write("*\n")


def _lines(compilation: "Compilation", report: Report) -> list[str] | None:
    """Return the lines of the record, None when an input changed while it was read."""
    root = compilation.root
    before = input_lines(compilation)
    if before is None:
        return None
    lines = [FIRST, *before]
    for path, compiled in compilation.files.items():
        with open(os.path.join(root, path), "rb") as handle:
            if handle.read().replace(b"\r\n", b"\n") != compiled.text.encode():
                return None  # somebody wrote to it after we did
        lines.append(f"o {file_hash(os.path.join(root, path))} {path}")
    lines.append("m " + header("x", "").partition(" from ")[0])
    lines += [f"g {output}" for output in compilation.outputs()]
    lines.append("i " + tally([UNCHANGED] * len(compilation.files), 0))
    for kind, done in (("b", UNCHANGED), ("c", "")):
        lines += [f"{kind} {line}" for line in _unchanged_text(report, done).splitlines()]
    lines.append("end")
    return lines


def input_lines(compilation: "Compilation") -> list[str] | None:
    """Return the lines of a record about all that a compilation depended on; None when some changed meanwhile."""
    root, inputs = compilation.root, compilation.inputs
    if not inputs.cacheable:
        return None
    lines: list[str] = []
    for kind, subject in [*_program(), *_facts(compilation)]:
        if kind in "fs" and _changed_since(os.path.join(root, subject), inputs.started):
            return None
        lines.append(f"{kind} {fact(root, kind, subject)} {subject}")
    for path, compiled_from in inputs.imports.sources.items():
        if compiled_from not in (None, file_hash(path)):
            return None  # somebody wrote to it after it was compiled
    lines += [f"e {value} {name}" for name, value in sorted(inputs.variables.items())]
    return lines


def _program() -> "Iterator[tuple[str, str]]":
    """Yield what pipegen itself is: of its modules those that are loaded, since no others had a part in the result."""
    yield "k", "-"
    files = {getattr(module, "__file__", None) or "" for name, module in sys.modules.items() if name[:7] == "pipegen"}
    names = sorted(os.path.relpath(file, PACKAGE) for file in files if file.startswith(PACKAGE + os.sep))
    yield "p", "|".join((PACKAGE, *names))
    for name in ("templates", "schemas"):
        yield "d", folder(name)


def _facts(compilation: "Compilation") -> "Iterator[tuple[str, str]]":
    root, inputs = compilation.root, compilation.inputs
    imports, probes = inputs.imports, inputs.probes
    files = {*inputs.files, *imports.sources, *(os.path.join(root, name) for name in (CONFIG, PYPROJECT, _LOCK))}
    own = {os.path.join(root, path) for path in compilation.files}
    for path in sorted(files - own):
        kind = "s" if path.endswith((".so", ".pyd")) else "f"
        yield kind, _relative(root, path)
    for target in compilation.targets:
        if target.pipelines is not None:
            yield "t", target.pipelines
    for kind, paths in (("l", inputs.folders | imports.listed), ("x", probes.kinds), ("s", probes.states)):
        for path in sorted(paths):
            yield kind, _relative(root, path)
    for place, names in sorted(imports.searched.items()):
        yield "n", f"{' '.join(sorted(names))}|{_relative(root, place)}"
    if probes.current:
        yield "w", "-"


def _relative(root: str, path: str) -> str:
    return path[len(root) + 1 :] if path.startswith(root + os.sep) else path


def _changed_since(path: str, started: int) -> bool:
    """Return whether a file may have changed after it was read, or is none that can be read again."""
    try:
        status = os.stat(path)
    except OSError:
        return False
    return status.st_mtime_ns + _TICK > started or not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode))


def _unchanged_text(report: Report, done: str) -> str:
    """Return what a build (`done` is `unchanged`) or a check says when nothing changed."""
    files: list[FileReport] = []
    for file in report.files:
        if file.path in report.texts:
            files.append(FileReport(file.path, UNCHANGED, file.origin))
            files[-1].done = done
    return report_text(Report(report.root, files, [], report.hatches, report.proofs, report.texts))
