"""What every noun of the author's tree is: frozen, built with keywords, and aware of the line that built it."""

from pipegen.errors import ModelError, near
from pipegen.model.kind import Kinds, Raw, UnfitError, as_dict, as_list, compile_kinds, fit
from pipegen.model.outputs import Declared
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, NoReturn, Self, TypeVar, dataclass_transform, overload

    from pipegen.source import Site

    T = TypeVar("T")

    @overload
    def field(*, kw_only: bool = ...) -> Any: ...
    @overload
    def field(*, default: T, kw_only: bool = ...) -> T: ...
    def field(*, default: object = None, kw_only: bool = True) -> Any:
        """Describe a field: see the function of the same name below."""

else:

    def dataclass_transform(**_):
        """Do at run time what typing.dataclass_transform does there (nothing); typing costs 5 ms to import."""
        return lambda cls: cls

    def field(**settings):
        """Describe a field that has no plain default (a required one), or that may be given by position."""
        return Field(**settings)


_REQUIRED = object()


class Field:
    """One field of a noun: its name, the text of its annotation, its default.

    A solid field takes no raw(): pipegen itself reads what it holds.
    """

    __slots__ = ("annotation", "default", "kinds", "kw_only", "name", "solid")

    def __init__(self, default: object = _REQUIRED, kw_only: bool = True) -> None:
        self.name = ""
        self.annotation = ""
        self.default = default
        self.kw_only = kw_only
        self.kinds: Kinds | None = None
        self.solid = False

    def settle(self, value: object, owner: str, site: "Site") -> object:
        """Return the value as it is kept; raises ModelError when it is of no kind that the annotation names."""
        if self.solid and isinstance(value, Raw):
            raise ModelError(f"`{self.name}` of {owner} takes no raw(); pipegen itself reads what it holds", site=site)
        if self.kinds is None:
            self.kinds = compile_kinds(self.annotation)
        try:
            return fit(self.kinds, value)
        except UnfitError as unfit:
            raise unfit.error(f"`{self.name}` of {owner}", site) from None


def raw(value: object, *, reason: str) -> "Any":
    """Return a value that goes into the YAML unchecked, in the place of any field; builds list it with its reason."""
    if not reason.strip():
        raise ModelError("raw() has no reason; expected why this value must go unchecked", site=call_site(2))
    return Raw(value, reason, call_site(2))


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False, field_specifiers=(field,))
class Noun:
    """A frozen object with declared fields; `site` is the Python line that built it.

    Fields are annotated class attributes. An unknown keyword, a missing one and a value of the wrong kind raise
    ModelError at the author's line, with the nearest name.
    """

    _solid: "ClassVar[tuple[str, ...]]" = ()
    """The fields that take no raw(), beside `id` and `comment`."""

    _called = ""
    """How messages call it where the author wrote a function: `run()`; else it is the name of the class."""

    if TYPE_CHECKING:
        _fields: ClassVar[dict[str, Field]]
        _defaults: ClassVar[dict[str, object]]
        _required: ClassVar[tuple[str, ...]]
        _positional: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls) -> None:
        fields = dict(getattr(cls, "_fields", {}))
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():
            if name[0] == "_":
                continue
            default = cls.__dict__.get(name, _REQUIRED)
            described = default if isinstance(default, Field) else Field(default)
            if isinstance(default, Declared):  # a descriptor stays on the class: it is what reading gives
                described.default, annotation = None, default.annotation
            elif name in cls.__dict__:
                delattr(cls, name)
            described.name, described.annotation = name, annotation
            described.solid = name in ("id", "comment", *cls._solid)
            fields[name] = described
        cls._fields = fields
        cls._defaults = {f.name: f.default for f in fields.values() if f.default is not _REQUIRED}
        cls._required = tuple(f.name for f in fields.values() if f.default is _REQUIRED)
        cls._positional = tuple(f.name for f in fields.values() if not f.kw_only)

    def __init__(self, *args: "Any", **given: "Any") -> None:
        site = call_site(2)
        if args:
            given = self._name_arguments(args, given, site)
        values = self.__dict__
        values["_site"] = site
        owner = self.called()
        values.update(self._defaults)
        for name, value in given.items():
            described = self._fields.get(name)
            if described is None:
                self._refuse(name, site)
            if value is not described.default:
                values[name] = described.settle(value, owner, site)
        for name in self._required:
            if name not in given:
                raise ModelError(f"{owner} is built without `{name}`", site=site, advice=f"give {name}=")
        self._check()

    def _name_arguments(self, args: "tuple[Any, ...]", given: "dict[str, Any]", site: "Site") -> "dict[str, Any]":
        owner = self.called()
        if len(args) > len(self._positional):
            allowed = (
                f"only {', '.join(self._positional)}, all else by keyword" if self._positional else "keywords only"
            )
            raise ModelError(f"{owner} is built with {len(args)} values by position; expected {allowed}", site=site)
        named = dict(zip(self._positional, args, strict=False))
        for name in named.keys() & given.keys():
            raise ModelError(f"{owner} is given `{name}` twice, by position and as a keyword", site=site)
        return named | given

    def _refuse(self, name: str, site: "Site") -> "NoReturn":
        owner = self.called()
        if name + "_" in self._fields:
            advice = f"`{name}` is a word of Python; write `{name}_`"
        else:
            advice = near(name, list(self._fields))
        raise ModelError(f"{owner} has no field `{name}`", site=site, advice=advice or None)

    def _check(self) -> None:
        """Raise ModelError where the fields do not fit together; subclasses say how."""

    def replace(self, **changes: "Any") -> "Self":
        """Return a copy with other values in some fields; the copy's site is this call."""
        values = {name: self.__dict__[name] for name in self._fields if self.__dict__[name] is not None}
        copy = type(self)(**(values | changes))
        copy.__dict__["_origin"] = self.origin
        return copy

    def __setattr__(self, name: str, value: object) -> None:
        raise ModelError(
            f"{self.called()} is frozen; `{name}` cannot be set",
            site=call_site(2),
            advice=f"build a changed copy with .replace({name}=...)",
        )

    def __delattr__(self, name: str) -> None:
        raise ModelError(f"{self.called()} is frozen; `{name}` cannot be deleted", site=call_site(2))

    @property
    def site(self) -> "Site":
        """The Python line that built the object."""
        return self.__dict__["_site"]  # type: ignore[no-any-return]

    @classmethod
    def called(cls) -> str:
        """Return how messages call it."""
        return cls._called or cls.__name__

    @property
    def origin(self) -> "Noun":
        """The object that this one is a changed copy of; itself, when it was built anew."""
        return self.__dict__.get("_origin", self)  # type: ignore[no-any-return]

    def same(self, other: "Noun") -> bool:
        """Tell whether two objects are one thing to their author: one, a changed copy of it, or built by one line."""
        if self is other or self.origin is other.origin:
            return True
        return (self.site.path, self.site.line) == (other.site.path, other.site.line)

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """Return the names of the declared fields in their order."""
        return tuple(cls._fields)

    def given(self, name: str) -> "Any":
        """Return a field as it was given; for `outputs` that is the declaration, where the attribute gives handles."""
        return self.__dict__[name]

    def _values(self) -> tuple[object, ...]:
        return tuple(self.__dict__[name] for name in self._fields)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Noun):
            return NotImplemented
        return type(self) is type(other) and _same(self._values(), other._values())

    def __hash__(self) -> int:
        return hash((type(self).__name__, str(self.__dict__.get("id", ""))))

    def __repr__(self) -> str:
        given = [f"{n}={self.__dict__[n]!r}" for n, f in self._fields.items() if self.__dict__[n] is not f.default]
        return f"{type(self).__name__}({', '.join(given)})"


def _same(left: object, right: object) -> bool:
    if (items := as_list(left)) is not None and (others := as_list(right)) is not None:
        return len(items) == len(others) and all(map(_same, items, others))
    if (mapping := as_dict(left)) is not None and (other := as_dict(right)) is not None:
        return list(mapping) == list(other) and all(_same(mapping[key], other[key]) for key in mapping)
    if isinstance(left, Noun) or isinstance(right, Noun):
        return left == right
    return type(left) is type(right) and repr(left) == repr(right)
