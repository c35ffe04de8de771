"""`pipegen check`: what a build would change, without writing anything."""

from pipegen.app.compilation import compile_project
from pipegen.app.drift import states
from pipegen.app.verification import verify
from pipegen.finding import Finding
from pipegen.output.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.compilation import Compilation


def check(root: str) -> Report:
    """Return the state of every file of the project at `root` (absolute); raises PipegenError."""
    compilation = compile_project(root)
    return report_on(compilation)


def report_on(compilation: "Compilation") -> Report:
    """Return the report on a compiled project."""
    return Report(
        compilation.root,
        states(compilation),
        sorted([*compilation.findings(), *verify(compilation)], key=Finding.order),
        compilation.hatches(),
        compilation.proofs(),
        compilation.texts(),
        compilation.searched(),
    )
