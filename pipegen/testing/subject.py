"""What a test is about: a pipeline, a workflow file or the text of one, and how a test names its jobs and steps."""

import os

from pipegen.app.simulate import workflow_facts
from pipegen.compile.compiler import Declared, compile_all
from pipegen.compile.parts import Place, name_of, places
from pipegen.compile.project import path_of
from pipegen.errors import ProjectError, near
from pipegen.model.composite import CompositeAction
from pipegen.model.part import Part
from pipegen.model.pipeline import Pipeline
from pipegen.model.step import UsesStep, flat
from pipegen.semantics.facts import Facts, Files
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from pipegen.compile.compiled import Compiled
    from pipegen.workflow.views import WorkflowJob

    Source: TypeAlias = "Pipeline | Subject | str | os.PathLike[str]"
    Named = Part | str

NAME_IT = "name it as `job` or `job.step`"


class Compilation(Files):
    """A pipeline with the pipelines that it calls and the actions that it uses, compiled in memory."""

    __slots__ = ("_facts", "_files")

    def __init__(self, pipeline: Pipeline) -> None:
        everything = {id(each): each for each in _reachable(pipeline)}
        compiled = compile_all([Declared(each, f"{each.id}.py") for each in everything.values()])
        self._files: dict[str, Compiled] = {each.path: each for each in compiled}
        self._facts: dict[str, Facts] = {}

    def facts(self, path: str) -> Facts | None:
        """Return the facts of one of the files."""
        if path not in self._facts and path in self._files:
            compiled = self._files[path]
            self._facts[path] = Facts(path, compiled.text, compiled.tree, self)
        return self._facts.get(path)

    def text_of(self, pipeline: Pipeline) -> str:
        """Return the text that a pipeline becomes."""
        return self._files[path_of(pipeline)].text


def _reachable(subject: "Pipeline | CompositeAction") -> "Iterator[Pipeline | CompositeAction]":
    yield subject
    owners = subject.jobs if isinstance(subject, Pipeline) else (subject,)
    for owner in owners:
        called = getattr(owner, "uses", None)
        if isinstance(called, Pipeline) and called.published is None:
            yield from _reachable(called)
        for step in flat(owner.steps or ()):
            if isinstance(step, UsesStep) and isinstance(step.uses, CompositeAction):
                yield from _reachable(step.uses)


class Subject:
    """A workflow under test: its facts, and the pipeline that it comes from, where there is one."""

    __slots__ = ("facts", "pipeline")

    def __init__(self, facts: Facts, pipeline: Pipeline | None = None) -> None:
        self.facts = facts
        self.pipeline = pipeline

    def place(self, named: "Named") -> Place:
        """Return where a job or step stands, which is named by its object or as `job`, `job.step`, `caller/job.step`.

        A step may be named by its id, its name or its number from 0. The job of a place in a called workflow has the
        caller's id before it. Raises ProjectError for what is not there.
        """
        if isinstance(named, str):
            return _by_name(self.facts, named)
        found = list(_by_object(self.pipeline, named, "")) if self.pipeline is not None else []
        if len(found) == 1:
            return found[0]
        what = name_of(named)
        if self.pipeline is None:
            raise ProjectError(f"{what} cannot be looked for in a file", advice=NAME_IT)
        times = f"stands {len(found)} times in" if found else "is no part of"
        raise ProjectError(f"{what} {times} pipeline `{self.pipeline.id}`", advice=NAME_IT)


def subject(source: "Source") -> Subject:
    """Return what is under test, given as a pipeline, the path of a workflow file or its text; raises PipegenError."""
    if isinstance(source, Subject):
        return source
    if isinstance(source, Pipeline):
        facts = Compilation(source).facts(path_of(source))
        assert facts is not None
        return Subject(facts, source)
    if not isinstance(source, str) or "\n" not in source:
        return Subject(workflow_facts(os.fspath(source)))
    tree = read(source, "workflow.yml")
    if not isinstance(tree, Mapping):
        raise ProjectError("the text holds no mapping; expected a workflow with `on` and `jobs`")
    return Subject(Facts("workflow.yml", source, tree))


def _by_object(pipeline: Pipeline, part: Part, before: str) -> "Iterator[Place]":
    for place in places(pipeline, part):
        yield Place(before + place.job, place.step, place.said)
    for job in pipeline.jobs:
        if isinstance(job.uses, Pipeline):
            yield from _by_object(job.uses, part, f"{before}{job.id}/")


def _by_name(facts: Facts, name: str) -> Place:
    path, _, step = name.partition(".")
    job = _job(facts, path)
    if not step:
        return Place(path, (), path)
    for each in job.all_steps:
        at = (each.index,) if each.parent is None else (each.parent.index, each.index)
        if step.lower() in ((each.id or "").lower(), each.title().lower(), ".".join(map(str, at))):
            return Place(path, at, each.title())
    names = [each.id or each.title() for each in job.all_steps]
    raise ProjectError(f"job `{path}` has no step `{step}`", advice=near(step, names))


def _job(facts: Facts, path: str) -> "WorkflowJob":
    head, _, rest = path.partition("/")
    job = facts.workflow.job(head)
    if job is None:
        raise ProjectError(f"there is no job `{head}`", advice=near(head, [each.id for each in facts.workflow.jobs]))
    called = facts.called(job) if rest else None
    if rest and called is None:
        raise ProjectError(f"job `{head}` calls no workflow that is known here, so it has no job `{rest}`")
    return job if called is None else _job(called, rest)
