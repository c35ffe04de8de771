"""One generated file, with everything that is known about its lines."""

from __future__ import annotations

from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.compile.claims import Claimed
    from pipegen.compile.lowering import Lowering
    from pipegen.finding import Finding
    from pipegen.model.kind import Raw
    from pipegen.source import Route, Site
    from pipegen.workflow.check import Examined
    from pipegen.yamlio.tree import Tree


class Escape:
    """One use of raw(): where it stands in the file, why, and the Python line."""

    __slots__ = ("reason", "route", "site")

    def __init__(self, route: Route, reason: str, site: Site) -> None:
        self.route = route
        self.reason = reason
        self.site = site


class Compiled:
    """A file: `path` from the root of its repository, `text`, and `tree`, whose nodes have places in both worlds.

    `findings` and `proofs` grow while it is looked at.
    """

    __slots__ = ("_low", "examined", "findings", "origin", "path", "proofs", "text", "tree")

    def __init__(self, path: str, origin: str, text: str, tree: Mapping, low: Lowering) -> None:
        self.path = path
        self.origin = origin
        self.text = text
        self.tree = tree
        self.examined: Examined | None = None
        self.findings: list[Finding] = []
        self.proofs: dict[str, int] = {}
        self._low = low

    @property
    def claims(self) -> list[Claimed]:
        """What its author says must hold, in the order of `ensure`."""
        return self._low.claims

    @property
    def escapes(self) -> list[Escape]:
        """The escape hatches in the file, in its order."""
        if not self._low.raws:
            return []
        raws: dict[int, Raw] = {id(node): raw for raw, node in self._low.raws}
        found = ((route, raws[id(node)]) for route, node in walk(self.tree) if id(node) in raws)
        return [Escape(route, raw.reason, raw.site) for route, raw in found]

    @property
    def provenance(self) -> dict[Route, str]:
        """Why each value is there that no author wrote, by its route."""
        reasons = self._low.reasons
        return {route: reasons[id(node)][1] for route, node in walk(self.tree) if id(node) in reasons}


def walk(tree: Tree, route: Route = ()) -> Iterator[tuple[Route, Tree]]:
    """Return every node with the route to it, from the top down."""
    yield route, tree
    if isinstance(tree, Scalar):
        return
    if isinstance(tree, Mapping):
        for entry in tree.entries:
            yield from walk(entry.value, (*route, entry.key))
    else:
        for index, item in enumerate(tree.items):
            yield from walk(item, (*route, index))
