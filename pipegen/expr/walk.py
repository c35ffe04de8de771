"""Looking through a tree: its nodes, the contexts it reads, the properties it names."""

from pipegen.expr import number
from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Literal, Name, Not, Star

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str, ...]
"""The names of a chain of properties, the context first; `*` where it cannot be known which property is meant."""


def children(node: Ast) -> "tuple[Ast, ...]":
    """Return the nodes right below a node, in the order of the text."""
    if isinstance(node, Binary):
        return node.left, node.right
    if isinstance(node, Dot | Star):
        return (node.target,)
    if isinstance(node, Call):
        return node.args
    if isinstance(node, Index):
        return node.target, node.index
    return (node.operand,) if isinstance(node, Not) else ()


def nodes(tree: Ast) -> "Iterator[Ast]":
    """Yield a tree and everything below it, each node before its children, in the order of the text."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children(node)))


def start(tree: Ast) -> int:
    """Return where the text of a tree begins (brackets around it do not count)."""
    while isinstance(tree, Binary | Dot | Index | Star):
        tree = tree.left if isinstance(tree, Binary) else tree.target
    return tree.position


def calls_of(tree: Ast) -> list[Call]:
    """Return all function calls of a tree, outer ones first."""
    return [node for node in nodes(tree) if isinstance(node, Call)]


def contexts_of(tree: Ast) -> list[str]:
    """Return the contexts a tree reads, lower-case, each once, in the order of the text."""
    return list(dict.fromkeys([node.name.lower() for node in nodes(tree) if isinstance(node, Name)]))


def chains_of(tree: Ast) -> list[tuple[Path, Ast]]:
    """Return each longest chain of properties with its topmost node, in the order of the text.

    `github.event.commits[0].id` gives `("github", "event", "commits", "0", "id")`; names are as written. What stands
    inside an index is looked through as well. A chain upon a function call or a group has no path of its own.
    """
    found: list[tuple[Path, Ast]] = []
    waiting: list[Ast] = [tree]
    while waiting:
        node = waiting.pop()
        path, root, indexes = _climb(node)
        if isinstance(root, Name):
            found.append(((root.name, *path), node))
        else:
            indexes.extend(reversed(children(root)))
        waiting.extend(indexes)
    return found


def paths_of(tree: Ast) -> list[Path]:
    """Return the path of each longest chain of properties, in the order of the text."""
    return [path for path, _ in chains_of(tree)]


def _climb(node: Ast) -> tuple[Path, Ast, list[Ast]]:
    """Return the names from the root of a chain, the root, and the index expressions on the way, last one first."""
    names: list[str] = []
    indexes: list[Ast] = []
    while isinstance(node, Dot | Index | Star):
        if isinstance(node, Dot):
            names.append(node.name)
        elif isinstance(node, Index):
            names.append(_index_name(node.index))
            indexes.append(node.index)
        else:
            names.append("*")
        node = node.target
    return tuple(reversed(names)), node, indexes


def _index_name(index: Ast) -> str:
    if isinstance(index, Literal) and index.value is not None and not isinstance(index.value, bool):
        return index.value if isinstance(index.value, str) else number.write(index.value)
    return "*"
