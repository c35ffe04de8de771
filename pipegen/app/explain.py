"""`pipegen explain FILE[:JOB]`: where each value of a generated file came from."""

import os

from pipegen.app.compilation import compile_project
from pipegen.errors import ProjectError, near
from pipegen.source import route_text
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.source import Route, Site
    from pipegen.yamlio.tree import Tree


class Value:
    """One value of the file: the author wrote it at `site`, or it is derived for the `reason`."""

    __slots__ = ("reason", "route", "site", "text")

    def __init__(self, route: str, text: str, site: "Site | None", reason: str) -> None:
        self.route = route
        self.text = text
        self.site = site
        self.reason = reason


def explain(root: str, name: str) -> list[Value]:
    """Return each value of a file, or of one of its jobs (`FILE:JOB`), in the file's order; raises PipegenError."""
    compilation = compile_project(root)
    file, colon, job = name.rpartition(":")
    if not colon or os.path.exists(name):
        file, job = name, ""
    compiled = compilation.files[compilation.find(file)]
    tree: Tree = compiled.tree
    route: Route = ()
    if job:
        route = ("jobs", job)
        tree = _job(compiled.tree, file, job)
    reasons: dict[Route, str] = getattr(compiled, "provenance", {})
    return [
        Value(route_text(at), _shown(leaf), site, _reason(reasons, at))
        for at, leaf, site in _leaves(tree, route, tree.site)
    ]


def _job(tree: Mapping, file: str, job: str) -> "Tree":
    jobs = tree.get("jobs")
    known = [entry.key for entry in jobs] if isinstance(jobs, Mapping) else []
    if job not in known:
        raise ProjectError(f"`{file}` has no job `{job}`", advice=near(job, known) or None)
    assert isinstance(jobs, Mapping)
    return jobs.entries[known.index(job)].value


def _leaves(tree: "Tree", route: "Route", site: "Site | None") -> "Iterator[tuple[Route, Tree, Site | None]]":
    site = tree.site or site
    if isinstance(tree, Mapping) and tree.entries:
        for entry in tree:
            yield from _leaves(entry.value, (*route, entry.key), site)
    elif isinstance(tree, Sequence) and any(not isinstance(item, Scalar) for item in tree.items):
        for number, item in enumerate(tree):
            yield from _leaves(item, (*route, number), site)
    else:
        yield route, tree, site


def _reason(reasons: "dict[Route, str]", route: "Route") -> str:
    """Return why a value was derived; what was derived as a whole counts for its parts."""
    for length in range(len(route), 0, -1):
        if route[:length] in reasons:
            return reasons[route[:length]]
    return ""


def _shown(tree: "Tree") -> str:
    if isinstance(tree, Sequence):
        return "[" + ", ".join(_shown(item) for item in tree) + "]"
    if isinstance(tree, Mapping):
        return "{}"
    if tree.value is None:
        return "null"
    text = str(tree.value).lower() if isinstance(tree.value, bool) else str(tree.value)
    first, newline, _ = text.strip().partition("\n")
    return first + (" ..." if newline else "")
