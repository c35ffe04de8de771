"""Outputs as handles: a name that was not declared fails at the line that says it."""

from __future__ import annotations

from pipegen.errors import ModelError, near
from pipegen.expr.ast import Dot, Index, Literal
from pipegen.model.expression import Expr
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import overload

    from pipegen.expr.ast import Ast


class Outputs:
    """The outputs of a step or a job. Attributes are the declared names; a dash may be written as an underscore."""

    __slots__ = ("_base", "_names", "_owner")

    def __init__(self, base: "Ast", names: tuple[str, ...] | None, owner: str) -> None:
        self._base = base
        self._names = names
        self._owner = owner

    def __getattr__(self, name: str) -> Expr:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._handle(name)

    def __getitem__(self, name: str) -> Expr:
        """Return the output by its exact name, for names that are no Python words."""
        return self._handle(name)

    def _handle(self, name: str) -> Expr:
        site = call_site(3)
        if self._names is None:
            return Expr(property_of(self._base, name), site)
        for declared in self._names:
            if declared == name or declared.replace("-", "_") == name:
                return Expr(property_of(self._base, declared), site)
        advice = near(name, self._names) or "declare it with outputs="
        raise ModelError(f"{self._owner} has no output `{name}`", site=site, advice=advice)


def property_of(base: "Ast", name: str) -> "Ast":
    """Return the property of a tree, with a dot where GitHub's grammar allows it, else with an index."""
    plain = name.replace("-", "").replace("_", "")
    if plain.isascii() and plain.isalnum() and not name[0].isdigit() and name[0] != "-":
        return Dot(base, name)
    return Index(base, Literal(name))


class Declared:
    """A field that is written as a declaration (`outputs=...`) and read as handles (`.outputs.tag`).

    The declaration itself stays in the noun's `__dict__`; `annotation` names its kinds.
    """

    annotation = ""

    if not TYPE_CHECKING:

        def __set__(self, owner, value):
            """Refuse: nouns are frozen."""
            owner.__setattr__("outputs", value)


class OutputNames(Declared):
    """Outputs of a step: the names that its script or action sets; None when nobody knows them."""

    annotation = "Sequence[str] | None"

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, cls: type[object] | None = None) -> Sequence[str] | None: ...
        @overload
        def __get__(self, owner: object, cls: type[object] | None = None) -> Outputs: ...
        def __get__(self, owner: object, cls: type[object] | None = None) -> Outputs | Sequence[str] | None: ...
        def __set__(self, owner: object, value: Sequence[str] | None) -> None: ...
    else:

        def __get__(self, owner, cls=None):
            """Return the handles of one step."""
            return self if owner is None else owner._handles()


class OutputValues(Declared):
    """Outputs of a job: names and the values they get, mostly outputs of its steps."""

    annotation = "Mapping[str, Text] | None"

    if TYPE_CHECKING:

        @overload
        def __get__(self, owner: None, cls: type[object] | None = None) -> Mapping[str, str | Expr] | None: ...
        @overload
        def __get__(self, owner: object, cls: type[object] | None = None) -> Outputs: ...
        def __get__(
            self, owner: object, cls: type[object] | None = None
        ) -> Outputs | Mapping[str, str | Expr] | None: ...
        def __set__(self, owner: object, value: Mapping[str, str | Expr] | None) -> None: ...
    else:

        def __get__(self, owner, cls=None):
            """Return the handles of one job."""
            return self if owner is None else owner._handles()
