"""Compiles a whole project in memory: what every command that looks at generated files starts from."""

import os

from pipegen.app.config import Target, load_config
from pipegen.app.inputs import Inputs
from pipegen.app.outputs import outputs_before
from pipegen.app.project import find, module_files
from pipegen.compile.compiler import compile_each
from pipegen.errors import ProjectError, near
from pipegen.output.excerpt import shown_path
from pipegen.output.report import Hatch
from pipegen.source import route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.project import Progress
    from pipegen.compile.compiler import Compiled
    from pipegen.finding import Finding


class Compilation:
    """Every file that the project's pipelines make, by its path relative to the root."""

    __slots__ = ("files", "inputs", "root", "targets")

    def __init__(self, root: str, targets: list[Target], files: "dict[str, Compiled]", inputs: Inputs) -> None:
        self.root = root
        self.targets = targets
        self.files = files
        self.inputs = inputs

    def texts(self) -> dict[str, str]:
        """Return the text of each file."""
        return {path: compiled.text for path, compiled in self.files.items()}

    def find(self, name: str) -> str:
        """Return the path of the generated file that a user's `name` means; raises ProjectError with the nearest one.

        It may be relative to the current folder, to the root, or only the last part.
        """
        tail = name.replace(os.sep, "/")
        here = shown_path(self.root, os.path.abspath(name))
        last = [path for path in self.files if path.endswith("/" + tail)]
        for path in (here, tail, last[0] if len(last) == 1 else ""):
            if path in self.files:
                return path
        advice = near(tail, list(self.files)) or "`pipegen check` lists the generated files"
        raise ProjectError(f"no pipeline makes `{tail}`", advice=advice)

    def outputs(self) -> list[str]:
        """Return the folders whose `.github` may hold files of ours, relative to the root, each once; `""` is the root.

        Those are the root, what the configuration names, and what it named at the last build.
        """
        return sorted({"", *(target.output for target in self.targets), *outputs_before(self.root)})

    def searched(self) -> list[str]:
        """Return where pipelines were looked for, as words."""
        folders = [f"`{t.pipelines or '.'}/`" for t in self.targets if t.pipelines is not None]
        return folders + [f"`{package.use}`" for target in self.targets for package in target.packages]

    def findings(self) -> "list[Finding]":
        """Return what is wrong in any file, in order, each once, with paths relative to the root."""
        found = {f.order(): f for c in reversed(self.files.values()) for f in reversed(c.findings)}
        return [found[key] for key in sorted(found)]

    def hatches(self) -> list[Hatch]:
        """Return every use of an escape hatch."""
        return [
            Hatch(path, e.route if isinstance(e.route, str) else route_text(e.route), e.reason, e.site)
            for path, compiled in self.files.items()
            for e in compiled.escapes
        ]

    def proofs(self) -> dict[str, int]:
        """Return what was proved about the files, with how often, over all of them."""
        totals: dict[str, int] = {}
        for compiled in self.files.values():
            for phrase, number in compiled.proofs.items():
                totals[phrase] = totals.get(phrase, 0) + number
        return totals


def _silent(what: str, done: int, total: int) -> None:
    pass


def compile_project(root: str, progress: "Progress" = _silent) -> Compilation:
    """Load and compile the project at `root` (absolute); raises PipegenError."""
    inputs = Inputs()
    targets = load_config(root)
    files_of = module_files(root, targets)
    inputs.start()
    try:
        found = find(root, targets, files_of, progress)
    finally:
        inputs.stop()
    files: dict[str, Compiled] = {}
    total = sum(map(len, found))
    done = 0
    for target, declared in zip(targets, found, strict=True):
        for compiled in compile_each(declared):
            progress("compiling", done, total)
            done += 1
            path = f"{target.output}/{compiled.path}" if target.output else compiled.path
            if path in files:
                raise _twice(path, files[path], compiled)
            for finding in compiled.findings:
                finding.path = path
            files[path] = compiled
    return Compilation(root, targets, dict(sorted(files.items())), inputs)


def _twice(path: str, first: "Compiled", second: "Compiled") -> ProjectError:
    places = [f"{c.origin}:{c.tree.site.own().line}" if c.tree.site else c.origin for c in (first, second)]
    return ProjectError(
        f"`{path}` comes from two pipelines: {places[0]} and {places[1]}",
        advice="rename one of them, or give their targets different outputs",
    )
