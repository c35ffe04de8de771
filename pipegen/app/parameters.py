"""Checks the parameters that a configuration gives to a function of a package. Loads pydantic."""

import inspect
import json
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from pipegen.app.config import PackageEntry
from pipegen.errors import PipegenError, near
from pipegen.source import route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NAMES: dict[object, str] = {
    int: "a whole number",
    float: "a number",
    str: "text",
    bool: "`true` or `false`",
    NoneType: "nothing",
    dict: "a table",
    list: "a list",
    tuple: "a list",
    set: "a list",
    frozenset: "a list",
}


def arguments(entry: PackageEntry, function: "Callable[..., Any]") -> dict[str, object]:
    """Return the checked parameters of `entry` for a call of that function; raises ProjectError with their place."""
    signature = inspect.signature(function)
    target = function.__init__ if inspect.isclass(function) else function
    hints = get_type_hints(target, include_extras=True)
    named = {n: p for n, p in signature.parameters.items() if p.kind in (p.KEYWORD_ONLY, p.POSITIONAL_OR_KEYWORD)}
    loose = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
    for name in entry.parameters:
        if name not in named and not loose:
            message = f"`{entry.use}` has no parameter `{name}`"
            raise entry.places[name].error(message, near(name, list(named)) or "delete it")
    for name, parameter in named.items():
        if parameter.default is parameter.empty and name not in entry.parameters:
            advice = f"add it: it takes {expected(hints.get(name, Any))}"
            raise entry.place.error(f"`{entry.use}` needs the parameter `{name}`", advice)
    return {n: _checked(entry, n, v, hints.get(n, Any)) for n, v in entry.parameters.items()}


def _checked(entry: PackageEntry, name: str, value: object, annotation: Any) -> object:
    """Return the value as the annotation wants it; in JSON mode a list becomes a tuple and text a member of an enum."""
    try:
        return TypeAdapter[Any](annotation).validate_json(json.dumps(value, default=str), strict=True)
    except ValidationError as error:
        details = error.errors(include_url=False)[0]
        inner = tuple(part for part in details["loc"] if isinstance(part, int))
        item: Any = value
        for part in inner:
            item, annotation = item[part], (get_args(annotation) or (Any,))[0]
        where = route_text((name, *inner))
        shown = str(item).lower() if isinstance(item, bool) else json.dumps(item, default=str)
        raise entry.places[name].error(f"parameter `{where}` is {shown}; expected {expected(annotation)}") from None
    except PipegenError as error:  # the type is one of ours and says itself what is wrong
        raise entry.places[name].error(f"parameter `{name}`: {error.message}", error.advice) from None


def expected(annotation: object) -> str:
    """Return an annotation in words."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return expected(arguments[0])
    if origin is Literal:
        return _one_of(arguments)
    if origin in (Union, UnionType):
        return " or ".join(expected(a) for a in arguments)
    if inspect.isclass(annotation) and issubclass(annotation, Enum):
        return _one_of([member.value for member in annotation])
    if origin is dict and arguments:
        return f"a table whose values are each {expected(arguments[1])}"
    if origin in (list, tuple, set, frozenset) and arguments:
        return f"a list whose items are each {expected(arguments[0])}"
    base = origin or annotation
    if base in _NAMES:
        return _NAMES[base]
    return f"`{getattr(base, '__name__', base)}`"


def _one_of(values: "Iterable[object]") -> str:
    shown = [f"`{json.dumps(value, default=str)}`" for value in values]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"
