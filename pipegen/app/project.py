"""Finds the pipelines of a project: what its modules define at their top level and what packages provide."""

import os
import sys

from pipegen.app.loading import Loader, modules_below
from pipegen.compile.project import Declared
from pipegen.model.composite import CompositeAction
from pipegen.model.pipeline import Pipeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType

    from pipegen.app.config import Target

    Progress = Callable[[str, int, int], None]
    """Called with what is going on, how much of it is done, and how much there is."""


class Source:
    """A module of a project that pipelines come from: `path` is relative to the root."""

    __slots__ = ("module", "path")

    def __init__(self, path: str, module: "ModuleType") -> None:
        self.path = path
        self.module = module


def module_files(root: str, targets: "list[Target]") -> list[list[str]]:
    """Return the modules of each target, relative to its folder of pipelines."""
    folders = {os.path.join(root, t.pipelines) for t in targets if t.pipelines is not None}
    return [
        list(modules_below(os.path.join(root, t.pipelines), folders)) if t.pipelines is not None else []
        for t in targets
    ]


def find(root: str, targets: "list[Target]", files: list[list[str]], progress: "Progress") -> "list[list[Declared]]":
    """Return what each target declares in its `files`; raises PipegenError for a module that does not load."""
    total = sum(map(len, files))
    done = 0
    found: list[list[Declared]] = []
    with Loader(root) as loader:
        for target, names in zip(targets, files, strict=True):
            sources: list[Source] = []
            for name in names:
                progress("loading", done, total)
                folder = target.pipelines or ""
                sources.append(Source(f"{folder}/{name}".lstrip("/"), loader.load(folder, name)))
                done += 1
            found.append([*_declared(root, target, sources), *_provided(root, target, loader)])
    return found


def _provided(root: str, target: "Target", loader: Loader) -> list[Declared]:
    if not target.packages:
        return []
    from pipegen.app.packages import provided  # late: it loads pydantic, and most projects use no packages

    return [declared for entry in target.packages for declared in provided(entry, root, loader)]


def _declared(root: str, target: "Target", sources: list[Source]) -> "Iterator[Declared]":
    """Yield each pipeline once, in the order of modules and definitions.

    A pipeline that another module of the target made belongs to that module. One that was imported from elsewhere (to
    be called, or as a part of another) belongs to whoever publishes it.
    """
    folder = os.path.join(root, target.pipelines or "") + os.sep
    by_file = {os.path.join(root, s.path): s for s in sources}
    seen: set[int] = set()
    for source in sources:
        for subject in subjects(vars(source.module).values()):
            if id(subject) in seen:
                continue
            seen.add(id(subject))
            path = subject.site.path
            home = by_file.get(path)
            if home is not None or path.startswith(folder) or not _imported(subject, path):
                yield Declared(subject, (home or source).path)


def subjects(values: "Iterable[object]") -> "Iterator[Pipeline | CompositeAction]":
    """Yield the pipelines and composite actions among values, also those in lists and tuples."""
    for value in list(values):
        if isinstance(value, Pipeline | CompositeAction):
            yield value
        elif isinstance(value, list | tuple):
            yield from subjects(value)  # pyright: ignore[reportUnknownArgumentType]


def _imported(subject: Pipeline | CompositeAction, path: str) -> bool:
    """Return whether the module with the file `path` holds that object at its top level."""
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) == path:
            return any(held is subject for held in subjects(vars(module).values()))
    return False
