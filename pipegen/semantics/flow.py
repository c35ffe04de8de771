"""Which values can become a part of the text that an expression gives."""

from pipegen.expr.ast import Binary, Call, Dot, Index, Literal, Name, Not, Star
from pipegen.expr.walk import chains_of
from pipegen.facts.contexts import is_harmless, is_untrusted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path

_FLAGS = frozenset("always cancelled contains endswith failure hashfiles startswith success".split())
"""Functions whose result is a flag or a hash, whatever they are given."""

_HOLDERS = ("head_ref", "event", "*")
"""Members of `github` that are, or hold, text of strangers."""

_harmless: "dict[Path, bool]" = {}


class Flow:
    """A value by its path; `whole` says that all of an object is written out, as `toJSON` does."""

    __slots__ = ("path", "whole")

    def __init__(self, path: "Path", whole: bool) -> None:
        self.path = path
        self.whole = whole

    @property
    def is_strange(self) -> bool:
        """Whether a stranger may have written the text; an object that is not written out prints as `Object`."""
        path = self.path
        if path[0].lower() != "github" or (len(path) == 2 and path[1].lower() not in _HOLDERS):
            return False  # so is nearly everything, which is why it is asked first
        return is_untrusted(path) and (self.whole or not is_untrusted((*path, "*")))

    @property
    def is_harmless(self) -> bool:
        """Whether the text can hold no character that a shell acts on."""
        known = _harmless.get(self.path)
        if known is None:
            known = _harmless[self.path] = is_harmless(self.path)
        return known

    def __repr__(self) -> str:
        return f"Flow({'.'.join(self.path)!r})"


def flows(tree: "Ast") -> list[Flow]:
    """Return the values that the text of an expression can be made of, in the order of the text.

    What is only compared or asked is none of them, nor is the left side of `&&`: where it is false, it is empty.
    """
    found: list[Flow] = []
    waiting: list[tuple[Ast, bool]] = [(tree, False)]
    while waiting:
        node, whole = waiting.pop()
        if isinstance(node, Name | Dot | Index | Star):
            chains = chains_of(node)
            own = chains[:1] if chains and chains[0][1] is node else chains
            found.extend(Flow(path, whole or len(own) > 1) for path, _ in own)
        elif not isinstance(node, Literal | Not):
            waiting.extend((part, whole or name_of(node) == "tojson") for part in reversed(_parts(node)))
    return found


def name_of(node: "Ast") -> str:
    """Return the name of a function that is called, in lower case, `""` for anything else."""
    return node.name.lower() if isinstance(node, Call) else ""


def _parts(node: "Ast") -> "tuple[Ast, ...]":
    if isinstance(node, Binary):
        return (node.right,) if node.operator == "&&" else (node.left, node.right) if node.operator == "||" else ()
    if not isinstance(node, Call) or node.name.lower() in _FLAGS:
        return ()
    if node.name.lower() == "case":
        return tuple(arg for at, arg in enumerate(node.args) if at % 2 or at == len(node.args) - 1)
    return node.args
