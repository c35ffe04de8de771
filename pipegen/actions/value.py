"""Values of inputs: which Python values an input takes, and how they are written into YAML."""

from pipegen.actions.payload import to_text
from pipegen.actions.unfit import UnfitError
from pipegen.errors import near
from pipegen.model.kind import Raw, as_dict, as_list, is_a, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.action import Input

SEPARATORS = {"list-comma": ",", "list-newline": "\n", "list-comma-or-newline": "\n", "list-space": " "}
"""What stands between the items of a list, by the type of the input."""

_NAMES = {",": "a comma", "\n": "a line break", " ": "a blank"}


def render(known: "Input", value: object) -> object:
    """Return the value as it goes under `with:`; raises UnfitError when the input does not take it.

    Expressions, text that holds one and raw() pass for every type.
    """
    if isinstance(value, Raw) or is_a(value, "Expr") or (isinstance(value, str) and "${{" in value):
        return value
    if known.secret:
        raise UnfitError("is a literal; expected a secret or another expression", 'for instance Secret("NAME")')
    if known.type in SEPARATORS:
        return _list(known, value)
    if known.type == "choice":
        return _choice(known, value)
    if known.type in ("json", "yaml"):
        return _data(known, value)
    if known.type == "map-newline":
        return _map(value)
    return _scalar(known.type, value)


def _scalar(type: str, value: object) -> object:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if type == "boolean":
        if isinstance(value, bool):
            return value
        hint = f"write {value.title()}" if isinstance(value, str) and value.lower() in ("true", "false") else ""
        raise UnfitError(f"is {show(value)}; expected True, False or an expression", hint)
    if type == "integer":
        if whole:
            return value
        hint = f"write {value}" if isinstance(value, str) and value.isascii() and value.isdigit() else ""
        raise UnfitError(f"is {show(value)}; expected a whole number or an expression", hint)
    if type == "number":
        if whole or isinstance(value, float):
            return value
        raise UnfitError(f"is {show(value)}; expected a number or an expression")
    if isinstance(value, str):
        return value
    raise UnfitError(f"is {show(value)}; expected text or an expression", _quote(value))


def _quote(value: object) -> str:
    if isinstance(value, float):
        return f'write it in quotes: "{value}"; as a number 3.10 would be 3.1'
    return f'write it in quotes: "{value}"' if isinstance(value, int) and not isinstance(value, bool) else ""


def _choice(known: "Input", value: object) -> object:
    text = str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int) else value
    if isinstance(text, str) and (text in known.choices or (known.open and isinstance(value, str))):
        return value
    raise UnfitError(f"is {show(value)}{_allowed(known.choices)}", _nearest(value, known.choices))


def _allowed(choices: tuple[str, ...]) -> str:
    return "; expected " + " or ".join(f'"{c}"' for c in choices) if len(choices) <= 8 else ", which is no choice of it"


def _nearest(value: object, choices: tuple[str, ...]) -> str:
    hint = near(value, choices) if isinstance(value, str) else ""
    return hint if hint.startswith("did") else ""


def _list(known: "Input", value: object) -> object:
    separator = SEPARATORS[known.type]
    if isinstance(value, str):
        if known.items:
            _check_items(known, [part.strip() for part in value.replace("\n", ",").split(",") if part.strip()])
        return value
    if (items := as_list(value)) is None:
        raise UnfitError(f"is {show(value)}; expected text, a list of texts or an expression", _quote(value))
    if not items:
        raise UnfitError("is an empty list; expected at least one item", "leave it out where there is none")
    _check_items(known, items)
    return separator.join(_item(item, separator, index) for index, item in enumerate(items, 1))


def _item(item: object, separator: str, index: int) -> str:
    if is_a(item, "Expr"):
        return str(item)
    if not isinstance(item, str):
        raise UnfitError(f"has {show(item)} as item {index}; expected text or an expression", _quote(item))
    if "${{" not in item and separator in item.strip():
        raise UnfitError(f"has {show(item)} as item {index}, which the action would split at {_NAMES[separator]}")
    return item


def _check_items(known: "Input", items: object) -> None:
    for item in as_list(items) or ():
        if known.items and isinstance(item, str) and "${{" not in item and item not in known.items:
            raise UnfitError(f"has the item {show(item)}{_allowed(known.items)}", _nearest(item, known.items))


def _map(value: object) -> object:
    if isinstance(value, str):
        return value
    if (mapping := as_dict(value)) is None:
        raise UnfitError(f"is {show(value)}; expected text, a dict or an expression")
    lines: list[str] = []
    for key, item in mapping.items():
        text = str(item).lower() if isinstance(item, bool) else str(item)
        if "\n" in text:
            raise UnfitError(f"has a line break in the value of {show(key)}; expected one line for each name")
        lines.append(f"{key}={text}")
    return "\n".join(lines)


def _data(known: "Input", value: object) -> object:
    if not isinstance(value, str):
        if as_dict(value) is None and as_list(value) is None:
            raise UnfitError(f"is {show(value)}; expected text, a dict, a list or an expression")
        return to_text(value)
    if known.type == "json":
        from json import JSONDecodeError, loads  # late: json costs 9 ms, and few steps carry data

        try:
            loads(value)
        except JSONDecodeError as error:
            raise UnfitError(
                f"is no JSON: {error.msg} at line {error.lineno}", "give a dict or a list instead"
            ) from None
    return value
