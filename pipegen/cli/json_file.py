"""JSON files that options name."""

import click

from pipegen.expr.values import is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

DEEPEST = 100
"""Levels of nesting; GitHub's own payloads have fewer than ten."""


def json_object(file: "TextIO", expected: str) -> dict[str, object]:
    """Return the object that a file holds; raises UsageError for anything else, which says what was `expected`."""
    import json  # late: two options of many need it

    try:
        value: object = json.load(file)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise click.UsageError(f"`{file.name}` is not JSON ({place})") from None
    except UnicodeDecodeError:
        raise click.UsageError(f"`{file.name}` is not JSON: it cannot be read as UTF-8 text") from None
    except RecursionError:
        raise _too_deep(file) from None
    except ValueError as error:  # a number of thousands of digits
        raise click.UsageError(f"`{file.name}` cannot be read: {error}") from None
    if not is_dict(value):
        raise click.UsageError(f"`{file.name}` holds no object; expected {expected}")
    if _is_deep(value):
        raise _too_deep(file)
    return {str(name): inner for name, inner in value.items()}


def _too_deep(file: "TextIO") -> click.UsageError:
    return click.UsageError(f"`{file.name}` is nested too deep; expected at most {DEEPEST} levels")


def _is_deep(value: object) -> bool:
    level: list[object] = [value]
    for _ in range(DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return False
    return any(isinstance(each, (dict, list)) for each in level)


def _inside(value: object) -> "list[object]":
    if is_dict(value):
        return list(value.values())
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]
