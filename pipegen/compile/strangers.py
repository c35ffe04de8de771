"""Expressions whose text nobody in the project may have written."""

from __future__ import annotations

from pipegen.compile.harmless import harmless
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.expr.walk import chains_of
from pipegen.facts.contexts import is_untrusted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path


def is_strange(tree: Ast, env: Mapping[str, str]) -> bool:
    """Tell whether an expression that is not harmless reads what a stranger or a program may have written.

    `env` maps the variables of the step to their texts, which may hold expressions.
    """
    return any(_from_stranger(path, env) for path, _ in chains_of(tree))


def strange_in(text: str, env: Mapping[str, str]) -> str:
    """Return the first `${{ }}` of a text that holds a stranger's value, or empty text; raises an ExprError."""
    for part in split(text):
        if isinstance(part, Embedded):
            tree = parse(part.source)
            if not harmless(tree, None) and is_strange(tree, env):
                return text[part.start : part.end]
    return ""


def _from_stranger(path: Path, env: Mapping[str, str]) -> bool:
    """Tell whether nobody in the project may have written the text at a path; outputs are whatever a program found."""
    folded = [part.lower() for part in path]
    if folded[0] in ("steps", "needs", "jobs"):
        return "result" not in folded[2:3]
    if folded[0] == "env" and len(path) > 1:
        return "${{" in env.get(path[1], "") and _holds_stranger(env[path[1]])
    return is_untrusted(path)


def _holds_stranger(text: str) -> bool:
    return any(is_strange(parse(part.source), {}) for part in split(text) if isinstance(part, Embedded))
