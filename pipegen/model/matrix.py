"""Matrices: one job for each combination of values."""

from __future__ import annotations

from pipegen.errors import ModelError, near
from pipegen.facts.limits import MATRIX_LEGS
from pipegen.model.expression import Expr, Object
from pipegen.model.handle import Owned
from pipegen.model.kind import Raw, as_dict, as_list, compile_kinds, settle
from pipegen.model.noun import Noun
from pipegen.model.outputs import property_of
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.model.text import Count, Data, Flag
    from pipegen.source import Site


class Matrix:
    """Vectors of values by name: `Matrix(node=["20", "22"], os=[...])`.

    A dict takes names that are no Python words: `Matrix({"node-version": [...]})`. A vector may be an expression that
    gives an array. `include` and `exclude` are GitHub's. `m.node` is the value in the job; an undeclared name fails.
    """

    def __init__(
        self,
        vectors: Mapping[str, Sequence[Data] | Expr] | None = None,
        /,
        *,
        include: Sequence[Mapping[str, Data]] | Expr | None = None,
        exclude: Sequence[Mapping[str, Data]] | Expr | None = None,
        comment: str = "",
        **named: Sequence[Data] | Expr,
    ) -> None:
        self.site: Site = call_site(2)
        self.vectors = self._settled({**(vectors or {}), **named})
        entries = compile_kinds("Sequence[Mapping[str, Data]] | Expr | None")
        self.include = settle(entries, include, "`include` of Matrix", self.site)
        self.exclude = settle(entries, exclude, "`exclude` of Matrix", self.site)
        self.comment = comment
        if not self.vectors and include is None:
            raise ModelError("Matrix has no vector and no include; expected at least one", site=self.site)
        self._check_size()
        self._check_excludes()

    def _settled(self, vectors: Mapping[str, object]) -> dict[str, object]:
        kinds = compile_kinds("Sequence[Data] | Expr")
        settled = {name: settle(kinds, value, f"`{name}` of Matrix", self.site) for name, value in vectors.items()}
        for name, value in settled.items():
            if isinstance(value, tuple) and not value:
                raise ModelError(f"`{name}` of Matrix is empty; expected at least one value", site=self.site)
        return settled

    def _check_size(self) -> None:
        size = 1
        for value in self.vectors.values():
            size *= len(as_list(value) or (0,))
        if size > MATRIX_LEGS and self.exclude is None:
            raise ModelError(f"Matrix gives {size} jobs; GitHub runs at most {MATRIX_LEGS}", site=self.site)

    def _check_excludes(self) -> None:
        for entry in as_list(self.exclude) or ():
            for name in as_dict(entry) or ():
                if name not in self.vectors:
                    advice = near(str(name), list(self.vectors))
                    raise ModelError(
                        f"`exclude` of Matrix names `{name}`, which is no vector", site=self.site, advice=advice or None
                    )

    def names(self) -> tuple[str, ...] | None:
        """Return every name that `matrix.<name>` may have in the job; None when an expression hides them."""
        names = dict.fromkeys(self.vectors)
        for entry in as_list(self.include) or ():
            names.update(dict.fromkeys(map(str, as_dict(entry) or ())))
        return None if isinstance(self.include, Expr | Raw) else tuple(names)

    def __getattr__(self, name: str) -> Object:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._handle(name, call_site(2))

    def __getitem__(self, name: str) -> Object:
        """Return the value under a name that is no Python word."""
        return self._handle(name, call_site(2))

    def _handle(self, name: str, site: Site) -> Object:
        names = self.names()
        if names is not None and name not in names:
            advice = near(name, names)
            raise ModelError(f"the matrix has no vector `{name}`", site=site, advice=advice or None)
        return Object(property_of(Owned("matrix", self), name), site)

    def __setattr__(self, name: str, value: object) -> None:
        if name in self.__dict__ or "comment" in self.__dict__:  # the last one that __init__ sets
            raise ModelError(f"Matrix is frozen; `{name}` cannot be set", site=call_site(2))
        self.__dict__[name] = value

    def __repr__(self) -> str:
        return f"Matrix({self.vectors!r}, include={self.include!r}, exclude={self.exclude!r})"


class Strategy(Noun):
    """A matrix with how its jobs run: all at once or some, on after a failure or not."""

    matrix: Matrix | Expr
    fail_fast: Flag | None = None
    max_parallel: Count | None = None
    comment: str = ""
