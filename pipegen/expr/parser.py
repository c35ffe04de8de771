"""Tokens to tree, with GitHub's precedence, depth limit and order of complaints."""

from pipegen.errors import ExprError, near
from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Literal, Name, Not, Star
from pipegen.expr.lexer import Token, lex
from pipegen.expr.signatures import SIGNATURES, Signature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

MAX_DEPTH = 50
"""How deep an expression may nest; a chain of one logical operator counts once (ExpressionConstants.MaxDepth)."""

PRECEDENCE = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4}
"""How tightly the binary operators bind; all are left-associative."""

_LOGICAL = 2

_MEMORY = 16_384
_seen: dict[str, tuple[Ast, tuple[str, ...]]] = {}


def parse(
    text: str,
    *,
    contexts: "Collection[str] | None" = None,
    functions: "Mapping[str, Signature]" = SIGNATURES,
    start: int = 0,
    end: int | None = None,
) -> Ast:
    """Return the tree of an expression (without braces).

    `contexts` are the names that may be used, None for any; `functions` those that may be called, by lower-case name.
    `start` and `end` cut the expression out of a longer text; positions count in the whole of it. Raises an ExprError
    of phase `lexing` or `parsing`. Trees of whole texts are shared between calls and must not be changed.
    """
    if functions is not SIGNATURES or start or end is not None:
        return _Parser(text, contexts, functions, start, end).whole()
    seen = _seen.get(text)
    if seen is not None and (contexts is None or all(name in contexts for name in seen[1])):
        return seen[0]
    parser = _Parser(text, contexts, functions, 0, None)
    tree = parser.whole()
    if len(_seen) >= _MEMORY:
        _seen.clear()
    _seen[text] = tree, tuple(parser.names)
    return tree


class _Parser:
    __slots__ = ("allowed", "contexts", "depth", "functions", "index", "names", "text", "tokens")

    def __init__(
        self,
        text: str,
        contexts: "Collection[str] | None",
        functions: "Mapping[str, Signature]",
        start: int,
        end: int | None,
    ) -> None:
        self.text = text
        self.contexts = contexts
        self.allowed = None if contexts is None else {c.lower() for c in contexts}
        self.functions = functions
        self.tokens: list[Token] = lex(text, start, end)
        self.index = 0
        self.depth = 0
        self.names: list[str] = []

    def whole(self) -> Ast:
        if len(self.tokens) == 1:
            raise ExprError("expression is empty", phase="parsing", position=self.tokens[0][2])
        tree = self.expression()
        if self.tokens[self.index][0] != "end":
            raise self.unexpected()
        return tree

    def expression(self) -> Ast:
        self.deepen()
        tree = self.binary(1)
        self.depth -= 1
        return tree

    def binary(self, least: int) -> Ast:
        left = self.operand()
        while True:
            operator, _, position, _ = self.tokens[self.index]
            precedence = PRECEDENCE.get(operator, 0)
            if precedence < least:
                return left
            if precedence <= _LOGICAL:
                self.deepen()
            self.index += 1
            right = self.binary(precedence + 1)
            if precedence <= _LOGICAL:
                self.depth -= 1
            left = Binary(operator, left, right, position)

    def operand(self) -> Ast:
        kind, value, position, _ = self.tokens[self.index]
        if kind == "name":
            self.index += 1
            return self.members(self.named(str(value), position))
        if kind == "literal":
            self.index += 1
            return Literal(value, position)
        if kind == "!":
            self.index += 1
            self.deepen()
            tree = Not(self.operand(), position)
            self.depth -= 1
            return tree
        if kind == "(":
            self.index += 1
            return self.members(self.group())
        raise self.unexpected()

    def group(self) -> Ast:
        tree = self.expression()
        self.expect(")")
        return tree

    def members(self, tree: Ast) -> Ast:
        kind, _, position, _ = self.tokens[self.index]
        depth = self.depth
        while kind in (".", "["):
            self.index += 1
            if kind == ".":
                self.deepen()
                tree = self.property(tree)
            else:
                tree = self.item(tree, position)
                self.deepen()
            kind, _, position, _ = self.tokens[self.index]
        self.depth = depth
        return tree

    def property(self, target: Ast) -> Ast:
        kind, value, position, _ = self.tokens[self.index]
        if kind == "name":
            self.index += 1
            return Dot(target, str(value), position)
        if kind == "*":
            self.index += 1
            return Star(target, position)
        raise self.unexpected()

    def item(self, target: Ast, position: int) -> Ast:
        if self.tokens[self.index][0] == "*":
            tree: Ast = Star(target, self.tokens[self.index][2])
            self.index += 1
        else:
            tree = Index(target, self.expression(), position)
        self.expect("]")
        return tree

    def named(self, name: str, position: int) -> Ast:
        if self.tokens[self.index][0] != "(":
            if self.allowed is not None and name.lower() not in self.allowed:
                raise self.unknown_context(name, position)
            self.names.append(name.lower())
            return Name(name, position)
        self.index += 1
        args: list[Ast] = []
        while self.tokens[self.index][0] != ")":
            args.append(self.expression())
            kind = self.tokens[self.index][0]
            if kind not in (",", ")"):
                raise self.unexpected(", expected `,` or `)`")
            self.index += kind == ","
        self.index += 1
        self.check_call(name, len(args), position)
        return Call(name, tuple(args), position)

    def check_call(self, name: str, count: int, position: int) -> None:
        signature = self.functions.get(name.lower())
        if signature is None:
            known = [s[0] for s in self.functions.values()]
            raise ExprError(_unknown("function", name, known), phase="parsing", position=position)
        spelt, least, most = signature
        wanted = ""
        if not least <= count <= most:
            wanted = f"takes {_arguments(least, most)}, got {count}"
        elif spelt == "case" and count % 2 == 0:
            wanted = f"takes an odd number of arguments, got {count}"
        if wanted:
            raise ExprError(f"function `{spelt}` {wanted}", phase="parsing", position=position)

    def expect(self, kind: str) -> None:
        if self.tokens[self.index][0] != kind:
            raise self.unexpected(f", expected `{kind}`")
        self.index += 1

    def deepen(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            message = f"expression is nested too deep, at most {MAX_DEPTH} levels are allowed"
            raise ExprError(message, phase="parsing", position=self.tokens[self.index][2])

    def unknown_context(self, name: str, position: int) -> ExprError:
        return ExprError(_unknown("context", name, sorted(self.contexts or ())), phase="parsing", position=position)

    def unexpected(self, wanted: str = "") -> ExprError:
        kind, _, start, end = self.tokens[self.index]
        if kind == "end":
            return self.unexpected_end(wanted)
        return ExprError(f"unexpected `{self.text[start:end]}`{wanted}", phase="parsing", position=start)

    def unexpected_end(self, wanted: str = "") -> ExprError:
        """Return the error at the last token, where GitHub puts it too."""
        _, _, start, end = self.tokens[self.index - 1]
        message = f"unexpected end of expression after `{self.text[start:end]}`{wanted}"
        return ExprError(message, phase="parsing", position=start)


def _unknown(what: str, name: str, known: list[str]) -> str:
    advice = near(name, known)
    return f"unknown {what} `{name}`" + (f", {advice}" if advice else "")


def _arguments(least: int, most: int) -> str:
    if least == most:
        return f"{least} argument" + ("" if least == 1 else "s") if least else "no arguments"
    return f"{least} to {most} arguments"
