"""Expressions as Python objects: operators build the tree, nothing is text until it is printed."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.expr.ast import Binary, Call, Dot, Index, Literal, Name, Not, Star
from pipegen.expr.printer import to_text
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, TypeAlias

    from pipegen.expr.ast import Ast
    from pipegen.source import Site

    Operand: TypeAlias = "Expr | str | int | float | bool | None"


class Expr:
    """An expression that GitHub evaluates; `ast` is its tree, `site` the Python line that wrote it.

    `==  !=  <  <=  >  >=  &  |  ~  []` build larger expressions. In an f-string it prints as `${{ ... }}`. It has no
    truth value in Python: `and`, `or`, `not`, `in`, `if` and iteration raise and name what to write instead.
    """

    __slots__ = ("ast", "site")

    def __init__(self, ast: "Ast", site: "Site | None" = None) -> None:
        self.ast = ast
        self.site = site or call_site(2)

    def __eq__(self, other: Operand) -> "Expr":  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return _binary("==", self, other)

    def __ne__(self, other: Operand) -> "Expr":  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return _binary("!=", self, other)

    def __lt__(self, other: Operand) -> "Expr":
        return _binary("<", self, other)

    def __le__(self, other: Operand) -> "Expr":
        return _binary("<=", self, other)

    def __gt__(self, other: Operand) -> "Expr":
        return _binary(">", self, other)

    def __ge__(self, other: Operand) -> "Expr":
        return _binary(">=", self, other)

    def __and__(self, other: Operand) -> "Expr":
        return _binary("&&", self, other)

    def __rand__(self, other: Operand) -> "Expr":
        return _binary("&&", other, self)

    def __or__(self, other: Operand) -> "Expr":
        return _binary("||", self, other)

    def __ror__(self, other: Operand) -> "Expr":
        return _binary("||", other, self)

    def __invert__(self) -> "Expr":
        return Expr(Not(self.ast), call_site(2))

    def __getitem__(self, key: "str | int | Expr | slice") -> "Expr":
        """Return one property or item; `["*"]` is GitHub's filter over all of them."""
        site = call_site(2)
        if isinstance(key, slice):
            raise ModelError(
                "an expression cannot be sliced; GitHub has no slices", site=site, advice='`x["*"]` takes all items'
            )
        if key == "*" and isinstance(key, str):
            return Expr(Star(self.ast), site)
        return Expr(Index(self.ast, operand(key, site)), site)

    def __hash__(self) -> int:
        return hash(self.ast)

    def __str__(self) -> str:
        return "${{ " + to_text(self.ast) + " }}"

    def __format__(self, spec: str) -> str:
        if spec:
            raise ModelError(
                f"the format `:{spec}` stands after an expression; Python cannot format what GitHub evaluates later",
                site=call_site(2),
                advice="leave it out, or use pipegen.format()",
            )
        return str(self)

    def __add__(self, other: "str | Expr") -> str:
        return f"{self}{other}"

    def __radd__(self, other: str) -> str:
        return f"{other}{self}"

    def __repr__(self) -> str:
        return f"<{self}>"

    def __bool__(self) -> bool:
        self._refuse(
            "has no truth value in Python", "write `&`, `|`, `~` for and, or, not; case(a, b, c) for b if a else c"
        )

    def __contains__(self, item: object) -> bool:
        self._refuse("is searched with `in`", "write contains(expression, item)")

    def __iter__(self) -> "NoReturn":
        self._refuse("is iterated, but GitHub knows its items only when the workflow runs", 'write expression["*"]')

    def _refuse(self, fact: str, advice: str) -> "NoReturn":
        raise ModelError(f"the expression {self} {fact}", site=call_site(3), advice=advice)


class Object(Expr):
    """An expression whose properties are not known beforehand (a payload): any attribute is a property."""

    __slots__ = ()

    def __getattr__(self, name: str) -> "Object":
        if name.startswith("__"):
            raise AttributeError(name)
        return Object(Dot(self.ast, name), call_site(2))


class Value(Expr):
    """A named value of a context, such as `secrets.TOKEN`; subclasses say what it is."""

    __slots__ = ()


def operand(value: object, site: "Site") -> "Ast":
    """Return the tree of an operand: an expression's own, or a literal of text, a number, True, False or None."""
    if isinstance(value, Expr):
        return value.ast
    if value is None or isinstance(value, str | bool):
        return Literal(value)
    if isinstance(value, int | float):
        return Literal(float(value))
    raise ModelError(
        f"{type(value).__name__} stands in an expression; expected an expression, text, a number, True, False or None",
        site=site,
    )


def _binary(operator: str, left: object, right: object) -> Expr:
    site = call_site(3)
    return Expr(Binary(operator, operand(left, site), operand(right, site)), site)


def context(name: str) -> "Ast":
    """Return the tree of a context by its name."""
    return Name(name)


def call(name: str, *args: object) -> Expr:
    """Return the call of a function with operands for arguments."""
    site = call_site(3)
    return Expr(Call(name, tuple(operand(arg, site) for arg in args)), site)
