"""Expressions as Python objects: operators build the tree, nothing is text until it is printed."""

from __future__ import annotations

from pipegen.errors import ExprError, ModelError
from pipegen.expr.ast import Binary, Call, Dot, Index, Literal, Not, Star
from pipegen.expr.parser import parse
from pipegen.expr.printer import is_identifier, to_text
from pipegen.expr.template import Embedded, split
from pipegen.model.kind import show
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

    def __getitem__(self, key: "str | int | Expr | slice") -> Object:
        """Return one property or item; `["*"]` is GitHub's filter over all of them."""
        site = call_site(2)
        if isinstance(key, slice):
            raise ModelError(
                "an expression cannot be sliced; GitHub has no slices", site=site, advice='`x["*"]` takes all items'
            )
        if isinstance(key, str):
            if key == "*":
                return Object(Star(self.ast), site)
            if is_identifier(key):
                return Object(Dot(self.ast, key), site)
        return Object(Index(self.ast, operand(key, site)), site)

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
        return f"{self}{_joined(other)}"

    def __radd__(self, other: str) -> str:
        return f"{_joined(other)}{self}"

    def __repr__(self) -> str:
        return f"<{self}>"

    if TYPE_CHECKING:
        # What Python would take for an answer now: type checkers refuse it where they can, the rest raises below.
        __contains__: None
        __iter__: None

        def __bool__(self) -> NoReturn: ...
    else:

        def __bool__(self):
            """Refuse: whether it holds is known when the workflow runs."""
            self._refuse(
                "has no truth value in Python",
                "write `&`, `|`, `~` for and, or, not; case(a, b, c) for b if a else c; "
                "(x == a) | (x == b) for x in [a, b]",
            )

        def __contains__(self, item):
            """Refuse: `in` would have to answer now."""
            self._refuse("is searched with `in`", "write contains(expression, item)")

        def __iter__(self):
            """Refuse: how many items there are is known when the workflow runs."""
            self._refuse("is iterated, but GitHub knows its items only when the workflow runs", 'write expression["*"]')

        def __len__(self):
            """Refuse: GitHub has no function for it."""
            self._refuse("is counted, but GitHub has no length of things", "count in a script")

        def __getattr__(self, name):
            """Refuse an attribute that the expression does not have."""
            if name.startswith("_") or name in Expr.__slots__:
                raise AttributeError(name)
            raise NoMemberError(
                f"the expression {self} has no `{name}`; GitHub knows its value only when the workflow runs",
                site=call_site(2),
                advice='for a property write expression["..."]; pipegen has the functions: contains(), format(), ...',
            )

    def _refuse(self, fact: str, advice: str) -> "NoReturn":
        raise ModelError(f"the expression {self} {fact}", site=call_site(3), advice=advice)


class NoMemberError(ModelError, AttributeError):
    """An attribute that expressions do not have, such as a method of Python's own text."""


class Object(Expr):
    """An expression whose properties are not known beforehand (a payload): any attribute is a property."""

    __slots__ = ()

    def __getattr__(self, name: str) -> "Object":
        if name.startswith("__"):
            raise AttributeError(name)
        return Object(Dot(self.ast, name), call_site(2))


def operand(value: object, site: "Site") -> "Ast":
    """Return the tree of an operand: an expression's own, or a literal of text, a number, True, False or None."""
    if isinstance(value, Expr):
        return value.ast
    if isinstance(value, str) and "${{" in value:
        return _from_text(value, site)
    if value is None or isinstance(value, str | bool):
        return Literal(value)
    if isinstance(value, int | float):
        check_digits(value, site)
        return Literal(float(value))
    raise ModelError(
        f"{show(value)} stands in an expression; expected an expression, text, a number, True, False or None",
        site=site,
    )


def _from_text(text: str, site: Site) -> Ast:
    """Return the tree of text that holds expressions, as GitHub reads it: the values put into the text by format()."""
    try:
        parts = split(text)
        values = [parse(part.source) for part in parts if isinstance(part, Embedded)]
    except ExprError as error:
        raise ModelError(f"the text {text!r} holds a wrong expression: {error.message}", site=site) from None
    if len(parts) == 1:
        return values[0]
    pattern, number = "", 0
    for part in parts:
        if isinstance(part, Embedded):
            pattern += f"{{{number}}}"
            number += 1
        else:
            pattern += part.text.replace("{", "{{").replace("}", "}}")
    return Call("format", (Literal(pattern), *values))


def check_digits(value: float, site: Site) -> None:
    """Raise ModelError for a number that GitHub would not print back: it keeps 15 digits and no infinities."""
    if value != value or value in (float("inf"), float("-inf")) or float(f"{value:.15g}") != value:
        raise ModelError(
            f"the number {value} does not survive on GitHub, which keeps 15 digits",
            site=site,
            advice=f'write it as text: "{value}"',
        )


def _joined(other: object) -> str:
    """Return what is put together with an expression by `+`, which joins text and nothing else."""
    if isinstance(other, str | Expr):
        return str(other)
    raise ModelError(
        f"an expression is added to {show(other)}; GitHub has no arithmetic, and `+` joins text",
        site=call_site(3),
        advice="calculate in a script, or write the number as text",
    )


def _binary(operator: str, left: object, right: object) -> Expr:
    site = call_site(3)
    return Expr(Binary(operator, operand(left, site), operand(right, site)), site)


def call(name: str, *args: object) -> Expr:
    """Return the call of a function with operands for arguments."""
    site = call_site(3)
    return Expr(Call(name, tuple(operand(arg, site) for arg in args)), site)
