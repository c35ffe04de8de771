"""What the conditions of a workflow ask about a run: the literals that they compare its values with."""

from pipegen.expr.ast import Binary, Call, Literal, Name
from pipegen.expr.fold import constant
from pipegen.expr.values import Array
from pipegen.expr.walk import chains_of, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path


class Questions:
    """All comparisons of a context's member with a text: by the lower-case path, (question, text) in order."""

    __slots__ = ("asked", "paths")

    def __init__(self, trees: "Iterable[Ast]") -> None:
        self.asked: dict[Path, dict[tuple[str, str], None]] = {}
        self.paths: set[Path] = set()
        for tree in trees:
            for path, _ in chains_of(tree):
                self.paths.add(tuple(part.lower() for part in path))
            for path, question, text in _comparisons(tree):
                self.asked.setdefault(path, {})[question, text] = None

    def of(self, *path: str) -> list[tuple[str, str]]:
        """Return what is asked about a member, in the order of the file."""
        return list(self.asked.get(path, ()))

    def reads(self, *path: str) -> bool:
        """Tell whether a condition reads a member, or something below it."""
        return any(each[: len(path)] == path for each in self.paths)


def _comparisons(tree: "Ast") -> "Iterator[tuple[Path, str, str]]":
    for node in nodes(tree):
        if isinstance(node, Binary) and node.operator in ("==", "!="):
            for one, other in ((node.left, node.right), (node.right, node.left)):
                path = path_of(one)
                if path and isinstance(other, Literal) and isinstance(other.value, str):
                    yield path, "==", other.value
        elif isinstance(node, Call) and len(node.args) == 2:
            yield from _called(node.name.lower(), *node.args)


def _called(name: str, first: "Ast", second: "Ast") -> "Iterator[tuple[Path, str, str]]":
    path = path_of(first)
    if name in ("startswith", "endswith", "contains") and path and isinstance(second, Literal):
        if isinstance(second.value, str):
            yield path, name, second.value
    elif name == "contains":
        path = path_of(second)
        known = constant(first) if path and isinstance(first, Call) else None
        for text in known.items if isinstance(known, Array) else ():
            if isinstance(text, str):
                yield path, "==", text


def path_of(tree: "Ast") -> "Path":
    """Return the lower-case names of a plain chain of properties, () for anything else."""
    chains = chains_of(tree)
    if len(chains) != 1 or chains[0][1] is not tree or isinstance(tree, Name):
        return ()
    return tuple(part.lower() for part in chains[0][0])
