"""Tree to text: the shortest expression that reads back as the same tree."""

from pipegen.expr import number
from pipegen.expr.ast import Ast, Binary, Call, Index, Literal, Name, Not, Star
from pipegen.expr.parser import PRECEDENCE

_OTHER = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
_FIRST = _OTHER - frozenset("0123456789-")


def is_identifier(name: str) -> bool:
    """Tell whether a property can be written with a dot: a letter or `_`, then letters, digits, `_` and `-`."""
    return name[:1] in _FIRST and _OTHER.issuperset(name)


def quote(text: str) -> str:
    """Return a string literal: in single quotes, each quote in it doubled."""
    return "'" + text.replace("'", "''") + "'"


def to_text(tree: Ast) -> str:
    """Return an expression without braces; parsing it gives an equal tree.

    A property whose name is no identifier is written as an index, so it reads back as Index.
    """
    if isinstance(tree, Binary):
        return _binary(tree)
    if isinstance(tree, Literal):
        return _literal(tree)
    if isinstance(tree, Name):
        return tree.name
    if isinstance(tree, Call):
        return f"{tree.name}({', '.join([to_text(arg) for arg in tree.args])})"
    if isinstance(tree, Not):
        return "!" + _inside(tree.operand, isinstance(tree.operand, Binary))
    target = _inside(tree.target, isinstance(tree.target, Binary | Not | Literal))
    if isinstance(tree, Star):
        return target + ".*"
    if isinstance(tree, Index):
        return f"{target}[{to_text(tree.index)}]"
    return f"{target}.{tree.name}" if is_identifier(tree.name) else f"{target}[{quote(tree.name)}]"


def _inside(tree: Ast, brackets: bool) -> str:
    return f"({to_text(tree)})" if brackets else to_text(tree)


def _binds(tree: Ast) -> int:
    return PRECEDENCE[tree.operator] if isinstance(tree, Binary) else len(PRECEDENCE)


def _binary(tree: Binary) -> str:
    # A loop, not recursion: the left side of a chain may be thousands of operands deep.
    chain: list[Binary] = [tree]
    first = tree.left
    while isinstance(first, Binary) and _binds(first) >= PRECEDENCE[chain[-1].operator]:
        chain.append(first)
        first = first.left
    parts = [_inside(first, isinstance(first, Binary))]
    for link in reversed(chain):
        parts.append(link.operator)
        parts.append(_inside(link.right, _binds(link.right) <= PRECEDENCE[link.operator]))
    return " ".join(parts)


def _literal(tree: Literal) -> str:
    value = tree.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return quote(value) if isinstance(value, str) else number.literal(value)
