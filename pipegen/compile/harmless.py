"""Expressions that can give no text which a shell acts on, beyond what the author wrote in them himself."""

from __future__ import annotations

import re

from pipegen.compile.hole import path_of
from pipegen.expr.ast import Binary, Call, Literal, Not
from pipegen.facts.contexts import is_harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.expr.ast import Ast

    Safe = Callable[[Ast], bool]

_YES_OR_NO = frozenset("always cancelled contains endswith failure hashfiles startswith success".split())
"""Functions whose result is a flag or a hash, whatever they are given."""

_COMBINING = ("format", "join")


def harmless(tree: Ast, safe: Safe | None) -> bool:
    """Tell whether an expression is made of literals, of what GitHub itself fills and of what `safe` vouches for."""
    if safe is not None and safe(tree):
        return True
    if isinstance(tree, Literal | Not):
        return True
    if isinstance(tree, Call):
        name = tree.name.lower()
        parts = _results(tree) if name == "case" else tree.args if name in _COMBINING else ()
        return name in _YES_OR_NO or (bool(parts) and all(harmless(part, safe) for part in parts))
    if isinstance(tree, Binary):
        if tree.operator not in ("&&", "||"):
            return True
        # A false left side of `&&` is empty, 0 or `false`, whatever it was made of.
        return harmless(tree.right, safe) and (tree.operator == "&&" or harmless(tree.left, safe))
    path = path_of(tree)
    if path is None or ("*" in path and (path[0].lower(), path[-1].lower()) != ("needs", "result")):
        return False  # a `*` may also stand for what somebody else fills
    return is_harmless(path)


def is_code(tree: Ast) -> bool:
    """Tell whether the author wrote text into a harmless expression that is code in double quotes too."""
    return any(re.search(r"[$`\"'\\]", text) for text in _texts(tree))


def is_phrase(tree: Ast) -> bool:
    """Tell whether the author wrote text into a harmless expression that is not one word of a command: `''`, `a b`."""
    return any(not re.fullmatch(r"[\w./:@%+=,-]+", text) for text in _texts(tree))


def _results(call: Call) -> list[Ast]:
    """Return what a `case` chooses from."""
    return [arg for at, arg in enumerate(call.args) if at % 2 or at == len(call.args) - 1]


def _texts(tree: Ast) -> list[str]:
    """Return the texts of the author that can become a part of the result."""
    if isinstance(tree, Literal):
        return [tree.value] if isinstance(tree.value, str) else [] if tree.value is not None else [""]
    if isinstance(tree, Call):
        name = tree.name.lower()
        if name == "case":
            return [text for part in _results(tree) for text in _texts(part)]
        texts = [text for part in tree.args for text in _texts(part)] if name in _COMBINING else []
        return [re.sub(r"\{\d+\}", "0", text) for text in texts] if name == "format" else texts
    if isinstance(tree, Binary) and tree.operator == "||":
        left = tree.left
        chosen = left.right if isinstance(left, Binary) and left.operator == "&&" else left
        return _texts(chosen) + _texts(tree.right)
    if isinstance(tree, Binary) and tree.operator == "&&":
        return _texts(tree.right) if _is_flag(tree.left) else ["", *_texts(tree.right)]
    return []


def _is_flag(tree: Ast) -> bool:
    if isinstance(tree, Binary):
        return tree.operator not in ("&&", "||") or (_is_flag(tree.left) and _is_flag(tree.right))
    return isinstance(tree, Not) or (isinstance(tree, Call) and tree.name.lower() in _YES_OR_NO)
