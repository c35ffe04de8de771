"""From declared pipelines to texts: lower, emit, read back, check."""

from __future__ import annotations

from pipegen.compile.actions import lower_action
from pipegen.compile.compiled import Compiled
from pipegen.compile.findings import counts, findings
from pipegen.compile.header import EMPTY, comment
from pipegen.compile.lowering import Lowering
from pipegen.compile.project import Declared, Project, names_subject
from pipegen.compile.workflows import lower_pipeline
from pipegen.digest import digest
from pipegen.model.composite import CompositeAction
from pipegen.model.pipeline import Pipeline
from pipegen.yamlio.emitter import emit
from pipegen.yamlio.readback import verify_same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Compiled", "Declared", "compile_all", "compile_each", "names_subject"]


def compile_all(declared: Sequence[Declared]) -> list[Compiled]:
    """Return the files of one project, sorted by path; raises ModelError for a pipeline that has no meaning."""
    return list(compile_each(declared))


def compile_each(declared: Sequence[Declared]) -> Iterator[Compiled]:
    """Return the files one by one, so that a long build can show how far it is."""
    project = Project(declared)
    for path in sorted(project.files):
        yield _compile(path, project.files[path], project)


def _compile(path: str, declared: Declared, project: Project) -> Compiled:
    low = Lowering()
    subject = declared.subject
    project.check_actions(subject)
    if isinstance(subject, Pipeline):
        tree = lower_pipeline(low, subject, project)
    else:
        assert isinstance(subject, CompositeAction)
        tree = lower_action(low, subject)
    text = emit(tree, comment(declared.origin))
    verify_same(text, tree)
    compiled = Compiled(path, declared.origin, _sealed(text), tree, low)
    unchecked = [node for _, node in low.raws]
    is_action = not isinstance(subject, Pipeline)
    compiled.findings, compiled.examined = findings(path, tree, is_action=is_action, unchecked=unchecked)
    compiled.proofs = counts(compiled.examined)
    return compiled


def _sealed(text: str) -> str:
    """Put the hash of the body into the header, which was emitted with zeros in its place."""
    head, gap, body = text.partition("\n\n")
    return head.replace(EMPTY, digest(body), 1) + gap + body
