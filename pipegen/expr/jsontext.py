"""The text `toJSON` makes: two blanks a level, numbers as they are put into text."""

from pipegen.expr.values import Array, Object, Value, to_string

_ESCAPES = {
    **{code: f"\\u{code:04x}" for code in [*range(0x20), *range(0xD800, 0xE000)]},
    **{ord(character): f"\\{character}" for character in '"\\'},
    8: "\\b",
    9: "\\t",
    10: "\\n",
    12: "\\f",
    13: "\\r",
}


def write_json(value: Value, margin: str = "\n") -> str:
    """Return a value as pretty-printed JSON; empty arrays and objects stay on one line. `value` holds no UNKNOWN."""
    deeper = margin + "  "
    if isinstance(value, Array):
        inner = [write_json(item, deeper) for item in value.items]
        return f"[{deeper}{f',{deeper}'.join(inner)}{margin}]" if inner else "[]"
    if isinstance(value, Object):
        inner = [f"{_quoted(name)}: {write_json(item, deeper)}" for name, item in value.items.items()]
        return f"{{{deeper}{f',{deeper}'.join(inner)}{margin}}}" if inner else "{}"
    if value is None:
        return "null"
    return _quoted(value) if isinstance(value, str) else to_string(value)


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
