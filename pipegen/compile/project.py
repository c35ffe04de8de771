"""What is compiled together: the pipelines and actions of one project, by the files they become."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.composite import CompositeAction
from pipegen.model.pipeline import Pipeline
from pipegen.model.step import UsesStep, flat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Declared:
    """A pipeline or composite action found in a project.

    `origin` is what the header of the generated file names: `pipelines/ci.py`, or for one from a package
    `acme_pipelines.node_service:pipelines (acme-pipelines 1.2.0)`.
    """

    __slots__ = ("origin", "subject")

    def __init__(self, subject: object, origin: str) -> None:
        self.subject = subject
        self.origin = origin


class Project:
    """The files of one target; two subjects that would become the same file raise ModelError.

    Names that differ in letter case only are the same file on macOS and Windows.
    """

    def __init__(self, declared: Iterable[Declared]) -> None:
        self.files: dict[str, Declared] = {}
        folded: dict[str, Declared] = {}
        for each in declared:
            path = path_of(each.subject)
            other = folded.get(path.lower())
            if other is not None:
                raise self._clash(path, each, other)
            self.files[path] = folded[path.lower()] = each

    @staticmethod
    def _clash(path: str, one: Declared, other: Declared) -> ModelError:
        assert isinstance(one.subject, Pipeline | CompositeAction)
        assert isinstance(other.subject, Pipeline | CompositeAction)
        where = f"in {one.origin} and in {other.origin}"
        if one.origin == other.origin:
            where = f"{'twice ' if one.subject.id == other.subject.id else ''}in {one.origin}"
        what = f"{path} would be written twice: `{one.subject.id}` is declared"
        if path != path_of(other.subject):
            what = (
                f"{path} and {path_of(other.subject)} are one file on macOS and Windows: "
                f"`{one.subject.id}` and `{other.subject.id}` are declared"
            )
        return ModelError(
            f"{what} {where}",
            site=one.subject.site,
            advice=f"give one of them another id; the other is at line {other.subject.site.own().line} of its file",
        )

    def check_actions(self, subject: object) -> None:
        """Raise ModelError where a pipeline or an action uses a composite action that this project does not build."""
        assert isinstance(subject, Pipeline | CompositeAction)
        owners = subject.jobs if isinstance(subject, Pipeline) else (subject,)
        for step in flat(step for owner in owners for step in owner.steps or ()):
            if isinstance(step, UsesStep) and isinstance(step.uses, CompositeAction) and not self.holds(step.uses):
                raise ModelError(
                    f"action `{step.uses.id}` is used, which this project does not build",
                    site=step.site,
                    advice="name it at the top of a module of pipelines: its file comes from there",
                )

    def holds(self, subject: Pipeline | CompositeAction) -> bool:
        """Tell whether this project generates the subject's file from this very subject, or one equal to it."""
        found = self.files.get(path_of(subject))
        return found is not None and found.subject == subject


def names_subject(value: object) -> bool:
    """Tell whether a module-level object is something that becomes a file."""
    return isinstance(value, Pipeline | CompositeAction)


def path_of(subject: object) -> str:
    """Return the file that a subject becomes, relative to the root of its repository."""
    assert isinstance(subject, Pipeline | CompositeAction)
    if isinstance(subject, Pipeline):
        return f".github/workflows/{subject.id}.yml"
    return f".github/actions/{subject.id}/action.yml"
