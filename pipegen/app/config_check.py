"""Checks a configuration against its models and words what is wrong. Loaded for what the plain reader leaves."""

from pydantic import ValidationError

from pipegen.app.place import Place
from pipegen.app.settings import PackageTable, Settings, TargetTable
from pipegen.app.toml_places import nearest
from pipegen.errors import near
from pipegen.expr.values import is_dict, is_list
from pipegen.source import Route, Span, route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_EXPECTED = {
    "string_type": "text",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "string_pattern_mismatch": "`module:name`, for instance `acme_pipelines.node_service:pipelines`",
}


def check(table: object, places: dict[Route, Place]) -> Settings:
    """Return the settings in `table`; raises ProjectError for the first thing wrong.

    `places` has the place of each key by its route, and of the table itself by the empty one.
    """
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        route, message, advice = _problem(table, max(error.errors(include_url=False), key=lambda d: _weight(table, d)))
    place = Place(
        places[()].path, nearest({r: p.span for r, p in places.items()}, route) if route else Span(1, 1, 1, 2)
    )
    raise place.error(message, advice or None)


def _problem(table: object, details: "ErrorDetails") -> tuple[Route, str, str]:
    """Return (route, message, advice) of one of pydantic's errors."""
    route, value = _locate(table, details["loc"])
    kind = details["type"]
    if kind == "extra_forbidden":
        return route, f"unknown key `{route[-1]}`{_inside(route)}", near(str(route[-1]), _keys(route))
    if kind == "missing":
        return route, f"`{details['loc'][-1]}` is missing{_inside((*route, ''))}", "add it"
    expected = _EXPECTED.get(kind, "something else")
    if route[-2:-1] == ("packages",) and kind in ("string_type", "model_type"):
        expected = "`module:name` as text, or a table with `use`"
    return route, f"`{route_text(route)}` is {_shown(value)}; expected {expected}", ""


def _weight(table: object, details: "ErrorDetails") -> tuple[int, bool]:
    """Return how much an error says: the deeper the more; that a branch of a union is the wrong one says least."""
    return len(_locate(table, details["loc"])[0]), details["type"] not in ("string_type", "model_type")


def _locate(table: object, location: tuple[int | str, ...]) -> tuple[Route, object]:
    """Return the route and value that pydantic's location means; parts that name a branch of a union are left out."""
    route: Route = ()
    value = table
    for part in location:
        inner = _inner(value, part)
        if inner is not None:
            route, value = (*route, part), inner[0]
    return route, value


def _inner(value: object, part: int | str) -> tuple[object] | None:
    if is_dict(value):
        return (value[part],) if part in value else None
    return (value[part],) if is_list(value) and isinstance(part, int) else None


def _keys(route: Route) -> list[str]:
    if len(route) == 1:
        return list(Settings.model_fields)
    return list((PackageTable if "packages" in route[:-1] else TargetTable).model_fields)


def _inside(route: Route) -> str:
    return f" in `{route_text(route[:-1])}`" if len(route) > 1 else ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    return f"`{value}`"
